import { scalarOf, type PlanDocument, type Range, type Scalar } from '@workplan/core';
import { perTask, type TaskPart } from './per-task.js';

/** A name in a role list, kept without the tree around it. */
export interface NamedInRole extends Scalar {
  /** English key of the list. */
  readonly role: string;
  /** Where the key of the list begins. */
  readonly list: number;
}

/** What is kept of every task, so that requests about all of them need not read them again. Offsets count from the start of the task. */
interface Noted {
  readonly number: Scalar | undefined;
  readonly names: readonly NamedInRole[];
}

const NO_NAMES: readonly NamedInRole[] = [];

const notedOf = perTask((part): Noted => {
  const number = scalarOf(part.task, 'number')?.node;
  const names = namesIn(part.bound);
  return { number: number && placed(number, 0), names: names.length === 0 ? NO_NAMES : names };
});

/** Notes what is kept of a task; cheap while its tree is there, as when it was just checked. */
export const note = (part: TaskPart): void => void notedOf(part);

/** The number of a task by its index, at its place in the plan; undefined where it has none. */
export function numberOfTask({ parts: { tasks, places } }: PlanDocument, index: number): Scalar | undefined {
  const part = tasks[index];
  const number = part && notedOf(part).number;
  return number && placed(number, places.taskStart(index));
}

/** The names in role lists, in the order of the plan; those of tasks that are not asked for are left out. */
export function namesOf(
  { parts: { spine, tasks, places } }: PlanDocument,
  fits: (name: string) => boolean = () => true,
  from = 0,
  to = tasks.length,
): NamedInRole[] {
  const found: NamedInRole[] = [];
  const first = Math.max(from, 0);
  for (const [at, part] of tasks.slice(first, Math.max(to, first)).entries()) {
    const index = first + at;
    for (const name of notedOf(part).names) {
      if (!fits(name.value)) continue;
      const shift = places.taskStart(index);
      found.push(namedAt(name, name.role, name.list, shift));
    }
  }
  return inOrder(
    found,
    namesIn(spine.bound).filter(({ value }) => fits(value)),
  );
}

/** The tasks that are parts of their own and have a name in a role list that fits, in the order of the plan. */
export const tasksNaming = ({ parts: { tasks } }: PlanDocument, fits: (name: string) => boolean): TaskPart[] =>
  tasks.filter((part) => notedOf(part).names.some(({ value }) => fits(value)));

const namesIn = ({ scalars }: Pick<PlanDocument['bound'], 'scalars'>): NamedInRole[] =>
  (scalars.get('body') ?? []).map(({ node, field: { spec, entry } }) => namedAt(node, spec.en, entry.start, 0));

/** Written out: a copy by spreading takes several times the room, and there are tens of thousands. */
const namedAt = ({ style, value, start, end }: Scalar, role: string, list: number, shift: number): NamedInRole => ({
  kind: 'scalar',
  style,
  value,
  start: start + shift,
  end: end + shift,
  role,
  list: list + shift,
});

/** A text at a place that does not move with the tree. */
const placed = ({ style, value, start, end }: Scalar, shift: number): Scalar => ({
  kind: 'scalar',
  style,
  value,
  start: start + shift,
  end: end + shift,
});

/** What tasks hold, which is in order, and what stands between them. */
export const inOrder = <T extends Range>(ofTasks: T[], ofSpine: readonly T[]): T[] =>
  ofSpine.length === 0 ? ofTasks : [...ofTasks, ...ofSpine].sort((a, b) => a.start - b.start);
