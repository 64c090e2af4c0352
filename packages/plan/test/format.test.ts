import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits, convert, format, parsePlan } from '@workplan/core';
import { untidyPlan } from './support/untidy.js';
import { sample } from '../../../tests/support/sample.js';

const formatted = (text: string): string => applyEdits(text, format(parsePlan(text)));
const converted = (text: string, dialect: 'zh' | 'en'): string => applyEdits(text, convert(parsePlan(text), dialect));
const EXAMPLES = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith('.plan.yaml'))
  .map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);

describe('format', () => {
  test.each([
    ['lists are indented below their key', '任务:\n- 序号: 1\n  内容: 甲\n', '任务:\n  - 序号: 1\n    内容: 甲\n'],
    ['every level is two spaces', '公文:\n     标题: 甲\n     文号: 乙\n', '公文:\n  标题: 甲\n  文号: 乙\n'],
    [
      'one space after colon and dash',
      '任务:\n  -   序号:   1\n      内容 : 甲\n',
      '任务:\n  - 序号: 1\n    内容: 甲\n',
    ],
    [
      'brackets are tidied',
      '任务:\n  - 牵头: [ 市教委,市公安局 ]\n    进展: {状态:  已完成 }\n',
      '任务:\n  - 牵头: [市教委, 市公安局]\n    进展: {状态: 已完成}\n',
    ],
    ['no spaces at line ends, no runs of empty lines', '标题: 甲  \n\n\n\n地区: 乙\t\n\n', '标题: 甲\n\n地区: 乙\n'],
    ['the file ends with a line break', '标题: 甲', '标题: 甲\n'],
    ['comments stand with what follows', '任务:\n# 第一项\n- 序号: 1 # 注\n', '任务:\n  # 第一项\n  - 序号: 1 # 注\n'],
    [
      'block texts move along and keep their own layout',
      '任务:\n- 序号: 1\n  内容: |\n    一\n      二 \n\n    三\n',
      '任务:\n  - 序号: 1\n    内容: |\n      一\n        二 \n\n      三\n',
    ],
    ['CRLF stays CRLF', '标题: 甲 \r\n地区: 乙', '标题: 甲\r\n地区: 乙\r\n'],
    ['lists of lists', '任务:\n- - 甲\n  - 乙\n', '任务:\n  - - 甲\n    - 乙\n'],
  ])('%s', (_, text, wanted) => {
    expect(formatted(text)).toBe(wanted);
    expect(formatted(wanted)).toBe(wanted);
  });

  test('a plan that cannot be read is left alone', () => {
    expect(formatted('标题：甲  \n')).toBe('标题：甲  \n');
  });

  test.each(examples)('%s is in the usual layout', (_, text) => {
    expect(format(parsePlan(text))).toEqual([]);
  });

  test('whatever the layout was: values stay, and a second time changes nothing', () => {
    fc.assert(
      fc.property(untidyPlan(), (text) => {
        const once = formatted(text);
        expect(parsePlan(once).draft).toEqual(parsePlan(text).draft);
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: sample(100, 5_000) },
    );
  });
});

describe('convert', () => {
  test('changes keys and enumerated words, nothing else', () => {
    const zh =
      '# yaml-language-server: $schema=../schemas/plan.zh.schema.json\n工作方案: 1 # 版本\n标题: "标题"\n任务:\n  - 序号: 1\n    进展: {状态: 已完成}\n    别的: x\n';
    const en =
      '# yaml-language-server: $schema=../schemas/plan.schema.json\nworkplan: 1 # 版本\ntitle: "标题"\ntasks:\n  - number: 1\n    progress: {status: done}\n    别的: x\n';
    expect(converted(zh, 'en')).toBe(en);
    expect(converted(en, 'zh')).toBe(zh);
  });

  test.each(examples)('%s comes back the same', (_, text) => {
    const { dialect, draft } = parsePlan(text);
    const other = converted(text, dialect === 'zh' ? 'en' : 'zh');
    expect(parsePlan(other).draft).toEqual(draft);
    expect(converted(other, dialect)).toBe(text);
  });
});
