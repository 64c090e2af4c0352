import type { WrittenPlan, WrittenTask } from '@workplan/plan/write';
import { tasksOf } from '../tasks/printed-tasks.js';

/** 明年6月底前, 来年年底 */
const NEXT_YEAR = /^(?:明|来)年/;

/** Whether a time counts from this year. */
export const isNextYear = (text: string): boolean => NEXT_YEAR.test(text);

/** A plan for 2026 that was issued in 2025: its 明年 is 2026 for who wrote it, and 2027 by its title. */
export const isIssuedBefore = ({ period, document }: WrittenPlan): boolean => {
  const [year] = String(period ?? '').split('-');
  return /^\d{4}$/.test(year ?? '') && (document?.issued ?? year ?? '').slice(0, 4) < (year ?? '');
};

/** Leaves out the deadlines of such a plan that count from this year. */
export function dropNextYear(plan: WrittenPlan): void {
  if (!isIssuedBefore(plan)) return;
  for (const task of tasksOf(plan)) drop(task);
}

function drop(task: WrittenTask): void {
  for (const part of [task, ...(task.clauses ?? [])]) if (isNextYear(part.deadline ?? '')) delete part.deadline;
}
