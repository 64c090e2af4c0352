import { OPEN_LIST_MARK, type Role, ROLES } from '../../schema/vocabulary.js';
import type { BoundObject } from '../bound.js';
import type { TaskView } from '../views.js';

/** What is reported on by itself: a task, or a clause that has bodies of its own. */
export interface ProgressUnit {
  /** Which task of the plan, in the order of the file, from 0. */
  readonly task: number;
  /** Which clause of the task, from 0; undefined for the task itself. */
  readonly clause: number | undefined;
  readonly view: TaskView;
  /** The task or clause that carries it. */
  readonly object: BoundObject;
}

/**
 * What bodies report on, in the order of the file. Clauses with bodies of their own are reported on one by one; then
 * their task is not, unless it has bodies too. A task with sub-tasks, without bodies and progress, is a heading.
 */
export function progressUnits(tasks: readonly TaskView[]): ProgressUnit[] {
  return tasks.flatMap((view, task) => {
    const [own, ...clauses] = view.carriers;
    const units = clauses.flatMap((object, clause) => (hasBodies(object) ? [{ task, clause, view, object }] : []));
    const isHeading = view.object.fields.has('tasks') && !view.object.fields.has('progress');
    const isUnit = (units.length === 0 && !isHeading) || (own !== undefined && hasBodies(own));
    return own !== undefined && isUnit ? [{ task, clause: undefined, view, object: own }, ...units] : units;
  });
}

const hasBodies = (object: BoundObject): boolean => ROLES.some((role) => bodiesOf(object, role).length > 0);

/** The bodies of a role, in printed order, without the mark of an open list (等). */
export function bodiesOf(object: BoundObject, role: Role): string[] {
  const values = object.fields.get(role)?.values;
  if (values === undefined) return [];
  const names = values.flatMap((value) => (value.kind === 'scalar' ? [value.node.value.trim()] : []));
  return names.filter((name) => name !== OPEN_LIST_MARK && name !== '');
}

/** Roles in the order in which they answer: the first that has bodies fills reports in. */
const ANSWERING: readonly Role[] = ['lead', 'responsible', 'implement', 'support'];

/** The bodies that report on a task or clause: those that lead; without any, those responsible, and so on. */
export function reportersOf(object: BoundObject): string[] {
  for (const role of ANSWERING) {
    const names = bodiesOf(object, role);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
