import type { BoundObject, PlanDocument, TaskView } from '@workplan/core';
import type { TaskPart } from './per-task.js';

/** What is kept of a task, with where in the plan it begins. */
export interface KeptOfTask<T> {
  readonly object: BoundObject;
  readonly kept: T;
  /** What is added to the offsets that were kept. */
  readonly shift: number;
}

/** How many tasks a plan has; none is read for that. */
export const countOfTasks = ({ parts: { spine, tasks } }: PlanDocument): number => tasks.length + spine.tasks.length;

/** The tasks in the order of the plan; none is read for that. */
export const taskObjects = (document: PlanDocument): BoundObject[] =>
  keptOfTasks(
    document,
    () => undefined,
    () => undefined,
  ).map(({ object }) => object);

/**
 * What is kept of all tasks, in the order of the plan.
 *
 * @param ofPart what a task that is a part of its own keeps, in offsets from its start
 * @param ofView what is made of the few others, in offsets of the plan
 */
export function keptOfTasks<T>(
  { parts: { spine, tasks, places } }: PlanDocument,
  ofPart: (part: TaskPart) => T,
  ofView: (view: TaskView) => T,
): KeptOfTask<T>[] {
  const all = tasks.map((part, index): KeptOfTask<T> => ({
    object: part.task,
    kept: ofPart(part),
    shift: places.taskStart(index),
  }));
  if (spine.tasks.length === 0) return all;
  return [...all, ...spine.tasks.map((view) => ({ object: view.object, kept: ofView(view), shift: 0 }))].sort(
    (a, b) => a.object.map.start - b.object.map.start,
  );
}
