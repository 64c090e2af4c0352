import type { Plan, Task } from '@workplan/core';
import { cascade, type Cascade } from '@workplan/compare';
import { expect, test } from 'vitest';
import { composedPair, type ComposedPair } from '../../../tests/support/composed-plans.js';
import { randomFrom } from '../../../tests/support/edit-scripts.js';
import { sample } from '../../../tests/support/sample.js';

/** Pairs that nobody looked at when the threshold was chosen; the choice used numbers below 1,000. */
const FIRST = 10_000;
const PAIRS: readonly ComposedPair[] = Array.from({ length: sample(40, 300) }, (_, at) =>
  composedPair(randomFrom((FIRST + at) * 6151)),
);

const ABOVE = '市.plan.yaml';
const compared = (above: Plan, ours: Plan): Cascade =>
  cascade(above, [{ name: '区.plan.yaml', plan: ours, isAbove: (file) => file === ABOVE }]);

/** Our plan with all links written, by the numbers that the tasks above have. */
function withLinks({ ours, links }: ComposedPair): Plan {
  const tasks = (ours.tasks ?? []).map((task, below): Task => {
    const taken = links.filter((link) => link[1] === below);
    return taken.length === 0 ? task : { ...task, takesUp: taken.map(([at]) => ({ file: ABOVE, task: at + 1 })) };
  });
  return { ...ours, tasks };
}

test('proposals are right, and few links are missed', () => {
  let [right, proposed, wanted] = [0, 0, 0];
  for (const { above, ours, links } of PAIRS) {
    const { proposals } = compared(above, ours);
    const known = new Set(links.map((link) => link.join()));
    proposed += proposals.length;
    wanted += known.size;
    right += proposals.filter((one) => known.has([one.above.index, one.ours.index].join())).length;
  }
  expect(right / proposed).toBeGreaterThanOrEqual(0.9);
  expect(right / wanted).toBeGreaterThanOrEqual(0.8);
});

test('what is proposed is entered nowhere', () => {
  for (const { above, ours } of PAIRS) {
    const before = JSON.stringify(ours);
    const { links, notTakenUp } = compared(above, ours);
    expect([links.length, notTakenUp.length]).toEqual([0, above.tasks?.length]);
    expect(JSON.stringify(ours)).toBe(before);
  }
});

test('every written link leads to its task, and each one that no longer does is found', () => {
  let broken = 0;
  PAIRS.forEach((pair, seed) => {
    const { above, links } = pair;
    const ours = withLinks(pair);
    const placesOf = (found: Cascade): string[] =>
      found.links.map((link) => [link.above.index, link.ours.index].join()).sort();
    expect(placesOf(compared(above, ours))).toEqual(links.map((link) => link.join()).sort());
    const pick = randomFrom(seed + 1);
    const tasks = above.tasks ?? [];
    const lost = pick(tasks.length);
    // A task above is taken out, or another one gets its number as well.
    const changed =
      pick(2) === 0
        ? tasks.filter((_, at) => at !== lost)
        : [...tasks, { ...structuredClone(tasks[0] as Task), number: lost + 1 }];
    const found = compared({ ...above, tasks: changed }, ours);
    const expected = links.filter(([at]) => at === lost).map(([at, below]) => `${below} ${at + 1}`);
    expect(found.broken.map(({ ours: { index }, task }) => `${index} ${task}`).sort()).toEqual(expected.sort());
    expect(found.links).toHaveLength(links.length - expected.length);
    broken += expected.length;
  });
  expect(broken).toBeGreaterThan(PAIRS.length / 3);
});
