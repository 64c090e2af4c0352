import type { CodeAction, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** An edit for a client that knows no versions: the same changes by document. Files that it would make stay out, with what would be written in them. */
export function plainEdit(edit: WorkspaceEdit): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  const made = new Set(
    (edit.documentChanges ?? []).flatMap((change) =>
      'kind' in change && change.kind === 'create' ? [change.uri] : [],
    ),
  );
  for (const change of edit.documentChanges ?? []) {
    if (!isTextEdit(change) || made.has(change.textDocument.uri)) continue;
    const edits = change.edits
      .filter((one): one is TextEdit => 'newText' in one)
      .map(({ range, newText }) => ({ range, newText }));
    changes[change.textDocument.uri] = [...(changes[change.textDocument.uri] ?? []), ...edits];
  }
  return { changes };
}

const isTextEdit = (change: NonNullable<WorkspaceEdit['documentChanges']>[number]): change is TextDocumentEdit =>
  'textDocument' in change;

/** The same for what an action does. */
export const plainAction = <T extends CodeAction>(action: T): T =>
  action.edit === undefined ? action : { ...action, edit: plainEdit(action.edit) };
