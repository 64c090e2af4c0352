import { workOf } from '../../../tests/support/work.js';
import { assert, describe, expect, it } from 'vitest';
import { createChina } from '../src/china/index.js';
import { builtinRegistry as registry, createBuiltinRegistry, pinyinOf } from '../src/data/index.js';
import { indexJurisdiction } from '../src/names/name-index.js';
import { createNeighbours } from '../src/names/neighbours.js';
import { remember } from '../src/lookup/remember.js';

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

describe('looking names up in a place without a list', () => {
  const anywhere = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });
  const lookUp = (name: string): number =>
    workOf(() => void anywhere.lookup(name, { jurisdiction: '南京市', on: '2024-03-01' }));

  it.each(['市财政局', '市卫生健康委员会', '团市委', '南京市江宁区教育局', '省发展改革委', '人民银行南京市分行'])(
    '%s is read once, however often it is asked',
    (name) => {
      // Tables that are made for the first name of a kind.
      for (const other of ['市公安局', '南京市江宁区民政局']) lookUp(other);
      const first = lookUp(name);
      expect(first).toBeLessThan(2000);
      expect(lookUp(name)).toBeLessThan(200);
    },
  );

  it('an unknown name is compared once', () => {
    expect(lookUp('市财征局')).toBeGreaterThan(1000);
    expect(lookUp('市财征局')).toBeLessThan(200);
  });
});

describe('comparing by sound', () => {
  const asked = new Set<string>();
  const pinyin: typeof pinyinOf = (text) => (asked.add(text), pinyinOf(text));
  const shanghai = registry.jurisdictions.find(({ name }) => name === '上海市');
  const nearest = createNeighbours([indexJurisdiction(shanghai ?? assert.fail()).entries], pinyin);

  it('asks how names of the same length sound, and no others', () => {
    expect(nearest('市财正局', undefined)[0]?.near).toMatchObject({ name: '市财政局', by: 'pinyin' });
    expect(asked).toContain('市财政局');
    expect([...asked].filter((name) => name.length !== 4)).toEqual([]);
  });

  it('asks of letters, which may stand for any number of characters', () => {
    expect(nearest('shicaizhengju', undefined)[0]?.near).toMatchObject({ name: '市财政局', by: 'pinyin' });
  });
});

describe('answers that are remembered', () => {
  it('are those of the question: name, date and place', () => {
    const china = createChina();
    const place = (name: string) => {
      const found = china.place(name);
      return found?.status === 'place' ? found.place : undefined;
    };
    const shortForm = (name: string, at: string) => china.pattern(name, place(at))?.result.body;
    for (const at of ['南京市', '泸县', '南京市', '青岛市']) expect(shortForm('财政局', at)?.jurisdiction).toBe(at);
    expect(china.pattern('某某某', place('南京市'))).toBeUndefined();
    expect(china.pattern('某某某', place('南京市'))).toBeUndefined();
  });

  it('are kept of the last few thousand questions, undefined among them', () => {
    let asked = 0;
    const half = remember(
      (number: number) => {
        asked += 1;
        return number % 2 === 0 ? number / 2 : undefined;
      },
      (number) => String(number),
    );
    expect([half(4), half(4), half(3), half(3)]).toEqual([2, 2, undefined, undefined]);
    expect(asked).toBe(2);
    for (let number = 10; number < 5_010; number += 1) half(number);
    asked = 0;
    expect(half(4)).toBe(2);
    expect(asked).toBe(1);
  });
});
