import { commands, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import { isPlan, planEditor } from '../../client/plans.js';
import { say } from '../../texts/say.js';
import type { Tools } from '../tools.js';

/** Opens the source of the plan in front beside it. */
export async function openSource({ sources, plan }: Tools): Promise<void> {
  const editor = planEditor() ?? planEditor(plan.uri);
  if (editor === undefined) await window.showInformationMessage(say('noPlan'));
  else await sources.show(editor);
}

/** Shows a place in a plan, in the editor that has it already where there is one. */
export async function reveal(_: Tools, uri: unknown, range: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRange(range)) return;
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = shown?.document ?? (await workspace.openTextDocument(Uri.parse(uri)));
  const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await window.showTextDocument(document, {
    selection,
    viewColumn: shown?.viewColumn ?? ViewColumn.One,
    preview: false,
  });
}

interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const isRange = (value: unknown): value is PlainRange =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

const SAMPLE = ['2026.txt', '2026.plan.yaml'] as const;

/** Opens a copy of the sample: the one that came with the extension stays as it is. */
export async function openSample({ context }: Tools): Promise<void> {
  const folder = Uri.joinPath(context.globalStorageUri, 'sample');
  await workspace.fs.createDirectory(folder);
  for (const name of SAMPLE)
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'sample', name), Uri.joinPath(folder, name), {
      overwrite: true,
    });
  await window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder, SAMPLE[1])), { preview: false });
}

/** Makes every safe fix of the plan in front. */
export async function fixAll({ plan }: Tools): Promise<void> {
  const editor = planEditor() ?? planEditor(plan.uri);
  if (editor === undefined || !isPlan(editor.document)) {
    await window.showInformationMessage(say('noPlan'));
    return;
  }
  await window.showTextDocument(editor.document, editor.viewColumn);
  await commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.workplan', apply: 'first' });
}
