import type { BoundObject, BoundScalar } from '../../../model/bound.js';
import { sectionsAround, type TaskGroup } from '../support/groups.js';
import { readTaskNumber, type TaskNumber } from '../support/task-number.js';

/** A task whose number can be compared with others. */
export interface NumberedTask {
  readonly object: BoundObject;
  readonly scalar: BoundScalar;
  readonly number: TaskNumber;
}

/** Tasks that are numbered in one go. */
export type Run = readonly NumberedTask[];

/** What starts a new run: nothing, a section of the top level, or whatever holds the task. */
const SCOPES: readonly ((object: BoundObject) => BoundObject | undefined)[] = [
  () => undefined,
  (object) => sectionsAround(object).at(-1),
  (object) => object.owner,
];

/** The ways in which the tasks of a group may be numbered, the most usual first. */
export function* numberings(group: TaskGroup): Generator<Run[]> {
  const tasks = numberedTasks(group);
  let runsBefore = 0;
  for (const scope of SCOPES) {
    const runs = split(tasks, scope);
    if (runs.length !== runsBefore) yield runs;
    runsBefore = runs.length;
  }
}

function numberedTasks({ tasks }: TaskGroup): NumberedTask[] {
  return tasks.flatMap(({ object, number: scalar }) => {
    const number = scalar && readTaskNumber(scalar.node.value);
    return scalar === undefined || number === undefined ? [] : [{ object, scalar, number }];
  });
}

function split(tasks: readonly NumberedTask[], scope: (object: BoundObject) => BoundObject | undefined): Run[] {
  const runs = new Map<BoundObject | undefined, NumberedTask[]>();
  for (const task of tasks) {
    const key = scope(task.object);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [task]);
    else run.push(task);
  }
  return [...runs.values()];
}
