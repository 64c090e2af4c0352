import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint, parsePlan } from '../src/index.js';

const registry = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });
const RULES = ['unknown-body', 'body-not-in-force', 'noncanonical-name', 'unknown-jurisdiction'];
const found = (place: string, names: readonly string[], year = 2026) =>
  lint(parsePlan(`地区: ${place}\n期间: ${year}\n任务:\n  - 序号: 1\n    责任: [${names.join(', ')}]\n`), {
    registry,
  }).filter(({ rule }) => RULES.includes(rule));

describe('a plan of a place without a list', () => {
  it('gets no finding on names of the usual form, in any year', () => {
    const names = [
      '市财政局',
      '市发改委',
      '市国土资源局',
      '团市委',
      '省财政厅',
      '财政部',
      '南京市教育局',
      '各有关部门',
    ];
    for (const year of [2012, 2018, 2026]) {
      expect(found('南京市', ['市财政局', '市发改委', '市国土资源局', '团市委', '省财政厅', '财政部'], year)).toEqual(
        [],
      );
    }
    expect(found('南京市', names)).toEqual([]);
  });

  it('never gets more than an information, which says that it is not verified', () => {
    const character = fc.constantFrom(...'市省县区财政局委厅办发展改革教育公安征正');
    fc.assert(
      fc.property(fc.array(character, { minLength: 3, maxLength: 9 }), (characters) => {
        for (const { severity, message } of found('南京市', [characters.join('')])) {
          expect(severity).toBe('info');
          expect(message.zh).toMatch(/按通例|未核实/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gets one information a name, with the near name as the fix', () => {
    const findings = found('南京市', ['市财征局', '市财征局']);
    expect(findings).toMatchObject([{ rule: 'unknown-body', severity: 'info' }]);
    expect(findings[0]?.message.zh).toContain('市财政局');
  });

  it('is asked which place is meant where several share the name', () => {
    expect(found('鼓楼区', ['区财政局'])).toMatchObject([{ rule: 'unknown-jurisdiction', severity: 'info' }]);
    expect(found('鼓楼区', ['区财政局'])[0]?.message.zh).toContain('南京市鼓楼区');
  });
});

it('is an information in a curated place when a name has the usual form only', () => {
  expect(found('上海市', ['市数据局'])).toMatchObject([{ rule: 'unknown-body', severity: 'info' }]);
  expect(found('上海市', ['市星际航行局'])).toMatchObject([{ rule: 'unknown-body', severity: 'error' }]);
});
