import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChina } from '../src/china/index.js';
import { createBuiltinRegistry, national, pinyinOf, shanghai } from '../src/data/index.js';
import { readRegistryFile } from '../src/index.js';
import { namesOf } from '../src/names/names.js';
import type { Registry } from '../src/types.js';
import { printedNames } from './china-names.js';
import { sample } from '../../../tests/support/sample.js';

const china = createChina({ pinyin: pinyinOf });
const whole = createBuiltinRegistry([], { china });

/** A registry that counts how often it asks for the tables. */
function counted(users: Parameters<typeof createBuiltinRegistry>[0] = []): { registry: Registry; asked: () => number } {
  let asked = 0;
  const registry = createBuiltinRegistry(users, {
    china: () => {
      asked += 1;
      return china;
    },
  });
  return { registry, asked: () => asked };
}

const SEED = new URL('../../../examples/shanghai-2016-egov.plan.yaml', import.meta.url);
const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => (typeof one === 'string' ? [one] : namesIn(one)))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, held]) =>
          ['牵头', '责任', '配合', '落实', '指导', '督办'].includes(key) && typeof held === 'string'
            ? [held]
            : namesIn(held),
        )
      : [];

describe('a registry that is given a function for the tables', () => {
  it('does not ask for them for the plan of Shanghai', () => {
    const { registry, asked } = counted();
    const names = namesIn(parse(readFileSync(SEED, 'utf8'))).filter(
      (name) => /^[市各国]/.test(name) && name.length < 12,
    );
    const here = { jurisdiction: '上海市', on: '2016-02-01' };
    const listed = names.filter((name) => ['exact', 'alias', 'expired'].includes(registry.lookup(name, here).status));
    expect(listed.length).toBeGreaterThan(100);
    expect(registry.jurisdiction('上海')?.bodies.length).toBeGreaterThan(50);
    expect(registry.bodies(here).length).toBeGreaterThan(50);
    expect(listed.length / names.length).toBeGreaterThan(0.9);
    for (const name of ['国务院办公厅', '国家网信办']) expect(registry.lookup(name, here).status).toBe('exact');
    expect(registry.lookup('各区县政府', { ...here, on: '2026-01-01' }).status).toBe('expired');
    expect(asked()).toBe(0);
  });

  it('answers alone for every name of the shipped lists, as the whole does', () => {
    const dates = [
      undefined,
      '2010',
      '2014-01-01',
      '2016-02-01',
      '2016-07',
      '2018-05',
      '2018-11-30',
      '2023-06',
      '2026-01-01',
    ];
    const { registry, asked } = counted();
    for (const name of shanghai.bodies.flatMap(namesOf).map(({ name }) => name)) {
      for (const on of dates) {
        const options = { jurisdiction: '上海市', on };
        expect(registry.lookup(name, options), `${name} ${on ?? ''}`).toEqual(whole.lookup(name, options));
      }
    }
    expect(asked()).toBe(0);
    for (const { name } of national.bodies.flatMap(namesOf)) {
      for (const on of dates) {
        const options = { jurisdiction: '上海市', on };
        expect(registry.lookup(name, options), `${name} ${on ?? ''}`).toEqual(whole.lookup(name, options));
      }
    }
  });

  it.each([
    ['the nation', { 名录: 1, 地区: '全国', 单位: [{ 简称: '财政部', 全称: '某财政部', 止: '2015' }] }],
    [
      'the place',
      {
        名录: 1,
        地区: '上海市',
        单位: [
          { 简称: '国家数据局', 止: '2015' },
          { 简称: '市财政局', 止: '2015' },
        ],
      },
    ],
  ])("answers as the whole does beside a user's list of %s", (_, data) => {
    const { jurisdiction } = readRegistryFile(data);
    const users = jurisdiction ? [jurisdiction] : [];
    const { registry } = counted(users);
    const both = createBuiltinRegistry(users, { china });
    for (const name of ['财政部', '某财政部', '国家数据局', '市财政局', '各区县政府', '国务院办公厅']) {
      const options = { jurisdiction: '上海市', on: '2026-01-01' };
      expect(registry.lookup(name, options), name).toEqual(both.lookup(name, options));
    }
  });

  it('asks once, at the first name that no list of the place holds', () => {
    const { registry, asked } = counted();
    registry.lookup('市教委', { jurisdiction: '上海市' });
    registry.bodies({ jurisdiction: '上海市' });
    expect(asked()).toBe(0);
    expect(registry.lookup('国家数据局', { jurisdiction: '上海市' }).status).toBe('exact');
    registry.lookup('市财政局', { jurisdiction: '南京市' });
    expect(registry.jurisdictions).toHaveLength(whole.jurisdictions.length);
    expect(asked()).toBe(1);
  });

  it('answers every question as the whole registry does', () => {
    const { registry } = counted();
    const names = printedNames();
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('上海市', '上海', '全国', '南京市', '浦东新区', '鼓楼区', '泸县', '火星市'),
        fc.constantFrom(undefined, '2012-06-01', '2016-02-01', '2018-11-30', '2026-01-01'),
        ({ name }, jurisdiction, on) => {
          expect(registry.lookup(name, { jurisdiction, on })).toEqual(whole.lookup(name, { jurisdiction, on }));
        },
      ),
      { numRuns: sample(150, 10_000) },
    );
    for (const place of ['全国', '南京市', '泸县'])
      expect(registry.bodies({ jurisdiction: place })).toEqual(whole.bodies({ jurisdiction: place }));
  });

  it("keeps a user's list before everything", () => {
    const { jurisdiction } = readRegistryFile({
      名录: 1,
      地区: '南京市',
      单位: [{ 简称: '市河长办', 别名: ['河长办'] }],
    });
    const { registry, asked } = counted(jurisdiction ? [jurisdiction] : []);
    expect(registry.lookup('河长办', { jurisdiction: '南京市' })).toMatchObject({
      status: 'alias',
      preferred: '市河长办',
    });
    expect(asked()).toBe(0);
    expect(registry.lookup('市财政局', { jurisdiction: '南京市' }).status).toBe('pattern');
    expect(registry.bodies({ jurisdiction: '南京市' }).some(({ shortForm }) => shortForm === '国家数据局')).toBe(true);
  });
});
