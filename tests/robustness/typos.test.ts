import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sample } from '../support/sample.js';
import { findingsOf, check } from './check.js';
import { KINDS, prefixAt, slipAt, type Typo } from './typos.js';

/** A sample; scripts/test/fuzz.mjs takes every place and every kind. */
const SAMPLE = sample(40, 50_000);

const seed = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
const usual = findingsOf(seed).length;

/** A fixed sequence, so that a failure can be seen again. */
function* numbers(): Generator<number> {
  for (let state = 20160218; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

function* typos(): Generator<Typo> {
  const random = numbers();
  const next = (below: number): number => Math.floor((random.next().value as number) * below);
  const margins = [...seed.matchAll(/^ *(?:- )?[^\s:]+: ?/gm)].flatMap(({ index, 0: text }) =>
    Array.from(text, (_, offset) => index + offset),
  );
  for (let count = 0; count < SAMPLE; count += 1) {
    if (count % 5 === 0) yield prefixAt(seed, next(seed.length));
    // Half of the mistakes hit keys and margins, where they do most harm.
    else
      yield slipAt(seed, count % 2 === 0 ? next(seed.length) : (margins[next(margins.length)] as number), next(KINDS));
  }
}

test(`${SAMPLE} typos and prefixes of the seed plan: no exception, short ranges, few findings`, () => {
  const faults: string[] = [];
  for (const typo of typos()) faults.push(...check(typo, usual));
  expect(faults.slice(0, 20)).toEqual([]);
});
