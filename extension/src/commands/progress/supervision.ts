import type { MadeFiles, StatusReport } from '@workplan/language-service/protocol';
import { Uri, window, workspace, type TextDocument } from 'vscode';
import { messageOf } from '../../client/message-of.js';
import { REQUESTS } from '@workplan/language-service/protocol';
import { reportingDay } from '../../client/reporting-day.js';
import { fromBase64 } from '../../server/file-requests.js';
import { say } from '../../texts/say-supervision.js';
import { freeName, nameOf } from '../files/beside.js';
import type { Command } from '../index.js';
import { ask, planOf } from '../files/office-files.js';
import { plainMarkdown, showReport } from '../open/report-document.js';
import type { Tools } from '../tools.js';

/** Writes the register (台账) of a plan: one workbook where the user says, or one for each body into a folder. */
export const sheet: Command = async (tools, chosen) => {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  const ways = [
    { label: say('sheetAll'), byBody: false },
    { label: say('sheetByBody'), byBody: true },
  ];
  const way = await window.showQuickPick(ways, { placeHolder: say('sheetWhich') });
  if (way === undefined) return;
  const { byBody } = way;
  const made = await ask<MadeFiles>(tools, document, REQUESTS.register, { ...reportingDay(), byBody });
  if (made !== undefined) await (byBody ? writeAll(tools, made) : saveAs(document, made, '-台账.xlsx', 'xlsx'));
};

/** Writes the circular (通报) of a plan as a Word file. */
export const circular: Command = async (tools, chosen) => {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  const made = await ask<MadeFiles>(tools, document, REQUESTS.circular, reportingDay());
  if (made !== undefined) await saveAs(document, made, '-通报.docx', 'docx');
};

/** Asks where a file goes; the editor itself asks before it replaces one. */
async function saveAs(document: TextDocument, { files }: MadeFiles, ending: string, form: string): Promise<void> {
  const [file] = files;
  const target = await window.showSaveDialog({
    filters: { [form]: [form] },
    ...(document.isUntitled ? {} : { defaultUri: await freeName(document.uri, ending) }),
  });
  if (file === undefined || target === undefined) return;
  await workspace.fs.writeFile(target, fromBase64(file.bytes));
  void window.showInformationMessage(say('exported', { file: nameOf(target) }));
}

/** Writes a workbook for each body. A name that is there already stops everything before the first is written. */
async function writeAll({ output }: Tools, { files }: MadeFiles): Promise<void> {
  if (files.length === 0) {
    await window.showInformationMessage(say('sheetNobody'));
    return;
  }
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: say('sheetFolder'),
    })) ?? [];
  if (folder === undefined) return;
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  const targets = files.map(({ name = '', bytes }) => ({ name: `${name}.xlsx`, bytes }));
  const taken = targets.filter(({ name }) => there.has(name.toLowerCase()));
  if (taken.length > 0) {
    await window.showWarningMessage(say('sheetThere', { files: taken.map(({ name }) => name).join('、') }));
    return;
  }
  const written: string[] = [];
  try {
    for (const { name, bytes } of targets) {
      await workspace.fs.writeFile(Uri.joinPath(folder, name), fromBase64(bytes));
      written.push(name);
    }
  } catch (error) {
    const values = { done: written.length, reason: messageOf(error), files: written.join('、') };
    output.error(say('sheetFailed', values));
    await window.showErrorMessage(say('sheetFailed', values));
    return;
  }
  void window.showInformationMessage(say('sheetWritten', { count: written.length, folder: nameOf(folder) }));
}

/** Shows how far the plan in front, or all plans of the folder, have come today. */
export const statusReport: Command = async (tools) => {
  const { uri } = tools.plan;
  const ways = [
    ...(uri === undefined ? [] : [{ label: say('statusThis'), uri: uri.toString() }]),
    { label: say('statusAll'), uri: undefined },
  ];
  const way = ways.length === 1 ? ways[0] : await window.showQuickPick(ways, { placeHolder: say('statusWhich') });
  if (way === undefined) return;
  const report = await tools.session.ask<StatusReport>(REQUESTS.statusReport, {
    ...reportingDay(),
    ...(way.uri === undefined ? {} : { uri: way.uri }),
  });
  if (report === undefined) throw new Error(say('serverFailed'));
  const { plans, left, markdown } = report;
  const files = left.map((address) => nameOf(Uri.parse(address))).join('、');
  const leftWords = left.length === 0 ? '' : `\n${plainMarkdown(say('statusLeft', { count: left.length, files }))}\n`;
  if (plans === 0)
    await window.showInformationMessage(say('statusNoPlans') + (leftWords === '' ? '' : ` ${leftWords}`));
  else await showReport(tools, say('statusTitle'), markdown + leftWords);
};
