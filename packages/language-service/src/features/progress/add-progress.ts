import type { Localized } from '@workplan/core';
import { addProgress, type ProgressRefusal } from '@workplan/core/register';
import type { OpenPlan } from '../../open-plan.js';
import type { AddProgressParams, ProgressActParams, ProgressAdded } from '../../progress-protocol.js';
import { textEdit } from '../edits/workspace-edit.js';

/** Why an entry or a status is not written, and what to do. */
export const REFUSALS: Readonly<Record<ProgressRefusal, Localized>> = {
  'no-task': { zh: '方案里没有这项任务，或者它不单独填报。', en: 'There is no such task, or nobody reports on it.' },
  'no-words': { zh: '请写明进展内容。', en: 'Write what has been done.' },
  date: { zh: '日期请写成 2026-06-30 这样。', en: 'Write the date like 2026-06-30.' },
  future: { zh: '填报日期晚于今天。', en: 'The date is after today.' },
  'before-issue': { zh: '填报日期早于方案的成文日期。', en: 'The date is before the date of issue.' },
  completion: { zh: '完成度请写成 75% 或 12/16。', en: 'Write how much is done as 75% or 12/16.' },
  'strange-body': {
    zh: '这个单位不在这项任务的责任分工中。',
    en: 'The organization has no part in this task.',
  },
  'other-entry': {
    zh: '这个单位当天已有一条记录，请在方案里修改那一条。',
    en: 'The organization has an entry of this day. Change that one in the plan.',
  },
  'done-without-words': {
    zh: '还没有一条进展记录，不能标为已完成。请先追加进展，写明完成了什么。',
    en: 'There is no entry yet. Add one that says what was done before you mark the task as done.',
  },
  'not-written': {
    zh: '这里的“进展”写法特殊，不能自动写入。请在方案里修改。',
    en: 'Progress is written in an unusual way here. Change it in the plan.',
  },
};

/** The edits that write entries and statuses into an open plan; null when the plan has another version. */
export function addedProgress(plan: OpenPlan, { version, on, acts }: AddProgressParams): ProgressAdded | null {
  if (version !== plan.version) return null;
  const { edits, refused } = addProgress(plan.document, acts.map(oneLine), on);
  return {
    version,
    edits: edits.map((edit) => textEdit(plan, edit)),
    refused: refused.map(({ act, reason }) => ({ act, reason, text: REFUSALS[reason] })),
  };
}

/** Words as a line of a plan holds them. */
function oneLine(act: ProgressActParams): ProgressActParams {
  const { entry } = act;
  if (entry === undefined) return act;
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const { date, body, text, completion, problem, next } = entry;
  return {
    ...act,
    entry: {
      date: line(date),
      body: line(body),
      text: line(text),
      ...(completion === undefined ? {} : { completion: narrow(completion) }),
      ...(problem === undefined ? {} : { problem: line(problem) }),
      ...(next === undefined ? {} : { next: line(next) }),
    },
  };
}

/** `７５％` and `12 ／ 16` as a plan writes them. */
const narrow = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
