import type { TextEdit } from 'vscode-languageclient';
import { Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { Tools } from './tools.js';

/** Makes the edits of a button above a line, if they are still about the text that is there. */
export async function applyFix(_: Tools, uri: unknown, version: unknown, edits: unknown): Promise<void> {
  if (typeof uri !== 'string' || !Array.isArray(edits)) return;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  if (document.version !== version) return;
  const change = new WorkspaceEdit();
  for (const {
    range: { start, end },
    newText,
  } of edits as TextEdit[])
    change.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
  await workspace.applyEdit(change);
}
