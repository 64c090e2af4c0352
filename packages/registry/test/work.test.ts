import { workOf } from '../../../tests/support/work.js';
import { describe, expect, it } from 'vitest';
import { builtinRegistry as registry } from '../src/data/index.js';

describe('looking names up', () => {
  const names = registry.bodies({ jurisdiction: '上海市' }).map(({ shortForm }) => shortForm);
  const lookUp = (name: string): number =>
    workOf(() => void registry.lookup(name, { jurisdiction: '上海市', on: '2016-02-18' }));

  it('a known name is found without a search', () => {
    names.forEach(lookUp);
    for (const name of names) expect(lookUp(name), name).toBeLessThan(200);
  });

  it('an unknown name is searched for once, however often it is asked', () => {
    const first = lookUp('市经济信息委');
    expect(first).toBeGreaterThan(1000);
    expect(lookUp('市经济信息委')).toBeLessThan(200);
  });
});
