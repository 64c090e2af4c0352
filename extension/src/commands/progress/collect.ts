import type { CollectedReturns } from '@workplan/language-service/protocol';
import { Uri, window, type TextDocument } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { reportingDay } from '../../client/reporting-day.js';
import { language, say } from '../../texts/say-supervision.js';
import { applyToPlan } from '../../webviews/host/make-change.js';
import { collectReport, countsOf } from './collect-report.js';
import type { Command } from '../index.js';
import { ask, planOf, problemKey } from '../files/office-files.js';
import { readFiles } from '../files/read-files.js';
import { plainMarkdown, showReport } from '../open/report-document.js';
import type { Tools } from '../tools.js';

/**
 * Reads returns of the register and shows what they bring, what is left out, and who has not reported. Only then, and only
 * when the user says so, the plan is changed.
 */
export const collect: Command = async (tools, chosen) => {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  const files = await window.showOpenDialog({
    canSelectMany: true,
    ...(document.isUntitled ? {} : { defaultUri: Uri.joinPath(document.uri, '..') }),
    openLabel: say('collectOpen'),
    filters: { [say('workbooks')]: ['xlsx', 'xlsm'] },
  });
  if (files === undefined || files.length === 0) return;
  const day = reportingDay();
  const { on } = day;
  const result = await ask<CollectedReturns>(tools, document, REQUESTS.collect, {
    ...day,
    returns: await readFiles(files),
  });
  if (result === undefined) return;
  const markdown = collectReport(result, on, language(), {
    escape: plainMarkdown,
    problemOf: (problem) => say(problemKey(problem)),
  });
  await showReport(tools, say('collectTitle'), markdown);
  await offer(tools, document, result, on);
};

async function offer(tools: Tools, document: TextDocument, result: CollectedReturns, on: string): Promise<void> {
  const summary = say('collectSummary', { ...countsOf(result, on) });
  tools.output.info(summary);
  if (result.edits.length === 0) {
    await window.showInformationMessage(`${summary} ${say('collectNothing')}`);
    return;
  }
  const apply = say('collectApply');
  if ((await window.showInformationMessage(summary, apply)) !== apply) {
    window.setStatusBarMessage(say('collectLeft'), 5000);
    return;
  }
  if (document.version !== result.version || !(await applyToPlan(document, result.edits)))
    throw new Error(say('planMoved'));
  await window.showTextDocument(document, { preview: false });
  void window.showInformationMessage(say('collectApplied', { changes: result.changes }));
}
