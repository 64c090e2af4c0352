import { defineDocumentRule, definePlanRule, defineRule, type Rule } from '@workplan/lint';
import { applyFixes, parsePlan } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { createLinter, lint } from '../src/index.js';

const TEXT =
  '工作方案: 1\n标题: 要点\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 力争办好。\n    责任: [市教委]\n  - 序号: 2\n    内容: 力争办成。\n    责任: [市教委]\n';

/** A rule about single tasks, with a fix. */
const noHedge = defineRule({
  id: 'office/no-hedge',
  group: 'text',
  severity: 'warning',
  fix: 'suggestion',
  texts: {
    messages: { found: { zh: '不写“{word}”', en: 'Do not write {word}.' } },
    fixes: { drop: { zh: '删去', en: 'Leave it out' } },
  },
  check({ document: { text } }, report) {
    for (const { index, 0: word } of text.matchAll(/力争/g)) {
      const range = { start: index, end: index + word.length };
      report('found', range, { word }, { fixes: [{ title: 'drop', edits: [{ ...range, text: '' }] }] });
    }
  },
});

/** A rule about the plan as a whole: each body leads in at most one task. */
const onceOnly = definePlanRule({
  id: 'office/once-only',
  group: 'task',
  severity: 'info',
  texts: { messages: { again: { zh: '与前面的任务开头相同', en: 'It begins as an earlier task does.' } } },
  collect: ({ part, document: { text } }) => {
    const at = text.indexOf('力争');
    return part === 'task' && at >= 0 ? [{ key: '力争', places: [{ start: at, end: at + 2 }] }] : [];
  },
  conclude(seen, _, report) {
    for (const later of seen.slice(1)) report('again', later.place(0));
  },
});

const wholeText = defineDocumentRule({
  id: 'office/long-enough',
  group: 'document',
  severity: 'info',
  texts: { messages: { short: { zh: '不足 {least} 字', en: 'Fewer than {least} characters.' } } },
  checkDocument({ document }, report) {
    if (document.length < 1000) report('short', { start: 0, end: 4 }, { least: 1000 });
  },
});

const OWN: readonly Rule[] = [noHedge, onceOnly, wholeText];
const found = (options: Parameters<typeof lint>[1]): string[] =>
  lint(parsePlan(TEXT), options)
    .filter(({ rule }) => rule.startsWith('office/'))
    .map(({ rule, severity, range }) => `${rule} ${severity} ${TEXT.slice(range.start, range.end)}`);

describe('rules of one’s own', () => {
  test('run besides ours, whatever they look at', () => {
    expect(found({ ownRules: OWN })).toEqual([
      'office/long-enough info 工作方案',
      'office/no-hedge warning 力争',
      'office/no-hedge warning 力争',
      'office/once-only info 力争',
    ]);
    const ours = lint(parsePlan(TEXT));
    expect(lint(parsePlan(TEXT), { ownRules: OWN }).filter(({ rule }) => !rule.startsWith('office/'))).toEqual(ours);
  });

  test('have fixes', () => {
    const findings = lint(parsePlan(TEXT), { ownRules: OWN, only: ['office/no-hedge'] });
    expect(applyFixes(TEXT, findings, { suggestions: true })).toBe(TEXT.replaceAll('力争', ''));
    expect(findings[0]).toMatchObject({ data: { word: '力争' }, message: { zh: '不写“力争”' } });
  });

  test('have severities, are turned off, chosen, and taken back by comments as ours are', () => {
    const rules = { 'office/no-hedge': 'error', 'office/long-enough': 'off' } as const;
    expect(found({ ownRules: OWN, config: { rules } })).toEqual([
      'office/no-hedge error 力争',
      'office/no-hedge error 力争',
      'office/once-only info 力争',
    ]);
    expect(found({ ownRules: OWN, only: ['office/once-only'] })).toEqual(['office/once-only info 力争']);
    const commented = `# workplan-disable office/no-hedge, office/once-only -- 本单位的写法\n${TEXT}`;
    const left = lint(parsePlan(commented), { ownRules: OWN }).map(({ rule }) => rule);
    expect(left).not.toContain('office/no-hedge');
    expect(left).not.toContain('unknown-rule');
    // Without the rule nobody knows what the comment means.
    expect(lint(parsePlan(commented)).map(({ rule }) => rule)).toContain('unknown-rule');
  });

  test('are asked again after an edit, with what changed', () => {
    const linter = createLinter({ ownRules: OWN, only: ['office/no-hedge'] });
    expect(linter.run(parsePlan(TEXT))).toHaveLength(2);
    expect(linter.run(parsePlan(TEXT.replace('力争办成', '办成')))).toHaveLength(1);
  });

  test('that fail are reported, and the others run', () => {
    const broken = defineRule({
      ...noHedge,
      id: 'office/broken',
      texts: { messages: {} },
      check() {
        throw new Error('no');
      },
    });
    const findings = lint(parsePlan(TEXT), { ownRules: [broken, ...OWN] });
    expect(findings.map(({ rule }) => rule)).toContain('office/no-hedge');
    const failures = findings.filter((finding) => finding.rule === 'internal-error');
    expect(failures).toHaveLength(1);
    // The fault is theirs: nobody is asked to report it, and the file is named.
    const [{ data, message } = { data: { rule: '', detail: '' }, message: { zh: '', en: '' } }] = failures;
    expect(data.rule).toBe('office/broken');
    expect(data.detail).toMatch(/^Error: no,.*own-rules\.test\.ts:\d+/);
    expect(message.zh).toMatch(/office\/broken.*own-rules\.test\.ts.*其余规则已照常运行。$/);
    expect(message.en).not.toContain('defect');
  });
});

describe('what would silently do nothing is refused', () => {
  const named = (id: string): Rule => Object.assign({}, noHedge, { id });
  test.each([
    ['an id without a name in front', { ownRules: [named('no-hedge')] }, /Own: office\/no-title/],
    ['an id of ours', { ownRules: [named('open-list')] }, /Own: office\/no-title/],
    ['an id that no comment could name', { ownRules: [named('office/a b')] }, /Own: office\/no-title/],
    ['two rules with one id', { ownRules: [noHedge, noHedge] }, /“office\/no-hedge”, or two/],
    ['a rule of one’s own that is not given', { only: ['office/no-hedge' as const] }, /no rule “office\/no-hedge”/],
    ['its severity', { config: { rules: { 'office/no-hedge': 'error' as const } } }, /no rule “office\/no-hedge”/],
  ])('%s', (_, options, message) => {
    expect(() => lint(parsePlan(TEXT), options)).toThrow(message);
    expect(() => createLinter(options)).toThrow(RangeError);
  });

  /** Options as JavaScript may give them. */
  const given = (options: unknown): unknown => Reflect.apply(lint, undefined, [parsePlan(TEXT), options]);
  test.each([
    [{ only: ['fullwidth-colan'] }, /no rule “fullwidth-colan”/],
    [{ config: { rules: { 'fullwidth-colan': 'error' } } }, /no rule “fullwidth-colan”/],
    [{ config: { rules: { 'open-list': 'loud' } } }, /“loud” is no severity/],
    [{ config: { rules: { 'open-list': undefined } } }, /“undefined” is no severity/],
    [{ registy: {} }, /no option “registy”/],
    [{ rules: [noHedge] }, /no option “rules”/],
    [{ config: { rule: {} } }, /no option “rule”/],
  ])('%j', (options, message) => {
    expect(() => given(options)).toThrow(message);
  });
});
