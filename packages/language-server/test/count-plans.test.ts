import { describe, expect, test, vi } from 'vitest';
import * as progress from '../../language-service/src/features/progress/dashboard.js';
import { manyPlans, TEXT } from '../../language-service/test/support/many-plans.js';
import { countPlans } from '../src/shell/progress/count-plans.js';
import { becomes } from '../../../tests/support/becomes.js';

const PLANS = 30;
/** Six of them are more than is counted before somebody asks. */
const LONG = `${TEXT}# ${'长'.repeat(700_000)}\n`;
const work = () => ({ signal: new AbortController().signal, report: () => undefined });

function counting({ isExpected, text }: { readonly isExpected: boolean; readonly text?: string }) {
  const { read, workspace } = manyPlans(PLANS, text);
  let began = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    began = resolve;
  });
  const failed = vi.fn();
  const done = vi.fn();
  const count = countPlans({
    async collect(wanted, given) {
      began();
      try {
        return await workspace.collect(wanted, given);
      } finally {
        done();
      }
    },
    outgoing: (value) => value,
    warm: Promise.resolve(),
    isExpected: () => isExpected,
    failed,
  });
  return { count, read, failed, done, begun };
}

describe('plans are counted', () => {
  test('before somebody asks, and then not again', async () => {
    const facts = vi.spyOn(progress, 'planFacts');
    const { count, done, failed } = counting({ isExpected: true });
    await becomes(() => expect(done).toHaveBeenCalledTimes(1));
    expect(facts).toHaveBeenCalledTimes(PLANS);
    expect(await count(work())).toHaveLength(PLANS);
    expect(facts).toHaveBeenCalledTimes(PLANS);
    expect(failed).not.toHaveBeenCalled();
    facts.mockRestore();
  });

  test('for whoever asks meanwhile: no file is read twice', async () => {
    const facts = vi.spyOn(progress, 'planFacts');
    const { count, done, read, failed, begun } = counting({ isExpected: true });
    await begun;
    const reported: number[] = [];
    expect(await count({ ...work(), report: (of) => reported.push(of) })).toHaveLength(PLANS);
    expect(done).toHaveBeenCalledTimes(1);
    expect(read).toHaveLength(PLANS);
    expect(facts).toHaveBeenCalledTimes(PLANS);
    expect(reported.at(-1)).toBe(PLANS);
    expect(failed).not.toHaveBeenCalled();
    facts.mockRestore();
  });

  test('all of them for whoever asks, and some of them before', async () => {
    const { count, begun } = counting({ isExpected: true, text: LONG });
    await begun;
    expect(await count(work())).toHaveLength(PLANS);
    const alone = counting({ isExpected: true, text: LONG });
    await becomes(() => expect(alone.done).toHaveBeenCalledTimes(1));
    expect(alone.read.length).toBeLessThan(PLANS);
    expect(await alone.count(work())).toHaveLength(PLANS);
  });

  test('for nobody who has given it up', async () => {
    const { count, begun } = counting({ isExpected: true });
    await begun;
    const controller = new AbortController();
    const found = count({ ...work(), signal: controller.signal });
    controller.abort();
    await expect(found).rejects.toMatchObject({ name: 'AbortError' });
    expect(await count(work())).toHaveLength(PLANS);
  });

  test('only when asked for a client without a dashboard', async () => {
    const { count, read } = counting({ isExpected: false });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(read).toEqual([]);
    expect(await count(work())).toHaveLength(PLANS);
  });
});
