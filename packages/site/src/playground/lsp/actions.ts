import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver-protocol';
import type { Ask } from './completion.js';
import { changesOf } from './positions.js';

/** Something that the reader may have done to the plan. */
export interface Act {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** What helps against a finding: its own fixes, in the order of the server. */
export async function actsFor(ask: Ask, uri: string, diagnostic: Diagnostic): Promise<Act[]> {
  const actions = await actionsIn(ask, uri, diagnostic.range, ['quickfix'], [diagnostic]);
  return actions
    .filter(({ diagnostics = [] }) => diagnostics.some((one) => isSame(one, diagnostic)))
    .flatMap((action) => actOf(action, uri) ?? []);
}

/** All safe fixes of the plan as one act; undefined when there is nothing to fix. */
export async function fixAll(ask: Ask, uri: string, whole: Range): Promise<Act | undefined> {
  const [action] = await actionsIn(ask, uri, whole, ['source.fixAll.workplan'], []);
  return action && actOf(action, uri);
}

async function actionsIn(
  ask: Ask,
  uri: string,
  range: Range,
  only: readonly string[],
  diagnostics: readonly Diagnostic[],
): Promise<readonly CodeAction[]> {
  const context = { only, diagnostics };
  return (await ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context })) ?? [];
}

const actOf = ({ title, edit, disabled }: CodeAction, uri: string): Act | undefined => {
  const edits = edit?.changes?.[uri];
  return edits === undefined || disabled !== undefined ? undefined : { title, edits };
};

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);

/** Edits of the protocol as one step that can be undone. */
export const stepOf = ({ doc }: EditorState, edits: readonly TextEdit[]): TransactionSpec => ({
  changes: changesOf(doc, edits),
  userEvent: 'input.fix',
  scrollIntoView: true,
});
