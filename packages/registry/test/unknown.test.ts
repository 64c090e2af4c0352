import { describe, expect, it } from 'vitest';
import { builtinJurisdictions, builtinRegistry as registry } from '../src/data/index.js';
import { createRegistry } from '../src/index.js';

const nearest = (name: string, on = '2016-02-18') => {
  const result = registry.lookup(name, { jurisdiction: '上海市', on });
  if (result.status !== 'unknown') throw new Error(`${name} is ${result.status}`);
  return result.nearest;
};

describe('a name that is not known', () => {
  it.each([
    ['市经济信息委', '市经济信息化委', '2016-02-18'],
    ['市住建管委', '市住房城乡建设管理委', '2016-02-18'],
    ['市发改为', '市发展改革委', '2016-02-18'],
    ['市发展改革委员会', '市发展改革委', '2016-02-18'],
    ['市改发委', '市发展改革委', '2016-02-18'],
    ['市教位', '市教委', '2016-02-18'],
    ['民政局', '市民政局', '2016-02-18'],
    ['市食药监管局', '市食品药品监管局', '2016-02-18'],
    ['市卫健委', '市卫生健康委', '2019-06-01'],
    ['浦东新区区政府', '浦东新区政府', '2016-02-18'],
    ['市人保局', '市人力资源社会保障局', '2016-02-18'],
  ])('%s is near %s', (name, shortForm, on) => {
    expect(nearest(name, on)[0]?.body.shortForm).toBe(shortForm);
  });

  it('says whether it sounds or looks the same, and which name is near', () => {
    expect(nearest('市发改为')[0]).toMatchObject({ name: '市发改委', by: 'pinyin' });
    expect(nearest('市经济信息委')[0]).toMatchObject({ name: '市经济信息化委', by: 'characters' });
  });

  it('takes sounds that many speakers do not tell apart as the same', () => {
    // zeng for zheng, si for shi, fan for fang
    for (const name of ['市财增局', '四财政局', '市民翻办']) expect(nearest(name)[0]?.by).toBe('pinyin');
    expect(nearest('市财增局')[0]?.name).toBe('市财政局');
  });

  it.each(['市林委', '市文物监察总队', '甲', '', '某某公司', '啊'.repeat(10_000)])(
    '«%.10s» is near to nothing',
    (name) => {
      expect(nearest(name)).toEqual([]);
    },
  );

  it('has at most three neighbours, each body once', () => {
    for (const name of ['市规划管理局', '市政府部们', '区政府', '市务局', '市监管局']) {
      const bodies = nearest(name).map(({ body }) => body.id);
      expect(bodies.length).toBeLessThanOrEqual(3);
      expect(new Set(bodies).size).toBe(bodies.length);
    }
  });

  it('is still compared by characters without a pinyin table', () => {
    const plain = createRegistry(builtinJurisdictions);
    expect(plain.lookup('市发改为', { jurisdiction: '上海市' })).toMatchObject({
      nearest: [{ name: '市发改委', by: 'characters' }],
    });
  });
});

describe('a place without a registry', () => {
  it('is said to have none', () => {
    expect(registry.lookup('市教委', { jurisdiction: '杭州市' })).toEqual({ status: 'no-registry' });
    expect(registry.bodies({ jurisdiction: '杭州市' })).toEqual([]);
    expect(registry.body('市教委', '杭州市')).toBeUndefined();
    expect(registry.jurisdiction('杭州市')).toBeUndefined();
  });

  it('is said to have none when it is empty, but what stands above is known', () => {
    const empty = createRegistry([
      ...builtinJurisdictions,
      { name: '空市', aliases: [], parent: '全国', bodies: [], changes: [] },
    ]);
    expect(empty.lookup('市教委', { jurisdiction: '空市' })).toEqual({ status: 'no-registry' });
    expect(empty.lookup('财政部', { jurisdiction: '空市' })).toMatchObject({ status: 'exact' });
  });
});
