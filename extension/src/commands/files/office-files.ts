import type { Exported, NotExported, Synced } from '@workplan/language-service/protocol';
import type { TextEdit } from 'vscode-languageclient';
import { Range, TextEditorRevealType, Uri, window, workspace, type TextDocument } from 'vscode';
import { isPlan, isPlanName } from '../../client/plans.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { fromBase64, toBase64 } from '../../server/file-requests.js';
import { TEXTS, type TextKey } from '../../texts/catalogue.js';
import { language, say } from '../../texts/say.js';
import { applyToPlan } from '../../webviews/host/make-change.js';
import { filesBeside, freeName, nameOf } from './beside.js';
import type { Command } from '../index.js';
import type { Tools } from '../tools.js';

/** Writes the plan as a Word file beside it. */
export const exportWord: Command = (tools, chosen) => exportAs(tools, chosen, 'docx');

/** Writes the table of tasks of the plan beside it. */
export const exportExcel: Command = (tools, chosen) => exportAs(tools, chosen, 'xlsx');

async function exportAs(tools: Tools, chosen: unknown, form: 'docx' | 'xlsx'): Promise<void> {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  if (document.isUntitled) {
    await window.showInformationMessage(say('saveFirst'));
    return;
  }
  const result = await ask<Exported>(tools, document, REQUESTS.exportPlan, { form });
  if (result === undefined) return;
  const target = await freeName(document.uri, `.${form}`);
  await workspace.fs.writeFile(target, fromBase64(result.bytes));
  const message = say('exported', { file: nameOf(target) });
  tools.output.info(message);
  void window.showInformationMessage(message);
}

/** Takes an edited table of tasks back into its plan; the change can be undone, and is not saved. */
export const syncExcel: Command = async (tools, chosen) => {
  const isTable = chosen instanceof Uri && TABLE_NAME.test(chosen.path);
  const document = isTable ? await planBeside(chosen) : await planOf(tools, chosen);
  if (document === undefined) return;
  const table = isTable ? chosen : await chooseTable(document.uri);
  if (table === undefined) return;
  const bytes = toBase64(await workspace.fs.readFile(table));
  const result = await ask<Synced>(tools, document, REQUESTS.syncTable, { bytes });
  if (result === undefined) return;
  if (document.version !== result.version || !(await applyToPlan(document, result.edits)))
    throw new Error(say('planChanged'));
  await showFirst(document, result.edits);
  tell(tools, result, nameOf(table));
};

/** Shows the plan, and in it the first place that was edited. */
async function showFirst(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  if (edits.length === 0) return;
  const line = Math.min(...edits.map(({ range }) => range.start.line));
  editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
}

const TABLE_NAME = /\.xls[xm]$/i;

/** The plan that is meant: the one chosen in the explorer, else the one in front. */
export async function planOf({ plan }: Tools, chosen: unknown): Promise<TextDocument | undefined> {
  const uri = chosen instanceof Uri ? chosen : plan.uri;
  const document = uri === undefined ? undefined : await workspace.openTextDocument(uri);
  if (document !== undefined && isPlan(document)) return document;
  await window.showInformationMessage(say('noPlan'));
  return undefined;
}

/** The plan in the folder of a table; where there are several, the user says which. */
async function planBeside(table: Uri): Promise<TextDocument | undefined> {
  const plans = (await filesBeside(table)).filter(isPlanName);
  const [only] = plans;
  if (only === undefined) {
    await window.showInformationMessage(say('noPlanBeside'));
    return undefined;
  }
  const uri = plans.length === 1 ? only : await choose(plans, say('whichPlan'));
  return uri === undefined ? undefined : workspace.openTextDocument(uri);
}

/** A table in the folder of a plan, or any other. */
async function chooseTable(plan: Uri): Promise<Uri | undefined> {
  const tables = (await filesBeside(plan)).filter(({ path }) => TABLE_NAME.test(path));
  if (tables.length > 0) return choose(tables, say('whichTable'));
  const [file] =
    (await window.showOpenDialog({ canSelectMany: false, filters: { [say('workbooks')]: ['xlsx', 'xlsm'] } })) ?? [];
  return file;
}

async function choose(files: readonly Uri[], placeHolder: string): Promise<Uri | undefined> {
  const items = files.map((uri) => ({ label: nameOf(uri), uri }));
  return (await window.showQuickPick(items, { placeHolder }))?.uri;
}

/** Asks about a plan; what went wrong is said, and the answer is none then. */
export async function ask<T extends object>(
  { session }: Tools,
  { uri }: TextDocument,
  method: string,
  params: object,
): Promise<T | undefined> {
  const result = await session.ask<T | NotExported>(method, { textDocument: { uri: uri.toString() }, ...params });
  if (result === undefined) throw new Error(say('serverFailed'));
  if (!('problem' in result)) return result;
  await window.showErrorMessage(say(problemKey(result.problem)));
  return undefined;
}

export function problemKey(problem: string): TextKey {
  const key = `office-${problem}`;
  return isTextKey(key) ? key : 'office-damaged';
}

const isTextKey = (key: string): key is TextKey => key in TEXTS;

/** Every line of the report in the output, and in a message how many there are. */
function tell({ output }: Tools, { lines }: Synced, file: string): void {
  const changes = lines.filter(({ kind }) => kind === 'change').length;
  const left = lines.length - changes;
  const message = say(lines.length === 0 ? 'syncNothing' : left === 0 ? 'synced' : 'syncedWithRest', {
    file,
    changes,
    left,
  });
  output.info(message);
  for (const { text } of lines) output.info(text[language()]);
  const show = say('showOutput');
  window.showInformationMessage(message, ...(lines.length === 0 ? [] : [show])).then(
    (answer) => {
      if (answer === show) output.show();
    },
    () => undefined,
  );
}
