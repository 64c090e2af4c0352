import { expect, test } from 'vitest';
import { type Finding, importOfficialText, lint, type LintOptions, openSource, parsePlan } from '@workplan/core';

const ISSUED = [
  '甲市2024年重点工作安排',
  '1.完成系统对接,汇总结果。（责任单位：市教育局）',
  '2.覆盖率达到70％。（责任单位：市财政局）',
  '3.建成平台,开展试点。（责任单位：市教育局）',
  '4.完善各项工作制度和运行机制,形成统一的规范和标准。（责任单位：市教育局）',
  '5.建立台账,按月通报。（责任单位：市教育局）',
].join('\n');

const imported = importOfficialText(ISSUED, { file: 'a.txt' }).document.text;
/** A task of the writer's own behind those of the issued text. */
const withTask = (text: string, lines: string): string => text.replace(/\n原文:/, `\n${lines}\n原文:`);
const found = (text: string, options: LintOptions = {}): readonly Finding[] =>
  lint(parsePlan(text), {
    source: openSource({ text: ISSUED }),
    only: ['ascii-punctuation', 'fullwidth-digit'],
    ...options,
  });

test('what the issued text prints is worth a look, and nothing changes it', () => {
  const findings = found(imported);
  expect(findings.map(({ rule, severity, fixes }) => ({ rule, severity, fixes }))).toEqual([
    { rule: 'ascii-punctuation', severity: 'info', fixes: [] },
    { rule: 'fullwidth-digit', severity: 'info', fixes: [] },
  ]);
});

test('more than a few of one kind are said once, and each place is named', () => {
  const [comma] = found(imported);
  expect(comma?.related).toHaveLength(3);
  expect(comma?.message.zh).toBe('汉字之间用了英文标点“,”，应为“，”。原文共有4处这样的写法，方案照录即可。');
});

test('a few of one kind stand each in its place', () => {
  const few = imported.replace('系统对接,汇', '系统对接，汇');
  expect(found(few).map(({ rule }) => rule)).toEqual([
    'fullwidth-digit',
    'ascii-punctuation',
    'ascii-punctuation',
    'ascii-punctuation',
  ]);
});

test('words that the source does not have are the writer’s own', () => {
  const changed = imported.replace('规范和标准', '规范和标准,报批');
  expect(found(changed).filter(({ severity }) => severity !== 'info')).toMatchObject([
    { rule: 'ascii-punctuation', severity: 'warning', fixes: [{ edits: [{ text: '，' }] }] },
  ]);
});

test('a task of the writer’s own is checked as in any plan', () => {
  const added = withTask(imported, '  - 序号: 6\n    内容: 完成整改,报送结果。\n    责任: [市教育局]');
  expect(found(added).filter(({ severity }) => severity !== 'info')).toMatchObject([
    { rule: 'ascii-punctuation', severity: 'warning' },
  ]);
});

test('a severity of the configuration holds, one place at a time', () => {
  const findings = found(imported, { config: { rules: { 'ascii-punctuation': 'error' } } });
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(4);
});

test('a comment takes back a finding that would be counted with others', () => {
  const lines = imported.split('\n');
  const at = lines.findIndex((line) => line.includes('按月通报'));
  lines.splice(at, 0, `    # workplan-disable-next-line ascii-punctuation -- 原文如此`);
  const findings = found(lines.join('\n'), { only: ['ascii-punctuation', 'unused-suppression'] });
  expect(findings.map(({ rule }) => rule)).toEqual(['ascii-punctuation', 'ascii-punctuation', 'ascii-punctuation']);
});

test('numbers that the issued text prints are not to be changed', () => {
  const issued = ISSUED.replace('4.', '6.').replace('5.建立', '7.建立');
  const options = { source: openSource({ text: issued }), only: ['task-number'] } as const;
  const { text } = importOfficialText(issued, { file: 'a.txt' }).document;
  expect(found(text, options)).toMatchObject([{ severity: 'info', data: { number: '6' }, fixes: [] }]);
  const added = withTask(text, '  - 序号: 7\n    内容: 完成整改。\n    责任: [市教育局]');
  expect(found(added, options).map(({ severity }) => severity)).toContain('error');
});
