import type { Plan } from '@workplan/core';
import { align } from './align.js';
import { sameBody } from './bodies.js';
import { placeOf, type CompareOptions, type TaskPlace } from './compare-plans.js';
import { roleBodies, planTasks, type TaskEntry } from '@workplan/core/query';

/** What a plan goes on with from the one before it. */
export interface Continuity {
  /** Tasks of both plans. */
  readonly continued: readonly { readonly old: TaskPlace; readonly new: TaskPlace; readonly likeness: number }[];
  readonly ended: readonly TaskPlace[];
  readonly begun: readonly TaskPlace[];
  /** How many tasks name each body, most changed first; a body under a new name counts as one. */
  readonly bodies: readonly { readonly body: string; readonly before: number; readonly after: number }[];
}

/** Compares two years: which tasks go on, which ended, which are new, and how much each body has to do. */
export function continuityOf(old: Plan, now: Plan, { registry }: CompareOptions = {}): Continuity {
  const [olds, news] = [planTasks(old), planTasks(now)];
  const { pairs, removed, added } = align(olds, news);
  const isSame = sameBody(
    registry,
    { place: old.jurisdiction, on: old.document?.issued ?? old.period?.from },
    { place: now.jurisdiction, on: now.document?.issued ?? now.period?.from },
  );
  const before = countTasks(olds);
  const after = countTasks(news);
  const counted = new Set<string>();
  const bodies = [...after].map(([body, count]) => {
    const olderNames = [...before.keys()].filter((name) => name === body || (!after.has(name) && isSame(name, body)));
    for (const name of olderNames) counted.add(name);
    return { body, before: olderNames.reduce((sum, name) => sum + (before.get(name) ?? 0), 0), after: count };
  });
  const gone = [...before].flatMap(([body, count]) => (counted.has(body) ? [] : [{ body, before: count, after: 0 }]));
  return {
    continued: pairs.map(({ old: one, new: other, likeness }) => ({
      old: placeOf(one),
      new: placeOf(other),
      likeness,
    })),
    ended: removed.map(placeOf),
    begun: added.map(placeOf),
    bodies: [...bodies, ...gone].sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.after - a.after,
    ),
  };
}

function countTasks(entries: readonly TaskEntry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const body of new Set(roleBodies(entry).map(({ body: name }) => name)))
      counts.set(body, (counts.get(body) ?? 0) + 1);
  return counts;
}
