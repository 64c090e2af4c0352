import { isDate } from '@workplan/plan/model';
import { type Plan, type Role, ROLES } from '@workplan/plan/schema';
import { planTasks, roleBodies, type TaskEntry } from './task-entries.js';

/** What tasks are asked for. Of several conditions all must hold. */
export interface TaskQuery {
  /** A body that the task names in one of its roles. */
  readonly body?: string | undefined;
  /** The role of that body; without `body`, a role that the task names somebody in. */
  readonly role?: Role | undefined;
  /** Words of the title of a section, or of an attachment, around the task. */
  readonly section?: string | undefined;
  /** Words of the task. */
  readonly text?: string | undefined;
  /** `YYYY-MM-DD`: tasks that are due on this day or before it. */
  readonly dueBefore?: string | undefined;
  /** `YYYY-MM-DD`: tasks that are due on this day or after it. */
  readonly dueAfter?: string | undefined;
  /**
   * Whether a name as the plan writes it is the body that is asked for. Without it names must be equal; a registry
   * knows more: abbreviations, former names.
   */
  readonly isBody?: ((written: string, asked: string) => boolean) | undefined;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const isDay = (text: string): boolean => {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  return isDate(year ?? 0, month ?? 0, day ?? 0);
};

/** All conditions: what is misspelt would be none, and every task would fit. */
const CONDITIONS: Readonly<Record<keyof TaskQuery, true>> = {
  body: true,
  role: true,
  section: true,
  text: true,
  dueBefore: true,
  dueAfter: true,
  isBody: true,
};

/**
 * The tasks of a plan that fit a query, in the order of the plan. A task whose day cannot be determined fits no query for
 * days.
 *
 * @throws RangeError for a condition or role that there is not, or what is no day of the calendar, written `YYYY-MM-DD`
 * @example
 * ```ts
 * queryTasks(plan, { body: '市财政局', role: 'lead', dueBefore: '2016-06-30' });
 * ```
 */
export function queryTasks(plan: Plan, query: TaskQuery): TaskEntry[] {
  check(query);
  return planTasks(plan).filter(
    (entry) =>
      fitsBodies(entry, query) &&
      (query.section === undefined || entry.sections.some((title) => title.includes(query.section ?? ''))) &&
      (query.text === undefined || entry.text.includes(query.text)) &&
      (query.dueBefore === undefined || (entry.due !== undefined && entry.due <= query.dueBefore)) &&
      (query.dueAfter === undefined || (entry.due !== undefined && entry.due >= query.dueAfter)),
  );
}

function check(query: TaskQuery): void {
  const { role, dueBefore, dueAfter } = query;
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(CONDITIONS, name));
  if (unknown !== undefined)
    throw new RangeError(`There is no condition “${unknown}”; there are: ${Object.keys(CONDITIONS).join(', ')}.`);
  if (role !== undefined && !ROLES.includes(role)) throw new RangeError(`There is no role “${String(role)}”.`);
  for (const day of [dueBefore, dueAfter])
    if (day !== undefined && !isDay(day)) throw new RangeError(`“${day}” is not a day: write YYYY-MM-DD.`);
}

function fitsBodies(entry: TaskEntry, { body, role, isBody }: TaskQuery): boolean {
  if (body === undefined) return role === undefined || roleBodies(entry).some((named) => named.role === role);
  return roleBodies(entry).some(
    (named) => (role === undefined || named.role === role) && isNamed(entry, named.body, body, isBody),
  );
}

/** A name that leaves out its level is also known with the level put back: 住建局 as 市住建局. */
function isNamed(entry: TaskEntry, written: string, asked: string, isBody: TaskQuery['isBody']): boolean {
  const full = entry.carriers.map(({ resolvedNames }) => resolvedNames?.[written]).find((name) => name !== undefined);
  return [written, full].some((name) => name !== undefined && (name === asked || isBody?.(name, asked) === true));
}
