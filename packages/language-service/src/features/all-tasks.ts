import { parentTask, taskView, type BoundObject, type PlanDocument, type Range, type TaskView } from '@workplan/core';
import { perTask, perTaskTogether, type TaskPart } from './per-task.js';

/** What is kept of a task or sub-task, in offsets of the part that it stands in. */
interface KeptView<T> {
  readonly kept: T;
  /** How many tasks of its part it stands below. What the part itself stands below may change while it stays the same. */
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** What is kept of a task, with where in the plan it begins. */
export interface KeptOfTask<T> {
  /** The task; of a sub-task the outermost one that it stands below. */
  readonly object: BoundObject;
  /** How many tasks it stands below: 0 for one that is no sub-task. */
  readonly depth: number;
  readonly kept: T;
  /** What is added to the offsets that were kept. */
  readonly shift: number;
  /** Where it stands in the plan, its sub-tasks included. */
  readonly place: Range;
}

type PartOf<T> = (part: TaskPart) => readonly KeptView<T>[];

const viewsOf =
  <T>(make: (view: TaskView) => T): PartOf<T> =>
  ({ tasks }) => {
    const [own] = tasks;
    const above = own === undefined ? 0 : depthOf(own.object);
    return tasks.map((view) => keptView(view, make, above));
  };

function keptView<T>(view: TaskView, make: (view: TaskView) => T, above = 0): KeptView<T> {
  const { start, end } = view.object.map;
  return { kept: make(view), depth: depthOf(view.object) - above, start, end };
}

function depthOf(task: BoundObject): number {
  let depth = 0;
  for (let at = parentTask(task); at !== undefined; at = parentTask(at)) depth += 1;
  return depth;
}

/** Keeps what is made of each task and sub-task of a part; offsets count from the start of the part. */
export const perView = <T>(make: (view: TaskView) => T): PartOf<T> => perTask(viewsOf(make));
/** The same for what editors ask for in a row once a plan is open. */
export const perViewTogether = <T>(make: (view: TaskView) => T): PartOf<T> => perTaskTogether(viewsOf(make));

const SUB_TASKS = /^[ \t\u3000]*(?:- )?(?:任务|tasks)[ \t]*:/m;
const countOfPart = perTask(({ text, tasks }) => (SUB_TASKS.test(text) ? tasks.length : 1));

/** How many tasks a plan has, sub-tasks included; only those with sub-tasks are read for that. */
export const countOfTasks = ({ parts: { spine, tasks } }: PlanDocument): number =>
  tasks.reduce((sum, part) => sum + countOfPart(part), spine.tasks.length);

const nothingOf = perView(() => undefined);

/** The task or sub-task with an index in {@link keptOfTasks}. */
export function taskAt(document: PlanDocument, index: number): TaskView | undefined {
  const kept = keptOfTasks(document, nothingOf, () => undefined);
  const task = kept[index];
  if (task === undefined) return undefined;
  const part = document.parts.tasks.find((one) => one.task === task.object);
  if (part === undefined) return document.parts.spine.tasks.find(({ object }) => object.map.start === task.place.start);
  if (task.depth === 0) return taskView(task.object);
  return part.tasks.find(({ object }) => object.map.start === task.place.start);
}

/**
 * What is kept of all tasks and sub-tasks, in the order of the plan.
 *
 * @param ofPart what a task that is a part of its own keeps, in offsets from its start
 * @param ofView what is made of the few others, in offsets of the plan
 */
export function keptOfTasks<T>(
  { parts: { spine, tasks, places } }: PlanDocument,
  ofPart: PartOf<T>,
  ofView: (view: TaskView) => T,
): KeptOfTask<T>[] {
  const all = tasks.flatMap((part, index) => {
    const shift = places.taskStart(index);
    const above = depthOf(part.task);
    return ofPart(part).map(({ kept, depth, start, end }): KeptOfTask<T> => ({
      object: part.task,
      depth: depth + above,
      kept,
      shift,
      place: { start: start + shift, end: end + shift },
    }));
  });
  if (spine.tasks.length === 0) return all;
  const others = spine.tasks.map((view): KeptOfTask<T> => {
    const { start, end, ...kept } = keptView(view, ofView);
    return { object: view.object, ...kept, shift: 0, place: { start, end } };
  });
  return [...all, ...others].sort((a, b) => a.place.start - b.place.start);
}
