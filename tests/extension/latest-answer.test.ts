import { expect, test } from 'vitest';
import { LatestAnswer } from '../../extension/src/views/latest-answer.js';

/** Answers that come when the test says so, in any order. */
function questions() {
  const open: ((answer: string | undefined) => void)[] = [];
  const latest = new LatestAnswer(() => new Promise<string | undefined>((resolve) => open.push(resolve)));
  return { latest, open };
}

test('those who ask at the same time share one answer, and it is kept', async () => {
  const { latest, open } = questions();
  const both = [latest.get(), latest.get()];
  open[0]?.('first');
  expect(await Promise.all(both)).toEqual(['first', 'first']);
  expect(await latest.get()).toBe('first');
  expect(open).toHaveLength(1);
});

test('an answer about an earlier text reaches nobody, also when it comes last', async () => {
  const { latest, open } = questions();
  const early = latest.get();
  latest.drop();
  const late = latest.get();
  open[1]?.('new');
  open[0]?.('old');
  expect(await Promise.all([early, late])).toEqual(['new', 'new']);
  expect(await latest.get()).toBe('new');
  expect(open).toHaveLength(2);
});

test('after no answer the question is asked again', async () => {
  const { latest, open } = questions();
  const none = latest.get();
  open[0]?.(undefined);
  expect(await none).toBeUndefined();
  const again = latest.get();
  open[1]?.('now');
  expect(await again).toBe('now');
});
