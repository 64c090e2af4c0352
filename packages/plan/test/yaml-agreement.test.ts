import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { isKey } from '../src/schema/vocabulary.js';
import { parseSyntax } from '../src/syntax/parse.js';
import { untidyPlan } from './support/untidy.js';
import { values } from './support/values.js';
import { sample } from '../../../tests/support/sample.js';

function valuesOfYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, version: '1.2', logLevel: 'silent' });
  if (document.errors.length > 0) return document.errors.map((error) => error.code);
  const walk = (node: unknown): unknown => {
    const { items, value } = node as { items?: unknown[]; value?: unknown };
    if (items === undefined) return value ?? '';
    return items.map((item) => {
      const pair = item as { key?: { value: unknown }; value?: unknown };
      return pair.key === undefined ? walk(item) : [pair.key.value, pair.value === null ? '' : walk(pair.value)];
    });
  };
  return document.contents === null ? '' : walk(document.contents);
}

const EXAMPLES = new URL('../../../examples/', import.meta.url);

describe('a text without problems means the same as to the yaml package', () => {
  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.plan.yaml')))('%s', (name) => {
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8');
    const { root, problems } = parseSyntax(text, isKey);
    expect(problems).toEqual([]);
    expect(values(root)).toEqual(valuesOfYaml(text));
  });

  test.each([
    '标题:\n  下一行的内容\n',
    '标题:\n  "引号里"\n',
    '公文:\n  {标题: 甲, 文号: "乙"}\n',
    '任务:\n- 序号: 1\n- 序号: 2\n',
    '任务:\n  -\n    序号: 1\n',
    '前言: 一\n  二\n\n  三\n标题: 甲\n',
    '前言: "一\n  二\\n三\n\n  四"\n',
    "前言: '一''二\n  三'\n",
    '前言: |\n  一\n   二\n\n\n',
    '前言: |-\n  一\n\n标题: 甲\n',
    '前言: >\n  一\n  二\n\n  三\n',
    '前言: |+\n  一\n\n',
    '前言: |2\n    一\n',
    '任务:\n  - - a\n    - b\n  - [c, d]\n',
    '标题: a:b\n网址: http://x/y#z\n',
    '标题: 甲#乙 # 注\n',
    '"标题": 甲\n',
    "'标 题' : 甲\n",
    '任务: [甲,\n  乙,\n  丙]\n',
    '任务: [甲, {a: b}, [c]] # 注\n',
    '标题: -5\n',
    '标题:\n地区:\n',
    '# 只有注释\n',
    '---\n标题: 甲\n...\n',
    '任务:\n  # 注\n  - 序号: 1\n\n    # 注\n    内容: 甲\n# 注\n标题: 乙\n',
    '任务: []\n公文: {}\n',
    '公文: {标题: , 文号: 甲}\n',
    '标题: ？\n',
    '标题: ?甲\n',
    '牵头: [a b , c]\n',
    '标题: 甲 #\n',
    '\ufeff标题: 甲\n',
    '标题: "a\\u4e00\\"b"\n',
    '前言: "一\\\n  二"\n',
    '任务:\n  - |\n    甲\n  - >-\n    乙\n    丙\n',
    '标题: 甲\t\n',
    '标题:\t甲\n',
    '任务:\n  -   a\n  -\tb\n',
    '公文: {"标题":"甲"}\n',
    '{"标题": "甲", "任务": [{"序号": 1}]}\n',
  ])('%j', (text) => {
    const { root, problems } = parseSyntax(text, isKey);
    expect(problems).toEqual([]);
    expect(values(root)).toEqual(valuesOfYaml(text));
  });

  test('plans in any layout', () => {
    fc.assert(
      fc.property(untidyPlan(), (text) => {
        const { root, problems } = parseSyntax(text, isKey);
        fc.pre(problems.length === 0);
        expect(values(root)).toEqual(valuesOfYaml(text));
      }),
      { numRuns: sample(200, 10_000) },
    );
  });

  test('quoted and block texts of any content', () => {
    const piece = fc.constantFrom(
      '甲',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\r\n',
      "''",
      '\\n',
      '\\\\',
      '\\"',
      '\\\n',
      '\\u4e00',
      '\\x41',
      '\\ ',
      '\\t',
      '#',
      ': ',
      '乙',
    );
    const content = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
    const header = fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>2-', '|1+');
    const margin = (text: string, spaces: string): string =>
      text
        .split('\n')
        .map((line) => (line.trim() === '' ? line : spaces + line))
        .join('\n');
    const value = fc.oneof(
      content.map((text) => `"${margin(text, '    ').trimStart()}"`),
      content.map((text) => `'${margin(text.replace(/\\/g, ''), '    ').trimStart()}'`),
      fc
        .tuple(header, content, fc.constantFrom('  ', '   '))
        .map(([head, text, spaces]) => `${head}\n${margin(text, spaces)}`),
    );
    const place = fc.constantFrom(
      (text: string) => `前言: ${text}\n地区: 乙\n`,
      (text: string) => `前言: ${text}`,
      (text: string) => `任务:\n- ${text}\n- 丙\n`,
    );
    fc.assert(
      fc.property(value, place, (text, put) => {
        const plan = put(text);
        // CRLF in block texts, and blank lines under a stated indent: `yaml` goes its own ways there.
        fc.pre(!(plan.includes('\r') && /[|>]/.test(plan)) && !(/[|>][0-9]/.test(plan) && /\n +(?:\n|$)/.test(plan)));
        const { root, problems } = parseSyntax(plan, isKey);
        const theirs = parseDocument(plan, {
          schema: 'failsafe',
          uniqueKeys: false,
          version: '1.2',
          logLevel: 'silent',
        });
        if (problems.length === 0 && theirs.errors.length === 0) expect(values(root)).toEqual(valuesOfYaml(plan));
      }),
      { numRuns: sample(1_500, 50_000), seed: 20160218 },
    );
  });

  test('any text at all: what yaml reads without an error and we without a problem is the same', () => {
    const pieces = fc.constantFrom(
      '标题',
      '任务',
      '序号',
      ': ',
      ':',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n    ',
      ' ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      '#',
      ' # ',
      '|',
      '>',
      '|\n',
      '甲',
      '1',
      '：',
      '\t',
      '\r\n',
      '---\n',
      '?',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const { root, problems } = parseSyntax(text, isKey);
        if (/[|>]/.test(text) && (text.includes('\r') || /[|>][0-9]/.test(text))) return;
        if (problems.length > 0 || root === null || root.kind === 'scalar') return;
        const theirs = parseDocument(text, {
          schema: 'failsafe',
          uniqueKeys: false,
          version: '1.2',
          logLevel: 'silent',
        });
        if (theirs.errors.length === 0) expect(values(root)).toEqual(valuesOfYaml(text));
      }),
      { numRuns: sample(1_500, 50_000), seed: 20160218 },
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseSyntax(text, isKey);
      }),
      { numRuns: sample(500, 20_000) },
    );
  });
});
