import { createHash } from 'node:crypto';
import { lint, parsePlan, type Term, wordList } from '@workplan/core';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { growthOf } from '../../../../tests/support/work.js';
import { GOOD, workspace } from '../support/workspace.js';

const accepts = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../../../schemas/config.schema.json', import.meta.url), 'utf8')) as object,
);

const planOf = (text: string): string => GOOD.replace('推进网上办事。', text);
const SHORT = ['-f', 'unix', '--lang', 'en'] as const;

describe('word lists of a configuration', () => {
  test.each([
    ['Chinese', '用语: [{写: 一网通办, 不写: [一站式办理, 单一窗口], 因为: 统一口径}]\n必备章节: [组织保障]\n'],
    [
      'English',
      'terms: [{write: 一网通办, not: [一站式办理, 单一窗口], because: 统一口径}]\nrequiredSections: [组织保障]\n',
    ],
  ])('are findings of the rule term, with %s keys', async (_, config) => {
    expect(accepts(parse(config))).toBe(true);
    const { workplan, read } = workspace({
      'workplan.config.yaml': config,
      'a.plan.yaml': planOf('推行单一窗口，减少材料。'),
    });
    const { code, out } = await workplan(['lint', ...SHORT]);
    expect(code).toBe(0);
    expect(out).toContain('a.plan.yaml:9:15: warning: Write “一网通办” instead of “单一窗口” (统一口径). [term]');
    expect(out).toContain('a.plan.yaml:2:5: warning: There is no section “组织保障”.');
    await workplan(['fix']);
    expect(read('a.plan.yaml')).toContain('推行一网通办，减少材料。');
  });

  test('obey severities, overrides and comments as every rule does', async () => {
    const { workplan } = workspace({
      'workplan.config.yaml':
        '用语: [{不写: 有关部门}]\n规则: {term: 错误}\n特例: [{文件: 往年/, 规则: {term: 关闭}}]\n',
      'a.plan.yaml': planOf('由有关部门落实。'),
      'b.plan.yaml': `# workplan-disable term -- 原文如此\n${planOf('由有关部门落实。')}`,
      '往年/c.plan.yaml': planOf('由有关部门落实。'),
    });
    const { code, out } = await workplan(['lint', ...SHORT]);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^a\.plan\.yaml:9:14: error: “有关部门” is not used/),
    ]);
  });

  test('of a shared configuration are added up, the later one winning', async () => {
    const { workplan } = workspace({
      '.git/HEAD': '',
      'workplan.config.yaml': '沿用: ./base.yaml\n用语: [{写: 单一窗口}, {写: 一次办好, 不写: 一站式}]\n',
      'base.yaml': '用语: [{写: 一网通办, 不写: [单一窗口, 一站式, 一门式]}]\n',
      'a.plan.yaml': planOf('单一窗口、一站式、一门式。'),
    });
    const { out } = await workplan(['lint', ...SHORT]);
    expect(out).not.toContain('“单一窗口”');
    expect(out).toContain('Write “一次办好” instead of “一站式”');
    expect(out).toContain('Write “一网通办” instead of “一门式”');
  });

  test.each([
    ['用语: 一网通办\n', '1:5', '“用语” is a list'],
    ['用语: [一网通办]\n', '1:6', '“用语” is a list'],
    ['用语: [{写: 甲乙, 不用: 丙}]\n', '1:14', '“不用” is not a setting'],
    ['用语: [{写: [甲, 乙], 不写: 丙}]\n', '1:7', 'one word without'],
    ['用语: [{写: 甲, 不写: "*"}]\n', '1:17', 'none of them empty'],
    ['用语: [{写: 甲, 不写: 甲}]\n', '1:7', '“甲” is both'],
    ['用语: [{因为: 甲}]\n', '1:7', '“用语” is a list'],
    ['必备章节: [1]\n', '1:8', '“必备章节” holds words'],
  ])('%j is reported where it stands', async (config, at, said) => {
    const { workplan } = workspace({ 'workplan.config.yaml': config, 'a.plan.yaml': GOOD });
    const { code, out } = await workplan(['lint', ...SHORT]);
    expect(code).toBe(2);
    expect(out).toContain(`workplan.config.yaml:${at}`);
    expect(out).toContain(said);
  });

  test('in a plan that is tied to its source no fix is safe', async () => {
    const official = '2016年工作安排\n一、网上办事\n1.推行单一窗口，减少材料。（责任部门：市教委）\n';
    const { workplan, read, write } = workspace({
      'a.txt': official,
      'workplan.config.yaml': '用语: [{写: 一网通办, 不写: 单一窗口}]\n',
    });
    await workplan(['import', 'a.txt', '--in', '上海市', '-o', 'a.plan.yaml']);
    const before = read('a.plan.yaml');
    expect(before).toContain(createHash('sha256').update(official).digest('hex'));
    await workplan(['fix']);
    expect(read('a.plan.yaml')).toBe(before);
    const { out } = await workplan(['lint', '-f', 'json']);
    expect(out).toMatch(/"rule":\s*"term",\s*"severity":\s*"info"/);
    // The words of the drafter are not the words of the text.
    write('b.plan.yaml', planOf('推行单一窗口，减少材料。'));
    expect((await workplan(['lint', ...SHORT, 'b.plan.yaml'])).out).toContain('warning: Write');
  });
});

describe('where a fix is safe', () => {
  const fixesOf = (text: string, terms: readonly Term[]) =>
    lint(parsePlan(planOf(text)), { only: ['term'], config: { words: wordList({ terms }) } }).map(
      ({ range, fixes }) => [planOf(text).slice(range.start, range.end), fixes.map(({ safe }) => safe)],
    );
  const term = (write: string, ...not: readonly string[]) => [{ write, not }];

  test.each([
    ['建设单一窗口，', term('一网通办', '单一窗口'), [['单一窗口', [true]]]],
    ['单一窗口办公室', term('一网通办', '单一窗口'), [['单一窗口', [false]]]],
    ['“单一窗口”', term('一网通办', '单一窗口'), [['单一窗口', [false]]]],
    ['市大数据局负责', term('数据管理局', '数据局'), [['数据局', [false]]]],
    ['其中行政', term('中国银行', '中行'), [['中行', [false]]]],
    ['市场监管工作', term('市场监管局', '市场监管'), [['市场监管', [false]]]],
    ['《单一窗口办法》和单一窗口。', term('一网通办', '单一窗口'), [['单一窗口', [true]]]],
    ['政务服务大厅', term('政务服务', '服务大厅'), [['服务大厅', [true]]]],
    [
      '单一窗口单一窗口',
      term('一网通办', '单一', '单一窗口'),
      [
        ['单一窗口', [true]],
        ['单一窗口', [true]],
      ],
    ],
    ['尽快研究、抓紧落实。再落实。', term('限时落实', '尽快*落实'), [['尽快研究、抓紧落实', []]]],
  ])('%s', (text, terms, found) => {
    expect(fixesOf(text, terms)).toEqual(found);
  });

  test('an empty word is an error of the caller', () => {
    for (const words of [
      { terms: [{ not: [''] }] },
      { terms: [{ write: '*', not: ['甲'] }] },
      { requiredSections: [' '] },
    ])
      expect(() => wordList(words)).toThrow(RangeError);
  });
});

test.each([
  ['a word again and again', (size: number) => '单一窗口'.repeat(size)],
  ['open titles', (size: number) => '《单一窗口'.repeat(size)],
  ['the beginning of a pattern', (size: number) => '尽快研究'.repeat(size)],
  ['sentences', (size: number) => '尽快研究。'.repeat(size)],
])('twice as long a text takes about twice the work: %s', (_, textOf) => {
  const config = { words: wordList({ terms: [{ write: '一网通办', not: ['单一窗口', '尽快*落实'] }] }) };
  expect(
    growthOf((text: string) => void lint(parsePlan(planOf(text)), { only: ['term'], config }), textOf, 2000),
  ).toBeLessThan(2.6);
});
