import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLinter, parsePlan } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { edited, nextEdits, random } from '../../../tests/incremental/edits.js';
import { sample } from '../../../tests/support/sample.js';

const seed = readFileSync(new URL('../../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');

const RUNS = sample(20, 60);

test('what is found first is found again with the rest, whatever is wrong with the plan', () => {
  const any = random(20160218);
  let count = 0;
  for (let run = 0; run < RUNS; run += 1) {
    let text = seed;
    for (let edits = any(5); edits >= 0; edits -= 1) ({ text } = edited(text, nextEdits(text, any, undefined)));
    const linter = createLinter({ registry: builtinRegistry });
    const first = linter.first(parsePlan(text), any(60)).map((finding) => JSON.stringify(finding));
    const all = new Set(linter.run(parsePlan(text)).map((finding) => JSON.stringify(finding)));
    expect(
      first.filter((finding) => !all.has(finding)),
      text,
    ).toEqual([]);
    count += first.length;
  }
  expect(count).toBeGreaterThan(RUNS);
});

test('of the tasks that are asked for, and of no others', () => {
  const task = (number: number): string => `  - 序号: ${number}\n    内容: 完成第${number}项。\n    牵头: [市经信委]\n`;
  const plan = `工作方案: 1\n标题: 甲\n地区: 上海市\n期间: 2016\n任务:\n${[1, 2, 3, 4].map(task).join('')}`;
  const linter = createLinter({ registry: builtinRegistry });
  expect(linter.first(parsePlan(plan), 2).filter(({ rule }) => rule === 'noncanonical-name')).toHaveLength(2);
  expect(linter.run(parsePlan(plan)).filter(({ rule }) => rule === 'noncanonical-name')).toHaveLength(4);
});

test('nothing where a comment anywhere may take findings back', () => {
  const plan =
    '工作方案: 1\n标题: 甲\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 完成。\n    牵头: [市经信委]\n# workplan-disable noncanonical-name -- 旧名\n';
  const linter = createLinter({ registry: builtinRegistry });
  expect(linter.first(parsePlan(plan), 10)).toEqual([]);
  expect(linter.first(parsePlan(plan.replace(/#.*\n/, '')), 10)).not.toEqual([]);
});
