import { describe, expect, test, vi } from 'vitest';
import * as progress from '../../language-service/src/features/progress/dashboard.js';
import { manyPlans } from '../../language-service/test/support/many-plans.js';
import { countPlans } from '../src/shell/progress/count-plans.js';

const PLANS = 30;
const work = () => ({ signal: new AbortController().signal, report: () => undefined });

function counting({ isExpected }: { readonly isExpected: boolean }) {
  const { read, workspace } = manyPlans(PLANS);
  const failed = vi.fn();
  const done = vi.fn();
  const count = countPlans({
    async collect(wanted, given) {
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
  return { count, read, failed, done };
}

describe('plans are counted', () => {
  test('before somebody asks, and then not again', async () => {
    const facts = vi.spyOn(progress, 'planFacts');
    const { count, done, failed } = counting({ isExpected: true });
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(facts).toHaveBeenCalledTimes(PLANS);
    expect(await count(work())).toHaveLength(PLANS);
    expect(facts).toHaveBeenCalledTimes(PLANS);
    expect(failed).not.toHaveBeenCalled();
    facts.mockRestore();
  });

  test('by whoever asks first, and no plan by both', async () => {
    const facts = vi.spyOn(progress, 'planFacts');
    const { count, done, failed } = counting({ isExpected: true });
    expect(await count(work())).toHaveLength(PLANS);
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(2));
    expect(facts.mock.calls.length).toBeLessThanOrEqual(PLANS + 1);
    expect(failed).not.toHaveBeenCalled();
    facts.mockRestore();
  });

  test('only when asked for a client without a dashboard', async () => {
    const { count, read } = counting({ isExpected: false });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(read).toEqual([]);
    expect(await count(work())).toHaveLength(PLANS);
  });
});
