import type { TableChange, TableEdits } from '@workplan/language-service/protocol';
import type { TextEdit } from 'vscode-languageclient';
import { Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import type { Tools } from '../../commands/tools.js';

/** What became of an act: nothing is refused, or why it is. */
export interface Made {
  /** `version`: the plan has changed meanwhile; `place`: it is not written so that it could be changed from a view. */
  readonly refused?: 'version' | 'place';
  /** More about it, in the language of messages. */
  readonly why?: string;
}

/** Makes an act on the tasks of a plan in its text, as one step to undo. */
export async function makeChange(
  tools: Pick<Tools, 'session'>,
  document: TextDocument,
  version: number,
  change: TableChange,
): Promise<Made> {
  if (version !== document.version) return { refused: 'version' };
  const answer = await tools.session.ask<TableEdits>(REQUESTS.tableEdit, {
    textDocument: { uri: document.uri.toString() },
    version,
    change,
  });
  if (answer === undefined || answer.version !== document.version) return { refused: 'version' };
  if (answer.refused === true) return { refused: 'place', ...(answer.why === undefined ? {} : { why: answer.why }) };
  return (await applyToPlan(document, answer.edits)) ? {} : { refused: 'version' };
}

/** Makes edits in a plan; false when the editor refuses them. */
export async function applyToPlan({ uri }: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const wanted = new WorkspaceEdit();
  for (const {
    range: { start, end },
    newText,
  } of edits)
    wanted.replace(uri, new Range(start.line, start.character, end.line, end.character), newText);
  return edits.length === 0 || workspace.applyEdit(wanted);
}
