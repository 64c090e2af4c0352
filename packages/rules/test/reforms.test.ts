import { readFileSync } from 'node:fs';
import { lint, parsePlan } from '@workplan/core';
import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, test } from 'vitest';

const registry = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });
const cases = readFileSync(new URL('data/reforms.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', place = '', before = '', after = '', successor = '', source = ''] = line.split('\t');
    return { name, place, before, after, successor, source };
  });

const findings = (name: string, place: string, on: string) =>
  lint(
    parsePlan(
      `工作方案: 1\n标题: 重点任务分工\n地区: ${place}\n公文:\n  成文日期: ${on}\n任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [${name}]\n`,
    ),
    { registry, only: ['body-not-in-force', 'unknown-body', 'ambiguous-body'] },
  );

/** The name by which a list or the pattern calls a body. */
function called(name: string, place: string, on: string): string {
  const answer = registry.lookup(name, { jurisdiction: place, on });
  return 'body' in answer ? answer.body.shortForm : name;
}

describe('bodies that ended in a reform', () => {
  test('are at least 60 with a text behind them', () => {
    expect(cases.filter(({ source }) => source !== '未核实').length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(cases.map(({ name, place }) => place + name)).size).toBe(cases.length);
  });

  test.each(cases)('$place: $name is reported with $successor, and only afterwards', (one) => {
    const { name, place, before, after, successor } = one;
    expect(findings(name, place, before)).toEqual([]);
    const found = findings(name, place, after);
    expect(found.map(({ rule }) => rule)).toEqual(['body-not-in-force']);
    const named = [successor, called(successor, place, after)];
    expect(
      named.some((other) => found[0]?.message.zh.includes(other)),
      found[0]?.message.zh,
    ).toBe(true);
  });
});
