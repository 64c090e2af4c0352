import { STATUS_WORDS } from '@workplan/core/register';
import type { ProgressStatus } from '@workplan/core';
import type { ProgressActParams, ProgressAdded, ProgressLine } from '@workplan/language-service/protocol';
import { window, type QuickPickItem } from 'vscode';
import { REQUESTS } from '@workplan/language-service/protocol';
import { today } from '../../client/today.js';
import { reportingDay } from '../../client/reporting-day.js';
import { language, say } from '../../texts/say-supervision.js';
import { applyToPlan } from '../../webviews/host/make-change.js';
import type { TreeNode } from '../../views/node.js';
import { itemAtCursor, progressOfPlan, type OpenProgress } from './progress-target.js';
import type { Command } from '../index.js';
import type { Tools } from '../tools.js';

/**
 * Asks for an entry and writes it into the plan. From a button above a task: address, task, clause; from a tree: its line;
 * by name: the task at the cursor.
 */
export const addProgress: Command = async (tools, first, task, clause) => {
  const open = await progressOfPlan(tools, first);
  if (open === undefined) return;
  const line = isNode(first)
    ? find(open, first.task, first.clause)
    : typeof task === 'number'
      ? find(open, task, typeof clause === 'number' ? clause : undefined)
      : await itemAtCursor(open);
  if (line === undefined) return;
  const act = await askEntry(line);
  if (act !== undefined) await write(tools, open, [act], say('progressAdded', { number: line.number }));
};

/** Marks the tasks of a tree, or the one at the cursor, as done. */
export const markDone: Command = async (tools, first, nodes) => {
  const open = await progressOfPlan(tools);
  if (open === undefined) return;
  const chosen = (Array.isArray(nodes) ? nodes : [first]).filter(isNode);
  const lines =
    chosen.length > 0
      ? chosen.flatMap((node) => linesOf(open, node))
      : await itemAtCursor(open).then((line) => (line === undefined ? [] : [line]));
  const acts = [...new Set(lines)].filter(({ status }) => status !== 'done').map((line) => actOf(line, 'done'));
  if (acts.length > 0) await write(tools, open, acts);
};

const isNode = (value: unknown): value is TreeNode & { readonly task: number } =>
  typeof value === 'object' && value !== null && 'task' in value && typeof value.task === 'number';

const find = ({ view }: OpenProgress, task: number, clause: number | undefined): ProgressLine | undefined =>
  view.items.find((line) => line.task === task && line.clause === clause) ??
  view.items.find((line) => line.task === task);

/** What a line of a tree stands for; a task whose clauses are reported on stands for all of them. */
const linesOf = ({ view }: OpenProgress, { task, clause }: TreeNode): ProgressLine[] =>
  view.items.filter((line) => line.task === task && (clause === undefined || line.clause === clause));

const actOf = ({ task, clause }: ProgressLine, status?: ProgressStatus): ProgressActParams => ({
  task,
  ...(clause === undefined ? {} : { clause }),
  ...(status === undefined ? {} : { status }),
});

/** Asks one thing after the other; undefined as soon as the user gives up. */
async function askEntry(line: ProgressLine): Promise<ProgressActParams | undefined> {
  const date = today();
  const body = await askBody(line);
  if (body === undefined) return undefined;
  const text = await window.showInputBox({
    title: say('progressWords', { body, date }),
    placeHolder: say('progressWordsHint'),
    ignoreFocusOut: true,
    validateInput: (words) => (words.trim() === '' ? say('progressWordsNone') : undefined),
  });
  if (text === undefined) return undefined;
  const completion = await window.showInputBox({
    title: say('completionAsk'),
    ignoreFocusOut: true,
    validateInput: (words) => (isCompletion(words) ? undefined : say('completionWrong')),
  });
  if (completion === undefined) return undefined;
  const status = await askStatus(line);
  if (status === undefined) return undefined;
  return {
    ...actOf(line, status.status),
    entry: { date, body, text, ...(completion.trim() === '' ? {} : { completion }) },
  };
}

/** `75%` or `12/16`, in half or full width; the server looks again before it writes. */
function isCompletion(words: string): boolean {
  const narrow = words.normalize('NFKC').replace(/\s/g, '');
  if (narrow === '') return true;
  const [, percent] = /^(\d{1,3}(?:\.\d{1,6})?)%$/.exec(narrow) ?? [];
  if (percent !== undefined) return Number(percent) <= 100;
  const [, part, whole] = /^(\d{1,9})\/([1-9]\d{0,8})$/.exec(narrow) ?? [];
  return part !== undefined && Number(part) <= Number(whole);
}

async function askBody({ bodies, hasOthers, number, label }: ProgressLine): Promise<string | undefined> {
  const [only] = bodies;
  if (only === undefined && !hasOthers) {
    await window.showWarningMessage(say('noReporter'));
    return undefined;
  }
  if (only !== undefined && bodies.length === 1 && !hasOthers) return only;
  const other: QuickPickItem = { label: say('otherReporter') };
  const task = `${number} ${label}`.trim();
  const chosen = await window.showQuickPick(
    [...bodies.map((name) => ({ label: name })), ...(hasOthers ? [other] : [])],
    {
      placeHolder: say('whichReporter', { task }),
    },
  );
  if (chosen !== other) return chosen?.label;
  const name = await window.showInputBox({ title: say('whichReporter', { task }), ignoreFocusOut: true });
  return name === undefined || name.trim() === '' ? undefined : name.trim();
}

/** The status that the task gets; without one where it stays. Undefined when the user gives up. */
async function askStatus({ status: now }: ProgressLine): Promise<{ readonly status?: ProgressStatus } | undefined> {
  const named = now === undefined ? say('statusUnset') : STATUS_WORDS[now][language()];
  const others = (Object.keys(STATUS_WORDS) as ProgressStatus[]).filter((status) => status !== now);
  const items: readonly (QuickPickItem & { readonly status?: ProgressStatus })[] = [
    { label: say('statusKeep', { status: named }) },
    ...others.map((status) => ({ label: STATUS_WORDS[status][language()], status })),
  ];
  return window.showQuickPick(items, { placeHolder: say('statusAsk') });
}

/** Writes acts as one step to undo; what was left out is said with its reason. */
async function write(
  tools: Tools,
  { document, view }: OpenProgress,
  acts: readonly ProgressActParams[],
  done?: string,
) {
  const answer = await tools.session.ask<ProgressAdded>(REQUESTS.addProgress, {
    textDocument: { uri: document.uri.toString() },
    version: view.version,
    ...reportingDay(),
    acts,
  });
  if (answer === undefined || answer.version !== document.version || !(await applyToPlan(document, answer.edits))) {
    await window.showWarningMessage(say('planMoved'));
    return;
  }
  const taken = acts.length - answer.refused.length;
  if (taken > 0) void window.showInformationMessage(done ?? say('markedDone', { count: taken }));
  if (answer.refused.length === 0) return;
  const lines = answer.refused.map(({ act, text }) => {
    const wanted = acts[act];
    const line = view.items.find(({ task, clause }) => task === wanted?.task && clause === wanted.clause);
    return say('leftOut', { number: line?.number ?? '', reason: text[language()] });
  });
  for (const words of lines) tools.output.warn(words);
  await window.showWarningMessage(lines.join('\n'));
}
