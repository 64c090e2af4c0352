import type { PlanDocument } from '@workplan/core';

/** A task that is a part of its own. */
export type TaskPart = PlanDocument['parts']['tasks'][number];

/**
 * What a feature makes of a task, kept as long as the task stays the same: after an edit only what was touched is made
 * anew. Offsets count from the start of the task, lines from its first one. What is kept must not hold nodes of the tree.
 */
export function perTask<T>(make: (part: TaskPart) => T): (part: TaskPart) => T {
  const known = new WeakMap<TaskPart, T>();
  return (part) => {
    let made = known.get(part);
    if (made === undefined) known.set(part, (made = part.byItself(() => part.passing(make))));
    return made;
  };
}

const shared: ((part: TaskPart) => void)[] = [];
const sharedOf = new WeakSet<TaskPart>();

/** The same for what editors ask for in a row once a plan is open: each task is read once for all of it. */
export function perTaskTogether<T>(make: (part: TaskPart) => T): (part: TaskPart) => T {
  const own = perTask(make);
  shared.push(own);
  return (part) => {
    if (!sharedOf.has(part)) {
      sharedOf.add(part);
      part.passing(() => {
        for (const other of shared) other(part);
      });
    }
    return own(part);
  };
}
