import type { PlanDocument } from '@workplan/core';
import { namesOf, type NamedInRole } from '../../noted.js';

/** As many tasks on either side of the cursor are looked at: what is used near by is meant again. */
const TASKS = 25;

/**
 * The names in the role lists around an offset, in the order of the plan. Of a plan of thousands of tasks only
 * those near by are looked at: an offer must not take longer than the next keystroke.
 */
export function namesAround(document: PlanDocument, offset: number): readonly NamedInRole[] {
  const { tasks, places } = document.parts;
  if (tasks.length <= 2 * TASKS) return namesOf(document);
  const middle = places.taskAt(offset) ?? places.taskBefore(places.pieceAt(offset));
  return namesOf(document, undefined, middle - TASKS, middle + TASKS);
}
