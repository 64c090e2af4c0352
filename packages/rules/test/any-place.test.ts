import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, type Finding, lint, parsePlan } from '@workplan/core';
import { sample } from '../../../tests/support/sample.js';

const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });
const RULES = ['unknown-body', 'body-not-in-force', 'noncanonical-name', 'elided-level', 'unknown-jurisdiction'];
const task = (names: readonly string[], number: number): string =>
  `  - 序号: ${number}\n    责任: [${names.join(', ')}]\n`;
const planOf = (place: string, tasks: readonly (readonly string[])[], year = 2026): string =>
  `地区: ${place}\n期间: ${year}\n任务:\n${tasks.map((names, at) => task(names, at + 1)).join('')}`;
const check = (text: string) => lint(parsePlan(text), { registry }).filter(({ rule }) => RULES.includes(rule));
const nameIn = ({ data }: Finding) => ('name' in data ? data.name : undefined);
const found = (place: string, names: readonly string[], year?: number) => check(planOf(place, [names], year));

describe('a plan of a place without a list', () => {
  it('gets no finding on names of the usual form', () => {
    const names = [
      '市财政局',
      '市发改委',
      '团市委',
      '省财政厅',
      '财政部',
      '南京市教育局',
      '各有关部门',
      '雨花台公安分局',
    ];
    for (const year of [2012, 2018, 2026]) expect(found('南京市', names, year)).toEqual([]);
    expect(found('泸县', ['县财政局', '市教育局', '省发展改革委', '县发展和改革局'])).toEqual([]);
  });

  it('never gets more than an information, which says that it is not verified', () => {
    const character = fc.constantFrom(...'市省县区财政局委厅办发展改革教育公安国土资源征正');
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 3, maxLength: 9 }),
        fc.constantFrom('南京市', '泸县', '内蒙古自治区', '延边州', '郑州经济技术开发区'),
        fc.constantFrom(2012, 2019, 2026),
        (characters, place, year) => {
          for (const { severity, message } of found(place, [characters.join('')], year)) {
            expect(severity).toBe('info');
            expect(message.zh).toMatch(/按通例|未核实/);
          }
        },
      ),
      { numRuns: sample(60, 5_000) },
    );
  });

  it('gets one information a name in the whole plan, with the near name as the fix of every use', () => {
    const text = planOf('南京市', [['市财征局', '市教育局'], ['市财征局'], ['市星际航行局', '市星际航行局']]);
    const findings = check(text);
    expect(findings.map((finding) => [finding.rule, finding.severity, nameIn(finding)])).toEqual([
      ['unknown-body', 'info', '市财征局'],
      ['unknown-body', 'info', '市星际航行局'],
    ]);
    expect(findings[0]?.message.zh).toContain('疑似“市财政局”');
    expect(findings[1]?.fixes).toEqual([]);
    expect(applyFixes(text, findings, { suggestions: true })).toBe(text.replaceAll('市财征局', '市财政局'));
  });

  it('hears of a body of old only a year after the national date, once', () => {
    const names = [['市国土资源局'], ['市国土资源局', '市财政局']];
    for (const year of [2012, 2018, 2019]) expect(check(planOf('南京市', names, year))).toEqual([]);
    const findings = check(planOf('南京市', names));
    expect(findings).toMatchObject([{ rule: 'body-not-in-force', severity: 'info', fixes: [{ safe: false }] }]);
    expect(findings[0]?.message.zh).toContain('一般由市自然资源局承接');
    expect(findings[0]?.message.zh).toContain('各地不一，请核对');
  });

  it('hears once that level words are left out, and every name is completed', () => {
    const text = planOf('南京市', [
      ['市教育局', '财政局'],
      ['市公安局', '民政局', '司法局'],
    ]);
    const findings = check(text);
    expect(findings).toMatchObject([{ rule: 'elided-level', severity: 'info' }]);
    expect(check(applyFixes(text, findings))).toEqual([]);
  });

  it('never hears which form of a name is the right one', () => {
    expect(found('南京市', ['国家发改委', '市发改委', '南京市发展和改革委员会'])).toEqual([]);
  });

  it('hears once that a body has two forms, and which of them is the more frequent', () => {
    const text = planOf('南京市', [['市发展改革委', '市教育局'], ['市发改委'], ['市发展改革委', '南京市教育局']]);
    const findings = lint(parsePlan(text), { registry }).filter(({ rule }) => rule === 'name-varies');
    expect(findings.map(({ severity, data }) => [severity, data])).toMatchObject([
      ['info', { form: '市发改委', main: '市发展改革委', mainCount: 2 }],
      ['info', { form: '南京市教育局', main: '市教育局' }],
    ]);
    expect(applyFixes(text, findings)).toBe(text);
    expect(applyFixes(text, findings, { suggestions: true })).toBe(
      planOf('南京市', [['市发展改革委', '市教育局'], ['市发展改革委'], ['市发展改革委', '市教育局']]),
    );
    for (const names of [
      ['玄武区', '玄武区政府'],
      ['市财政局', '财政局'],
      ['市发改委', '市发展和改革委员会'],
      ['市文旅局', '市文广旅局'],
    ])
      expect(
        lint(parsePlan(planOf('南京市', [names])), { registry }).filter(({ rule }) => rule === 'name-varies'),
      ).toEqual([]);
  });

  it('is asked which place is meant where several share the name', () => {
    expect(found('鼓楼区', ['区财政局'])).toMatchObject([{ rule: 'unknown-jurisdiction', severity: 'info' }]);
    expect(found('鼓楼区', ['区财政局'])[0]?.message.zh).toContain('南京市鼓楼区');
  });
});

describe('a plan whose place says nothing', () => {
  it('hears once that no name is checked', () => {
    const tasks = `任务:\n${task(['市胡说局'], 1)}${task(['市教委'], 2)}`;
    for (const head of ['', '地区:\n', '地区: ""\n'])
      expect(check(head + tasks), head).toMatchObject([
        { rule: 'unknown-jurisdiction', severity: 'info', data: { names: 2 } },
      ]);
    expect(check('标题: 甲\n任务:\n  - 序号: 1\n    内容: 乙。\n')).toEqual([]);
  });

  it.each([
    ['杭州市江干区', '区财政局', 2026, '（上城区、钱塘区）'],
    ['密云县', '县财政局', 2025, '（密云区）'],
    ['闸北区', '区财政局', 2024, '（静安区）'],
  ])('hears that its place has ended, and what came of it: %s', (place, body, year, next) => {
    const [finding, ...others] = found(place, [body], year);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'unknown-jurisdiction', severity: 'info' });
    expect(finding?.message.zh).toContain(`已撤并${next}`);
    expect(finding?.message.en).toContain('ended');
  });

  it('hears nothing of it in the time of its place', () => {
    expect(found('杭州市江干区', ['区财政局'], 2019)).toEqual([]);
    expect(found('密云县', ['县财政局'], 2013)).toEqual([]);
  });

  it('hears once that no table knows its place', () => {
    expect(check(planOf('火星市', [['市财政局'], ['市教育局']]))).toMatchObject([
      { rule: 'unknown-jurisdiction', severity: 'info', data: { place: '火星市', names: 2 } },
    ]);
  });
});

describe('a plan of a place with a list', () => {
  it('has no finding on short forms in use that differ little from another body', () => {
    const names = ['市机管局', '市政府外办', '市粮食物资储备局', '市监狱局', '市电影局', '市社联', '市退役军人局'];
    expect(found('上海市', names)).toEqual([]);
  });

  it.each([
    ['市审计局', 'info', '符合通例，未核实'],
    // A municipality has no 厅.
    ['市审计厅', 'error', '是不是：市审计局'],
    ['市星际航行局', 'info', '请核对名称'],
    ['市财征局', 'error', '是不是：市财政局'],
    ['市财局政', 'error', '是不是：市财政局'],
  ])('reports %s as %s', (name, severity, words) => {
    const findings = found('上海市', [name]);
    expect(findings).toMatchObject([{ rule: 'unknown-body', severity }]);
    expect(findings[0]?.message.zh).toContain(words);
  });

  it('reports every use of a typo, and anything else once', () => {
    const rules = check(
      planOf('上海市', [
        ['市财征局', '市星际航行局'],
        ['市财征局', '市星际航行局'],
      ]),
    );
    expect(rules.map(nameIn)).toEqual(['市财征局', '市星际航行局', '市财征局']);
  });
});
