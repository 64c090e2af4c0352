import { type Finding, lint, parsePlan } from '@workplan/core';
import { createChina } from '@workplan/registry/china';
import { createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import { describe, expect, it } from 'vitest';
import { furtherNames, type PrintedName, unseenNames } from '../../packages/registry/test/china-names.js';

const registry = createBuiltinRegistry([], { china: () => createChina({ pinyin: pinyinOf }) });

/** A small plan of a place on a day, four names a task. */
function planOf(place: string, on: string | undefined, names: readonly string[]): string {
  const day = on === undefined ? '' : `公文:\n  成文日期: ${`${on}-06-15`.slice(0, 10)}\n`;
  const tasks = Array.from({ length: Math.ceil(names.length / 4) }, (_, at) =>
    [
      `  - 序号: ${at + 1}`,
      `    内容: 完成第${at + 1}项任务。`,
      `    责任: [${names.slice(at * 4, at * 4 + 4).join(', ')}]`,
      '',
    ].join('\n'),
  );
  return `工作方案: 1\n标题: ${place}重点工作任务分工\n地区: ${place}\n${day}任务:\n${tasks.join('')}`;
}

/** The names of a place and a day, each once, in plans of their own. */
function plansOf(printed: readonly PrintedName[]): readonly string[] {
  const groups = new Map<string, PrintedName[]>();
  for (const one of printed) {
    const key = `${one.place} ${one.on ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) =>
    planOf(group[0]?.place ?? '', group[0]?.on, [...new Set(group.map(({ name }) => name))]),
  );
}

/** Two names of one body, from two pages, stand in one plan here. */
const DOUBLE = 'duplicate-body';

describe.each([
  ['260 names', unseenNames()],
  ['923 further names', furtherNames()],
])('plans with %s that public pages print', (title, printed) => {
  const findings = plansOf(printed).flatMap((text) => lint(parsePlan(text), { registry }));
  const about = findings.filter((finding: Finding) => finding.rule !== DOUBLE);
  const hints = about.filter(({ severity }) => severity === 'info');
  const ofPlans = hints.filter(({ rule }) => rule === 'elided-level');
  const ofNames = hints.filter(({ rule }) => rule !== 'elided-level');

  it('have neither errors nor warnings', () => {
    expect(
      about.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule} ${message.zh}`),
    ).toEqual([]);
  });

  it('have an information at most at 5 names of 100', () => {
    console.log(
      `${title}: ${ofNames.length} of ${printed.length} with an information, ${ofPlans.length} plans hear of level words`,
    );
    expect(ofNames.length / printed.length).toBeLessThanOrEqual(0.05);
  });
});
