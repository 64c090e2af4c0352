import { deadlinesIn } from '@workplan/plan/model';
import type { Role } from '@workplan/plan/schema';
import type { PrintedTask } from './printed-tasks.js';
import { attributionsIn } from './task-text.js';

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
export const assumedRoles = (printed: readonly PrintedTask[]): AssumedRole[] =>
  printed.flatMap(({ line, text }) =>
    attributionsIn(text).flatMap(({ groups }) =>
      groups.flatMap(({ role, names, isAssumed }) =>
        isAssumed === true && role !== undefined && names.length > 0 ? [{ line, role, names }] : [],
      ),
    ),
  );

/** Deadlines without certain days that no 时限 of their task holds. */
export const undatedDeadlines = (printed: readonly PrintedTask[], year: number | undefined): UndatedDeadline[] =>
  printed.flatMap(({ task, line, text }) => {
    const held = [task, ...(task.clauses ?? [])].flatMap(({ deadline }) => deadline ?? []);
    return deadlinesIn(text, { year })
      .filter((time) => time.to === undefined && !held.some((deadline) => deadline.includes(time.text)))
      .map((time) => ({ line, text: time.text }));
  });
