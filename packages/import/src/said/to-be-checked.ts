import { isStage, readNumeral } from '@workplan/official/outline';
import { HELPING_ROLES } from '@workplan/official/attribution';
import { findTimes } from '@workplan/plan/model';
import { type Role, ROLES } from '@workplan/plan/schema';
import type { Range } from '@workplan/plan/text';
import type { WrittenTask } from '@workplan/plan/write';
import { deadlinesOf } from '../tasks/deadlines.js';
import { wantsYear } from './next-year.js';
import type { PrintedPassage, PrintedTask } from '../tasks/printed-tasks.js';
import { withYearOfLabel } from '../tasks/task-text.js';
import type { ReadAttributions } from '../tasks/attribution-reader.js';

/** Bodies whose role no word of the text says: 甲牵头，乙、丙; （甲、乙）. */
export interface AssumedRole {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly role: Role;
  readonly names: readonly string[];
}

/** A deadline in the words of a task that cannot be dated and stands under no 时限, since the task names several. */
export interface UndatedDeadline {
  /** The first line of the task, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The roles that import assumed, so that a person can check them. */
export const assumedRoles = (printed: readonly PrintedTask[], attributionsIn: ReadAttributions): AssumedRole[] =>
  printed.flatMap(({ task, line, text, isRow }) => {
    if (isRow) return [];
    const attributions = attributionsIn(text);
    if (attributions.every(({ groups }) => groups.length === 0)) return obligedRoles(task, line);
    return attributions.flatMap((found) =>
      found.groups.flatMap(({ role, names, isAssumed }) =>
        role !== undefined &&
        names.length > 0 &&
        (isAssumed === true || (names.length > 1 && found.style.form === 'verb' && namesOnlyHelp(task)))
          ? [{ line, role, names }]
          : [],
      ),
    );
  });

/** 市财政局要足额安排资金: the roles of a task without an attribution are read from its sentences. */
const obligedRoles = (task: WrittenTask, line: number): AssumedRole[] =>
  ROLES.flatMap((role) => (task[role] === undefined ? [] : [{ line, role, names: task[role] }]));

/** 甲、乙配合 in a task for which nobody answers: the first may be the one who does. */
const namesOnlyHelp = (task: WrittenTask): boolean =>
  ROLES.every((role) => HELPING_ROLES.has(role) || [task, ...(task.clauses ?? [])].every((part) => !part[role]));

/** Deadlines without certain days that no 时限 of their task holds. */
export const undatedDeadlines = (
  printed: readonly PrintedTask[],
  year: number | undefined,
  isOfUnsureYear: (text: string) => boolean = () => false,
): UndatedDeadline[] =>
  printed.flatMap(({ task, line, text }) => {
    const held = [task, ...(task.clauses ?? [])].flatMap(({ deadline }) => deadline ?? []);
    return deadlinesOf(withYearOfLabel(text), year)
      .filter((time) => time.to === undefined || isOfOneBody(text, time) || isOfUnsureYear(time.text))
      .filter((time) => !held.some((deadline) => deadline.includes(time.text)))
      .map((time) => ({ line, text: time.text }));
  });

/** Deadlines that tasks have and that only want a year, in a plan that tells none: 6月底前. */
export const yearlessDeadlines = (printed: readonly PrintedTask[], year: number | undefined): UndatedDeadline[] =>
  year !== undefined
    ? []
    : printed.flatMap(({ task, line }) =>
        [task, ...(task.clauses ?? [])]
          .flatMap(({ deadline }) => deadline ?? [])
          .filter((text) => wantsYear(text))
          .map((text) => ({ line, text })),
      );
/** 市数据局（6月底前）、市财政局（9月底前）: each is that of the body before it, and of no task. */
const isOfOneBody = (text: string, { start, end }: Range): boolean =>
  /[\u4e00-\u9fff][（(]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[^（()）]{0,6}[）)](?:[、，,；;。\n]|$)/.test(text.slice(end, end + 8));

/** A heading that says when all below it is due: 6月底前完成的工作. No task has its time as a deadline. */
export interface HeadedDeadline {
  /** The line of the heading, from 1. */
  readonly line: number;
  readonly text: string;
}

const HEADS = /^(?:[^，。；：]{0,6}的)?(?:各项)?(?:重点)?(?:工作|任务|事项|项目|措施)$/;

/** The headings that begin with a time and end in what is to be done by then. */
export const headedDeadlines = (passages: readonly PrintedPassage[]): HeadedDeadline[] =>
  passages.flatMap(({ line, text, side }) => {
    const words = text.trim().slice(readNumeral(text.trim())?.printed.length ?? 0);
    const [time] = side === 'below' ? findTimes(words, {}) : [];
    if (time === undefined) return [];
    const isHeaded = time.start === 0 && time.text.endsWith('前') && HEADS.test(words.slice(time.end));
    return isHeaded || isStage(words) ? [{ line, text: time.text }] : [];
  });
