import type { PlanDocument } from '@workplan/plan';
import { type BoundObject, parentTask } from '@workplan/plan/model';
import { readTaskNumber } from '@workplan/rules-content';

/**
 * Tells how many tasks of a plan have a number: of the plan itself; where there are none, of its attachments, then those that
 * stand below others, which are mostly numbered anew in each.
 */
export function countOfNumbers(document: PlanDocument): (number: string) => number {
  const layers: readonly Map<string, number>[] = [new Map(), new Map(), new Map()];
  for (const { number, object } of document.tasks) {
    if (number === undefined) continue;
    const counts = layers[parentTask(object) !== undefined ? 2 : isAttached(object) ? 1 : 0];
    const key = keyOf(number.node.value);
    counts?.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (number) => layers.flatMap((counts) => counts.get(keyOf(number)) ?? [])[0] ?? 0;
}

function isAttached(object: BoundObject): boolean {
  let at: BoundObject | undefined = object;
  while (at !== undefined && at.type !== 'attachment') at = at.owner;
  return at !== undefined;
}

/** （四） and 4 name the same task; 1.1 and 3之一 only themselves. */
const keyOf = (number: string): string => String(readTaskNumber(number)?.value ?? number.trim());
