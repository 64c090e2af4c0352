import {
  type Clause,
  type Plan,
  type Role,
  type RoleGroup,
  ROLES,
  type Section,
  type SharedRoles,
  type Task,
} from '@workplan/plan/schema';

/** A body in a role. */
export interface RoleBody {
  readonly role: Role;
  /** The name as the plan writes it. */
  readonly body: string;
}

/** A task with its place in the plan. */
export interface TaskEntry {
  readonly task: Task;
  /** Its place among all tasks of the plan, from 0. */
  readonly index: number;
  /** English keys and indices from the plan to the task: `['sections', 0, 'tasks', 3]`. */
  readonly path: readonly (string | number)[];
  /** Titles of the sections around it, the outermost first; that of the attachment comes before them. */
  readonly sections: readonly string[];
  /** The task that it stands below. */
  readonly parent: TaskEntry | undefined;
  /** The number as the plan has it; empty without one. */
  readonly number: string;
  /** All its words in a row, attributions left out. */
  readonly text: string;
  /** The task and its clauses: whatever carries roles. */
  readonly carriers: readonly (Task | Clause)[];
  /** Who answers for it beside those whom it names: the statements (`sharedRoles`) that cover it. */
  readonly shared: readonly SharedRoles[];
  /** The last day by which all of it is due, `YYYY-MM-DD`; undefined where what is written does not say. */
  readonly due: string | undefined;
}

type Holder = Pick<Section, 'sections' | 'tasks' | 'sharedRoles'>;

/**
 * All tasks of a plan in its order: those below a task behind it, those of attachments last.
 *
 * @example
 * ```ts
 * for (const { number, text, due } of planTasks(plan)) console.log(number, due, text);
 * ```
 */
export function planTasks(plan: Plan): TaskEntry[] {
  const found: TaskEntry[] = [];
  // What tasks say of those behind them, in the plan or attachment that is gone through.
  let behind: readonly SharedRoles[] = [];
  const addTasks = (
    tasks: readonly Task[] | undefined,
    place: Pick<TaskEntry, 'path' | 'sections' | 'shared' | 'parent'>,
  ): void => {
    for (const [at, task] of (tasks ?? []).entries()) {
      const { sections, parent, shared } = place;
      const entry = entryOf(task, found.length, {
        path: [...place.path, 'tasks', at],
        sections,
        parent,
        shared: [...shared, ...behind],
      });
      found.push(entry);
      behind = [...behind, ...(task.sharedRoles ?? [])];
      addTasks(task.tasks, { ...place, path: entry.path, parent: entry });
    }
  };
  const walk = (
    holder: Holder,
    path: TaskEntry['path'],
    sections: readonly string[],
    above: readonly SharedRoles[],
  ): void => {
    const shared = [...above, ...(holder.sharedRoles ?? [])];
    addTasks(holder.tasks, { path, sections, shared, parent: undefined });
    for (const [at, section] of (holder.sections ?? []).entries())
      walk(section, [...path, 'sections', at], [...sections, section.title], shared);
  };
  walk(plan, [], [], []);
  for (const [at, attachment] of (plan.attachments ?? []).entries()) {
    behind = [];
    walk(attachment, ['attachments', at], [attachment.title], plan.sharedRoles ?? []);
  }
  return found;
}

function entryOf(
  task: Task,
  index: number,
  place: Pick<TaskEntry, 'path' | 'sections' | 'parent' | 'shared'>,
): TaskEntry {
  const carriers = [task, ...(task.clauses ?? [])];
  return {
    task,
    index,
    ...place,
    carriers,
    number: task.number === undefined ? '' : String(task.number),
    text: [task.title, task.text, ...(task.clauses ?? []).map(({ text }) => text)]
      .filter((text) => text !== undefined)
      .join(''),
    due: dueOf(carriers),
  };
}

/** The latest of the last days; a deadline without one leaves the day of the whole open. */
function dueOf(carriers: TaskEntry['carriers']): string | undefined {
  const times = carriers.flatMap(({ deadline }) => (deadline === undefined ? [] : [deadline]));
  const days = times.flatMap(({ to }) => (to === undefined ? [] : [to]));
  return days.length < times.length ? undefined : days.sort().at(-1);
}

/** The names of a role group as written, without the 等 of an open list. */
export const bodiesOf = (group: RoleGroup | undefined): readonly string[] =>
  group === undefined ? [] : 'bodies' in group ? group.bodies : group;

/** Whether a role group ends in 等: others answer too. */
export const isOpen = (group: RoleGroup | undefined): boolean => group !== undefined && 'open' in group;

/** Who answers for a task in which role, each pair once: those whom it names, then those of the statements that cover it. */
export function roleBodies({
  carriers,
  shared = [],
}: Pick<TaskEntry, 'carriers'> & Partial<Pick<TaskEntry, 'shared'>>): RoleBody[] {
  const found = new Map<string, RoleBody>();
  for (const carrier of [...carriers, ...shared])
    for (const role of ROLES) for (const body of bodiesOf(carrier[role])) found.set(`${role} ${body}`, { role, body });
  return [...found.values()];
}
