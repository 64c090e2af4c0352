import { expect, test, vi } from 'vitest';
import * as names from '../../language-service/src/features/completion/bodies/known-bodies.js';
import { inTurns, warmUp } from '../src/shell/warm-up.js';
import { openSeed, openWith } from '../../language-service/test/support/open.js';

test.each([
  ['the example', openSeed()],
  ['a plan without a place', openWith('工作方案: 1\n标题: 安排\n')],
  ['an empty file', openWith('')],
])('%s is warmed up in steps and stays as it is', (_, plan) => {
  const { text } = plan.document;
  const made = vi.spyOn(names, 'knownBodies');
  const steps = [...warmUp(plan)];
  expect(steps.length).toBeGreaterThan(3);
  expect(made.mock.calls.length).toBeGreaterThan(0);
  expect(plan.document.text).toBe(text);
  made.mockRestore();
});

test('others come between two steps, and a step that fails ends it', async () => {
  const order: string[] = [];
  const steps = (function* () {
    order.push('one');
    setTimeout(() => order.push('another'), 0);
    yield;
    order.push('two');
    throw new Error('no');
  })();
  await expect(inTurns(steps)).rejects.toThrow('no');
  expect(order).toEqual(['one', 'another', 'two']);
});
