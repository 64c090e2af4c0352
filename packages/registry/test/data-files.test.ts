import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtinJurisdictions } from '../src/data/index.js';
import { BODY_TERMS, CHANGE_TERMS, FILE_TERMS } from '../src/file/vocabulary.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>;
const yaml = (path: string): unknown => parse(readFileSync(at(path), 'utf8'));

const schema = json('../../../schemas/registry.schema.json');
const ajv = new Ajv({ allErrors: true, keywords: ['x-zh'] });
const validate = ajv.compile(schema);

describe('the data', () => {
  it('has not drifted from the generated files', () => {
    expect(() =>
      execFileSync(process.execPath, [at('../scripts/build-data.mjs'), '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  // These two were made before the build asked for a source of every body (requireSource in china-places.mjs).
  it.each([
    ['shanghai.yaml', 57],
    ['national.yaml', 4],
  ])('has in %s no more bodies without a source or 未核实 than it had', (file, most) => {
    const { 单位: bodies } = yaml(`../data/${file}`) as {
      单位: readonly { 备注?: string; 未核实?: readonly string[] }[];
    };
    expect(bodies.length).toBeGreaterThan(40);
    const bare = bodies.filter(({ 备注 = '', 未核实 = [] }) => !备注.includes('依据：') && 未核实.length === 0);
    expect(bare.length).toBeLessThanOrEqual(most);
  });

  it('links bodies to bodies that are there, both ways', () => {
    for (const { bodies, changes } of builtinJurisdictions) {
      const byId = new Map(bodies.map((body) => [body.id, body]));
      expect(byId.size).toBe(bodies.length);
      for (const body of bodies) {
        for (const id of body.successors) expect(byId.get(id)?.predecessors).toContain(body.id);
        for (const id of body.predecessors) expect(byId.get(id)?.successors).toContain(body.id);
      }
      for (const id of changes.flatMap(({ from, to }) => [...from, ...to])) expect(byId.has(id), id).toBe(true);
    }
  });

  it('marks no unchecked date as a fact', () => {
    for (const body of builtinJurisdictions.flatMap(({ bodies }) => bodies)) {
      expect(body.from?.verified ?? true).toBe(!body.unverified?.includes('from'));
      expect(body.to?.verified ?? true).toBe(!body.unverified?.includes('to'));
    }
  });
});

describe('the JSON Schema', () => {
  it.each(['../data/shanghai.yaml', '../data/national.yaml'])('accepts %s', (path) => {
    validate(yaml(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('accepts either dialect', () => {
    expect(
      validate({
        registry: 1,
        jurisdiction: '杭州市',
        bodies: [{ short: '市经信局', kind: 'department', from: 2019 }],
      }),
    ).toBe(true);
    expect(validate({ 名录: 1, 地区: '杭州市', 单位: [{ 简称: '市经信局', 类别: '部门', 起: '2019-01' }] })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no version', { 地区: '杭州市' }],
    ['another version', { 名录: 2, 地区: '杭州市' }],
    ['an unknown key', { 名录: 1, 地区: '杭州市', 单位名单: [] }],
    ['no short form', { 名录: 1, 地区: '杭州市', 单位: [{ 全称: '某' }] }],
    ['an unknown kind', { 名录: 1, 地区: '杭州市', 单位: [{ 简称: '某', 类别: '事业' }] }],
    ['a wrong date', { 名录: 1, 地区: '杭州市', 单位: [{ 简称: '某', 止: '2018年' }] }],
    ['half a change', { 名录: 1, 地区: '杭州市', 变更: [{ 事由: '某' }] }],
  ])('refuses %s', (_, data) => {
    expect(validate(data)).toBe(false);
  });

  it('describes every key in both languages', () => {
    const definitions = schema['definitions'] as Record<string, Record<string, unknown>>;
    const parts: readonly [unknown, readonly { key: string; zh: string }[]][] = [
      [schema['properties'], FILE_TERMS],
      [definitions['body']?.['properties'], BODY_TERMS],
      [definitions['change']?.['properties'], CHANGE_TERMS],
    ];
    for (const [properties, terms] of parts) {
      const described = properties as Record<string, Record<string, unknown>>;
      for (const name of terms.flatMap(({ key, zh }) => [key, zh])) {
        expect(described[name], name).toHaveProperty('description');
        expect(described[name], name).toHaveProperty('x-zh');
        // More than the two descriptions: a key without a value shape would accept anything.
        expect(Object.keys(described[name] ?? {}).length, name).toBeGreaterThan(2);
      }
    }
  });
});
