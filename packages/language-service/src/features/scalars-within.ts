import type { BoundScalar, PlanDocument, Range, ValueKind } from '@workplan/core';

/** The values of some kinds that a stretch of a plan touches, kind by kind; tasks outside of it are not read. */
export function scalarsWithin(
  { parts: { spine, tasks, places } }: PlanDocument,
  kinds: readonly ValueKind[],
  { start, end }: Range,
): BoundScalar[] {
  const first = places.taskBefore(places.pieceAt(start));
  const last = places.taskBefore(places.pieceAt(end));
  const touched = [spine.bound, ...tasks.slice(first, last + 1).map((part) => part.passing(({ bound }) => bound))];
  return kinds
    .flatMap((kind) => touched.flatMap(({ scalars }) => scalars.get(kind) ?? []))
    .filter(({ node }) => node.start <= end && node.end >= start);
}
