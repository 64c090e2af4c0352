import { ROLES } from '@workplan/plan/schema';
import type { WrittenTask } from '@workplan/plan/write';
import type { ReadAttributions } from '../tasks/attribution-reader.js';
import type { PrintedTask } from '../tasks/printed-tasks.js';

/** 〔县教育局、县财政局，下同〕: bodies that the text gives to later tasks too, without saying to which. No later task has them. */
export interface HenceforthBodies {
  /** The first line of the task whose attribution says so, from 1. */
  readonly line: number;
  readonly names: readonly string[];
}

/** 下同 alone; behind 列第一位的为牵头单位 it speaks of that rule. */
const HENCEFORTH = /^(?:以?下|下列|后)(?:皆|均)?同/;

/** The attributions that hold for later tasks too, where a later task names nobody. */
export const henceforthBodies = (
  printed: readonly PrintedTask[],
  attributionsIn: ReadAttributions,
): HenceforthBodies[] => {
  const last = printed.map(({ task }) => namesNobody(task)).lastIndexOf(true);
  return printed.slice(0, Math.max(0, last)).flatMap(({ line, text }) =>
    attributionsIn(text).flatMap(({ statement, groups }) => {
      const names = groups.flatMap((group) => group.names);
      return statement !== undefined && names.length > 0 && HENCEFORTH.test(statement) ? [{ line, names }] : [];
    }),
  );
};

const namesNobody = (task: WrittenTask): boolean =>
  [task, ...(task.clauses ?? [])].every((part) => ROLES.every((role) => part[role] === undefined)) &&
  task.tasks === undefined;
