import { cachedDataVersionTag } from 'node:v8';
import { expect, test } from 'vitest';
import { holdOptimizer } from '../../src/jobs/check/optimizer.js';

test('what held V8 back is taken back without a trace: its code serves the next call', () => {
  const before = cachedDataVersionTag();
  const optimizer = holdOptimizer();
  expect(cachedDataVersionTag()).not.toBe(before);
  optimizer.expect(60_000);
  optimizer.release();
  expect(cachedDataVersionTag()).toBe(before);
});

test('a call with much to do compiles otherwise, and that shows', () => {
  const before = cachedDataVersionTag();
  const optimizer = holdOptimizer();
  optimizer.expect(10_000_000);
  optimizer.release();
  expect(cachedDataVersionTag()).not.toBe(before);
});
