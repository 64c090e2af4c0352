import { MINUTES } from '@workplan/official/outline';
import { readTime } from '@workplan/plan/model';
import type { WrittenPlan } from '@workplan/plan/write';
import { tasksOf } from '../tasks/printed-tasks.js';

/** 明年6月底前, 来年年底 */
const NEXT_YEAR = /^(?:明|来)年/;

/** A plan for 2026 that was issued in 2025: its 明年 is 2026 for who wrote it, and 2027 by its title. */
const isIssuedBefore = ({ period, document }: WrittenPlan): boolean => {
  const [year] = String(period ?? '').split('-');
  return /^\d{4}$/.test(year ?? '') && (document?.issued ?? year ?? '').slice(0, 4) < (year ?? '');
};

const SOME_YEAR = 2000;
/** Whether a time has a day only with the year of its plan: 6月底前. */
export const wantsYear = (text: string): boolean => {
  const [alone, dated] = [readTime(text, {}), readTime(text, { year: SOME_YEAR })];
  return alone.to === undefined && dated.to !== undefined;
};

/** So many months before the day of issue nothing is asked for any more. */
const LONG_PAST = 6;
const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Whether the year of a time in a plan is not for sure: 明年 where the plan is for another year than that of its issue, and 3月底前 in
 * a notice of December, whose year the title does not say.
 */
export function isOfUnsureYear(plan: WrittenPlan): (text: string) => boolean {
  if (isIssuedBefore(plan)) return (text) => NEXT_YEAR.test(text);
  const issued = plan.document?.issued;
  // 2025年第22次会议 counts meetings.
  if ((plan.period !== undefined && !MINUTES.test(plan.title)) || issued === undefined) return () => false;
  const year = Number(issued.slice(0, 4));
  return (text) => {
    const { to } = readTime(text, { year });
    return to !== undefined && monthsOf(issued) - monthsOf(to) >= LONG_PAST && wantsYear(text);
  };
}

/** Leaves out the deadlines whose year is not for sure. */
export function dropUnsureYears(plan: WrittenPlan): void {
  const isUnsure = isOfUnsureYear(plan);
  for (const task of tasksOf(plan))
    for (const part of [task, ...(task.clauses ?? [])])
      if (part.deadline !== undefined && isUnsure(part.deadline)) delete part.deadline;
}
