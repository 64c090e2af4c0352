import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChina } from '../src/china/index.js';
import { builtinJurisdictions, createBuiltinRegistry, pinyinOf } from '../src/data/index.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const yaml = (file: string): unknown => parse(readFileSync(at(`../data/${file}`), 'utf8'));
interface Scripts {
  requireSource(rows: readonly unknown[], file: string, describe: (row: unknown) => string): void;
  patternsFile(data: unknown, kindOf: (word: string) => string): string;
}
const places = (await import(at('../scripts/china-places.mjs'))) as Pick<Scripts, 'requireSource'>;
const patterns = (await import(at('../scripts/china-patterns.mjs'))) as Pick<Scripts, 'patternsFile'>;
const row = { 编号: 'abc', 类别: '政府部门', 层级: '市', 全称: ['某某'], 依据: '“市某某局”，某市公开文件' };
const compile = (rows: readonly unknown[]) => () => patterns.patternsFile({ 通例: 1, 行: rows }, () => 'department');

describe('the build', () => {
  it('refuses a row that names neither a source nor what is unverified', () => {
    const { 依据: _, ...bare } = row;
    expect(compile([row])).not.toThrow();
    expect(compile([{ ...bare, 未核实: ['名称'] }])).not.toThrow();
    expect(compile([bare])).toThrow(/依据/);
    expect(compile([{ ...bare, 未核实: [] }])).toThrow(/依据/);
    expect(() => places.requireSource([{ 简称: '某局' }], 'x.yaml', () => '某局')).toThrow('x.yaml');
  });

  it.each([
    ['an unknown key', { ...row, 缩写: ['某'] }],
    ['another level', { ...row, 层级: '市镇' }],
    ['no form', { ...row, 全称: [] }],
    ['a date that is no window', { ...row, 止: '2019年3月' }],
    ['an unknown suffix', { ...row, 后缀: { 市: '所' } }],
    ['an unknown predecessor', { ...row, 前身: ['xyz'] }],
  ])('refuses a row with %s', (_, wrong) => expect(compile([wrong])).toThrow(/patterns\.yaml/));

  it('has a source or a mark in every row of the data', () => {
    const { 行: rows } = yaml('patterns.yaml') as { 行: readonly Record<string, unknown>[] };
    expect(rows.length).toBeGreaterThan(150);
    for (const { 编号, 依据, 未核实 } of rows) expect(依据 ?? 未核实, String(编号)).toBeTruthy();
  });
});

describe('全国', () => {
  const china = createChina({ pinyin: pinyinOf });
  const registry = createBuiltinRegistry([], { china });
  const ask = (name: string, on = '2026-11-01') => registry.lookup(name, { jurisdiction: '全国', on });

  it('holds all central bodies, and those of the short list under their ids', () => {
    expect(china.national.bodies.length).toBeGreaterThanOrEqual(166);
    const ids = new Set(china.national.bodies.map(({ id }) => id));
    const short = builtinJurisdictions.find(({ name }) => name === '全国')?.bodies ?? [];
    expect(short.filter(({ id }) => !ids.has(id))).toEqual([]);
    for (const body of china.national.bodies) {
      expect(body.certainty).toBe('recorded');
      for (const id of [...body.successors, ...body.predecessors]) expect(ids.has(id), id).toBe(true);
      expect(body.pinyin, body.shortForm).not.toBe('');
    }
  });

  it('answers every name as the short list does, but for a body of its own', () => {
    const before = createBuiltinRegistry();
    const changed = (builtinJurisdictions[0]?.bodies ?? [])
      .flatMap(({ shortForm, alsoShort = [], fullName = shortForm, aliases }) => [
        shortForm,
        ...alsoShort,
        fullName,
        ...aliases,
      ])
      .filter((name) => {
        const old = before.lookup(name, { jurisdiction: '全国' });
        const now = ask(name, '');
        // 国家统计局 is as right as 统计局: where both are right, the complete list says so.
        const isAsGood = old.status === now.status || (old.status === 'alias' && now.status === 'exact');
        return !isAsGood || ('body' in old && 'body' in now && old.body.id !== now.body.id);
      });
    expect(changed).toEqual([]);
  });

  it.each(['国家海洋局', '国家标准委', '国家公务员局', '国家新闻出版署', '国家乡村振兴局'])(
    '%s stays a valid name as a second plate',
    (name) => expect(ask(name).status).toBe('exact'),
  );

  it('says when a body ended and what took over, and whether that is verified', () => {
    expect(ask('国土资源部')).toMatchObject({
      status: 'expired',
      certain: true,
      until: { date: '2018-03' },
      successors: [{ shortForm: '自然资源部' }],
    });
    expect(ask('农业部')).toMatchObject({ status: 'expired', certain: false });
    expect(ask('银保监会')).toMatchObject({ status: 'expired', successors: [{ shortForm: '金融监管总局' }] });
    expect(ask('银保监会', '2020-01-01').status).toBe('exact');
    expect(ask('国家数据局', '2020-01-01')).toMatchObject({ status: 'not-yet', certain: false });
  });
});
