import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const best = (work: () => void): number => Math.min(...Array.from({ length: 5 }, () => time(work)));

describe('speed (with room for slow machines)', () => {
  const names = registry.bodies({ jurisdiction: '上海市' }).map(({ shortForm }) => shortForm);
  const lookUp = (name: string) => registry.lookup(name, { jurisdiction: '上海市', on: '2016-02-18' });

  it('10,000 known names take milliseconds', () => {
    expect(
      best(() => {
        for (let n = 0; n < 10_000; n += 1) lookUp(names[n % names.length] ?? '');
      }),
    ).toBeLessThan(250);
  });

  it('an unknown name asked again and again costs no more', () => {
    expect(
      best(() => {
        for (let n = 0; n < 10_000; n += 1) lookUp('市经济信息委');
      }),
    ).toBeLessThan(250);
  });
});
