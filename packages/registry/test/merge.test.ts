import { describe, expect, it } from 'vitest';
import { builtinJurisdictions, createBuiltinRegistry, shanghai } from '../src/data/index.js';
import { type Jurisdiction, mergeJurisdictions, readRegistryFile } from '../src/index.js';

function file(data: unknown): Jurisdiction {
  const { jurisdiction, findings } = readRegistryFile(data, { known: builtinJurisdictions });
  expect(findings).toEqual([]);
  if (!jurisdiction) throw new Error('not read');
  return jurisdiction;
}

describe('users’ registries beside the shipped ones', () => {
  it('add a place, under 全国', () => {
    const registry = createBuiltinRegistry([file({ 名录: 1, 地区: '杭州市', 单位: [{ 简称: '市经信局' }] })]);
    const inHangzhou = (name: string) => registry.lookup(name, { jurisdiction: '杭州市' }).status;
    expect(inHangzhou('市经信局')).toBe('exact');
    expect(inHangzhou('财政部')).toBe('exact');
    expect(inHangzhou('市教委')).toBe('unknown');
  });

  it('add bodies to a shipped place, by its name or alias', () => {
    for (const 地区 of ['上海市', '上海']) {
      const registry = createBuiltinRegistry([file({ 名录: 1, 地区, 单位: [{ 简称: '市数据局', 起: 2024 }] })]);
      const lookup = (name: string) => registry.lookup(name, { jurisdiction: '上海市', on: '2024-06-01' });
      expect(lookup('市数据局')).toMatchObject({ status: 'exact', body: { jurisdiction: '上海市' } });
      expect(lookup('市教委').status).toBe('exact');
      expect(registry.jurisdictions).toHaveLength(builtinJurisdictions.length);
    }
  });

  it('replace a body of the same short form, and keep what is known of its place in history', () => {
    const registry = createBuiltinRegistry([
      file({ 名录: 1, 地区: '上海市', 单位: [{ 简称: '市工商局', 全称: '上海市工商行政管理局', 止: '2018-11-22' }] }),
    ]);
    expect(registry.lookup('市工商局', { jurisdiction: '上海市', on: '2018-11-23' })).toMatchObject({
      status: 'expired',
      body: { fullNameVerified: true },
      successors: [{ shortForm: '市市场监管局' }],
    });
    expect(registry.body('市市场监管局', '上海市')?.predecessors).toContain('市工商局');
  });

  it('keep history where a replaced body had an id of its own', () => {
    const registry = createBuiltinRegistry([
      file({ 名录: 1, 地区: '上海市', 单位: [{ 简称: '静安区政府', 类别: '区县政府' }] }),
    ]);
    expect(registry.lookup('闸北区', { jurisdiction: '上海市', on: '2016-02-18' })).toMatchObject({
      successors: [{ id: '静安区政府' }],
    });
  });

  it('record what became of a shipped body', () => {
    const registry = createBuiltinRegistry([
      file({
        名录: 1,
        地区: '上海市',
        单位: [
          { 简称: '市科委', 止: 2030 },
          { 简称: '市科技局', 起: 2030 },
        ],
        变更: [{ 事由: '改革', 日期: 2030, 原: '市科委', 新: '市科技局' }],
      }),
    ]);
    expect(registry.lookup('市科委', { jurisdiction: '上海市', on: '2031-01-01' })).toMatchObject({
      status: 'expired',
      successors: [{ shortForm: '市科技局' }],
    });
  });

  it('add to 全国 without putting it under itself', () => {
    const [nation] = mergeJurisdictions(builtinJurisdictions, [
      file({ 名录: 1, 地区: '中央政府', 单位: [{ 简称: '某部' }] }),
    ]);
    expect(nation).toMatchObject({ name: '全国' });
    expect(nation?.parent).toBeUndefined();
  });

  it('change nothing they are given', () => {
    const before = JSON.stringify(shanghai);
    mergeJurisdictions(builtinJurisdictions, [file({ 名录: 1, 地区: '上海市', 单位: [{ 简称: '市教委' }] })]);
    expect(JSON.stringify(shanghai)).toBe(before);
  });

  it('may form a circle of parents without harm', () => {
    const circle = ['甲市', '乙市'].map((name, index, all) =>
      file({ 名录: 1, 地区: name, 上级: all[1 - index], 单位: [{ 简称: `${name}政府` }] }),
    );
    const registry = createBuiltinRegistry(circle);
    expect(registry.lookup('甲市政府', { jurisdiction: '乙市' }).status).toBe('exact');
    expect(registry.lookup('丙', { jurisdiction: '乙市' }).status).toBe('unknown');
  });
});
