import type { Clause, Plan, RoleGroup, Section, Task } from '@workplan/core';

/** The roles of an attribution, in the order in which they are printed. */
export const ROLES = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'] as const;
export type RoleName = (typeof ROLES)[number];

/** A body in a role. */
export interface RoleBody {
  readonly role: RoleName;
  /** The name as the plan writes it. */
  readonly body: string;
}

/** A task with its place in the plan. */
export interface TaskEntry {
  readonly task: Task;
  /** Its place among all tasks of the plan, from 0. */
  readonly index: number;
  /** Titles of the sections around it, the outermost first; that of the attachment comes before them. */
  readonly path: readonly string[];
  /** The number as the plan has it; empty without one. */
  readonly number: string;
  /** All its words in a row, attributions left out. */
  readonly text: string;
  /** The task and its clauses: whatever carries roles. */
  readonly carriers: readonly (Task | Clause)[];
}

/** All tasks of a plan in its order, those below a task behind it, those of attachments last. */
export function taskEntries(plan: Plan): TaskEntry[] {
  const found: Omit<TaskEntry, 'index'>[] = [];
  const addTask = (task: Task, path: readonly string[]): void => {
    found.push(entryOf(task, path));
    for (const below of task.tasks ?? []) addTask(below, path);
  };
  const walk = (holder: Pick<Section, 'sections' | 'tasks'>, path: readonly string[]): void => {
    for (const task of holder.tasks ?? []) addTask(task, path);
    for (const section of holder.sections ?? []) walk(section, [...path, section.title]);
  };
  walk(plan, []);
  for (const attachment of plan.attachments ?? []) walk(attachment, [attachment.title]);
  return found.map((entry, index) => ({ ...entry, index }));
}

const entryOf = (task: Task, path: readonly string[]): Omit<TaskEntry, 'index'> => ({
  task,
  path,
  number: task.number === undefined ? '' : String(task.number),
  text: [task.title, task.text, ...(task.clauses ?? []).map(({ text }) => text)]
    .filter((text) => text !== undefined)
    .join(''),
  carriers: [task, ...(task.clauses ?? [])],
});

export const bodiesOf = (group: RoleGroup | undefined): readonly string[] =>
  group === undefined ? [] : 'bodies' in group ? group.bodies : group;

/** Who answers for a task in which role, each pair once. */
export function roleBodies({ carriers }: TaskEntry): RoleBody[] {
  const found = new Map<string, RoleBody>();
  for (const carrier of carriers)
    for (const role of ROLES) for (const body of bodiesOf(carrier[role])) found.set(`${role} ${body}`, { role, body });
  return [...found.values()];
}
