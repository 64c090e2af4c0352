import {
  type Clause,
  type Plan,
  type Role,
  type RoleGroup,
  ROLES,
  type Section,
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
  /** The last day by which all of it is due, `YYYY-MM-DD`; undefined where what is written does not say. */
  readonly due: string | undefined;
}

type Holder = Pick<Section, 'sections' | 'tasks'>;

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
  const addTasks = (
    tasks: readonly Task[] | undefined,
    path: TaskEntry['path'],
    sections: readonly string[],
    parent?: TaskEntry,
  ): void => {
    for (const [at, task] of (tasks ?? []).entries()) {
      const entry = entryOf(task, found.length, [...path, 'tasks', at], sections, parent);
      found.push(entry);
      addTasks(task.tasks, entry.path, sections, entry);
    }
  };
  const walk = (holder: Holder, path: TaskEntry['path'], sections: readonly string[]): void => {
    addTasks(holder.tasks, path, sections);
    for (const [at, section] of (holder.sections ?? []).entries())
      walk(section, [...path, 'sections', at], [...sections, section.title]);
  };
  walk(plan, [], []);
  for (const [at, attachment] of (plan.attachments ?? []).entries())
    walk(attachment, ['attachments', at], [attachment.title]);
  return found;
}

function entryOf(
  task: Task,
  index: number,
  path: TaskEntry['path'],
  sections: readonly string[],
  parent: TaskEntry | undefined,
): TaskEntry {
  const carriers = [task, ...(task.clauses ?? [])];
  return {
    task,
    index,
    path,
    sections,
    parent,
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

/** Who answers for a task in which role, each pair once. */
export function roleBodies({ carriers }: Pick<TaskEntry, 'carriers'>): RoleBody[] {
  const found = new Map<string, RoleBody>();
  for (const carrier of carriers)
    for (const role of ROLES) for (const body of bodiesOf(carrier[role])) found.set(`${role} ${body}`, { role, body });
  return [...found.values()];
}
