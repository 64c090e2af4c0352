import type { BoundScalar, PlanDocument } from '@workplan/core';

/** As many tasks on either side of the cursor are looked at: what is used near by is meant again. */
const TASKS = 50;

/**
 * The names in the role lists around an offset, in the order of the plan. Of a plan of thousands of tasks only
 * those near by are read: an offer must not take longer than the next keystroke.
 */
export function namesAround(document: PlanDocument, offset: number): readonly BoundScalar[] {
  const { tasks, spine, places } = document.parts;
  if (tasks.length <= 2 * TASKS) return document.bound.scalars.get('body') ?? [];
  const middle = places.taskAt(offset) ?? places.taskBefore(places.pieceAt(offset));
  const near = tasks.slice(Math.max(0, middle - TASKS), middle + TASKS).flatMap(({ bound }) => bound.scalars.get('body') ?? []);
  const ofSpine = spine.bound.scalars.get('body') ?? [];
  return ofSpine.length === 0 ? near : [...near, ...ofSpine].sort((a, b) => a.node.start - b.node.start);
}
