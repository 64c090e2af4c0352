import type { Localized, Language } from '@workplan/core';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** The edits of one plan. */
export interface PlanEdits {
  readonly uri: string;
  /** Null for a plan that is not open. */
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

const OTHERS: Localized = { zh: '其他方案', en: 'Other plans' };
const ASK = 'others';

/**
 * One edit of several plans: the one in front at once, all others after a question where the client can ask. An
 * editor whose version is another refuses it.
 */
export function renameEdit(
  own: PlanEdits,
  others: readonly PlanEdits[],
  language: Language,
  confirms: boolean,
): WorkspaceEdit {
  const changeOf = ({ uri, version, edits }: PlanEdits, asks: boolean): TextDocumentEdit => ({
    textDocument: { uri, version },
    edits: edits.map((edit) => (asks ? { ...edit, annotationId: ASK } : edit)),
  });
  const changed = others.filter(({ edits }) => edits.length > 0);
  const asks = confirms && changed.length > 0;
  return {
    documentChanges: [changeOf(own, false), ...changed.map((plan) => changeOf(plan, asks))],
    ...(asks ? { changeAnnotations: { [ASK]: { label: OTHERS[language], needsConfirmation: true } } } : {}),
  };
}
