import { importOfficialText, type Attachment, type Plan, type Section, type Task } from '@workplan/core';
import { readdirSync, readFileSync } from 'node:fs';

/** What is needed to make random edits of real plans. */

const FOLDER = new URL('../../seeds/', import.meta.url);

export interface SeedPlan {
  readonly name: string;
  readonly plan: Plan;
  /** The plan file that the importer wrote. */
  readonly text: string;
}

export type Holder = Plan | Section | Attachment;

export interface TaskInPlan {
  readonly holder: Holder;
  readonly task: Task;
}

export function holdersOf(plan: Plan): Holder[] {
  const inside = (holder: Holder): Holder[] => [holder, ...(holder.sections ?? []).flatMap(inside)];
  return [plan, ...(plan.attachments ?? [])].flatMap(inside).filter(({ tasks = [] }) => tasks.length > 0);
}

export const tasksIn = (plan: Plan): TaskInPlan[] =>
  holdersOf(plan).flatMap((holder) => (holder.tasks ?? []).map((task) => ({ holder, task })));

/** The plans of all official texts of the repository that have tasks. */
export const SEED_PLANS: readonly SeedPlan[] = readdirSync(FOLDER).flatMap((name) => {
  const { document } = importOfficialText(readFileSync(new URL(name, FOLDER), 'utf8'));
  const { plan, text } = document;
  return plan === undefined || holdersOf(plan).length === 0 ? [] : [{ name, plan, text }];
});

export type Pick = (below: number) => number;

/** Whole numbers from 0 to below a limit that are the same on every run. */
export function randomFrom(seed: number): Pick {
  let state = seed + 1;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

export const WORDS: readonly string[] = ['进一步', '稳步', '全面', '依托现有平台', '会同各方', '按季度'];
const FRESH = ['夜间照明', '水库除险', '校舍加固', '菜篮子', '残疾人康复', '古树名木', '冬季清雪', '渔港疏浚'];

/** One of several; the first when there is none. */
export const oneOf = <T>(items: readonly T[], pick: Pick): T => items[pick(items.length)] as T;

/** Words of a task that no plan has. */
export const freshText = (pick: Pick, mark: string): string =>
  `推进${oneOf(FRESH, pick)}工程第${mark}批，完成${oneOf(FRESH, pick)}改造${pick(90)}处。`;

/** A text with some more words in it. */
export function reworded(text: string, pick: Pick): string {
  const at = 1 + pick(text.length - 2);
  return text.slice(0, at) + oneOf(WORDS, pick) + text.slice(at);
}
