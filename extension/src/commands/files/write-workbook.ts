import type { MadeWorkbook, WorkbookParams } from '@workplan/language-service/protocol';
import { window, workspace, type Uri } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { fromBase64 } from '../../server/file-requests.js';
import { say } from '../../texts/say-supervision.js';
import { freeName, nameOf } from './beside.js';
import type { Tools } from '../tools.js';

/** Makes a workbook and writes it beside a plan, under a name that no file has. */
export async function writeWorkbook({ session, output }: Tools, params: WorkbookParams, plan: Uri): Promise<void> {
  if (plan.scheme === 'untitled') {
    await window.showInformationMessage(say('saveFirst'));
    return;
  }
  const made = await session.ask<MadeWorkbook>(REQUESTS.workbook, params);
  if (made === undefined) throw new Error(say('serverFailed'));
  const target = await freeName(plan, `-${params.sheet}.xlsx`);
  await workspace.fs.writeFile(target, fromBase64(made.bytes));
  const message = say('exported', { file: nameOf(target) });
  output.info(message);
  void window.showInformationMessage(message);
}
