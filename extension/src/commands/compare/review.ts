import type { Reviewed, Suggestion } from '@workplan/language-service/protocol';
import { Uri, window, type TextDocument } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { say } from '../../texts/say-supervision.js';
import { applyToPlan } from '../../webviews/host/make-change.js';
import type { Command } from '../index.js';
import { ask, planOf, problemKey } from '../files/office-files.js';
import { readFiles } from '../files/read-files.js';
import { plainMarkdown, showReport } from '../open/report-document.js';
import type { Tools } from '../tools.js';

/**
 * Shows what bodies changed and remarked in the drafts that they returned, and offers the changes one by one: each is made
 * in the plan only when it is chosen, and can be undone.
 */
export const review: Command = async (tools, chosen) => {
  const document = await planOf(tools, chosen);
  if (document === undefined) return;
  const files = await window.showOpenDialog({
    canSelectMany: true,
    ...(document.isUntitled ? {} : { defaultUri: Uri.joinPath(document.uri, '..') }),
    openLabel: say('reviewOpen'),
    filters: { [say('wordFiles')]: ['docx'] },
  });
  if (files === undefined || files.length === 0) return;
  const returns = await readFiles(files);
  const adopted: number[] = [];
  let result = await ask<Reviewed>(tools, document, REQUESTS.review, { returns, adopted });
  if (result === undefined) return;
  await show(tools, result);
  if (result.opinions > 0 && result.suggestions.length === 0) void window.showInformationMessage(say('reviewNothing'));
  for (;;) {
    const suggestion: Suggestion | undefined = await choose(result);
    if (suggestion === undefined) break;
    await take(document, result, suggestion);
    adopted.push(suggestion.number);
    result = await ask<Reviewed>(tools, document, REQUESTS.review, { returns, adopted });
    if (result === undefined) return;
  }
  if (adopted.length === 0) return;
  await show(tools, result);
  await window.showTextDocument(document, { preview: false });
  void window.showInformationMessage(say('reviewTaken', { count: adopted.length }));
};

/** The table, and below it the files that cannot be read. */
async function show(tools: Tools, { markdown, unread }: Reviewed): Promise<void> {
  const lines = unread.map(({ file, problem }) => `- ${plainMarkdown(`${file}: ${say(problemKey(problem))}`)}`);
  const more = lines.length === 0 ? '' : `\n## ${say('collectUnread')}\n\n${lines.join('\n')}\n`;
  await showReport(tools, say('reviewTitle'), markdown + more);
}

/** The change that the user wants to make next. */
async function choose({ suggestions }: Reviewed): Promise<Suggestion | undefined> {
  if (suggestions.length === 0) return undefined;
  const items = suggestions.map((suggestion) => ({
    label: `${suggestion.number} ${suggestion.label}`,
    detail: suggestion.words,
    suggestion,
  }));
  return (
    await window.showQuickPick(items, {
      placeHolder: say('reviewWhich'),
      matchOnDetail: true,
      // The table beside it is there to be read meanwhile.
      ignoreFocusOut: true,
    })
  )?.suggestion;
}

async function take(document: TextDocument, { version }: Reviewed, { edits }: Suggestion): Promise<void> {
  if (document.version !== version || !(await applyToPlan(document, edits))) throw new Error(say('planMoved'));
}
