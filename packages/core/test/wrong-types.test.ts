import { applyEdits, convert, decodeText, importOfficialText, parsePlan, type Dialect } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { queryTasks, type TaskQuery } from '@workplan/core/query';
import { createPlan, insertIn, moveIn, removeIn, setIn, toYaml } from '@workplan/core/write';
import { fromXml } from '@workplan/exchange';
import { describe, expect, test } from 'vitest';

/** What a program in JavaScript may hand over, untyped. */
const ANY: readonly never[] = JSON.parse('[null, 42, {}, [], true]');
const plan = parsePlan('工作方案: 1\n标题: 甲\n任务: [{序号: 1, 内容: 乙。}]\n');

describe('what is of another type than declared is refused with a TypeError that says so', () => {
  test.each([
    ['parsePlan', parsePlan, /^Neither text nor bytes\.$/],
    ['decodeText', decodeText, /^Neither text nor bytes\.$/],
    ['importOfficialText', importOfficialText, /^The official text is no text\.$/],
    ['readPage', readPage, /^The page is no text\.$/],
    ['fromXml', fromXml, /^The file is no text\.$/],
  ] as const)('%s', (_, read, words) => {
    for (const input of ANY) {
      expect(() => read(input)).toThrow(TypeError);
      expect(() => read(input)).toThrow(words);
    }
  });

  test('paths of edits', () => {
    for (const path of [...ANY.filter((input) => !Array.isArray(input)), [{}] as never]) {
      for (const edit of [
        () => setIn(plan, path, '丙'),
        () => insertIn(plan, path, '丙'),
        () => removeIn(plan, path),
        () => moveIn(plan, ['tasks', 0], path),
        () => moveIn(plan, path, ['tasks', 0]),
      ])
        expect(edit).toThrow(/^A path is a list of keys and indices/);
    }
    expect(removeIn(plan, [])).toBeUndefined();
  });
});

describe('what is of the right type and means nothing is refused with a RangeError', () => {
  test.each(['fr', 'ZH', '中文', '', 'schema', 'constructor', null, 42, {}, true])('the dialect %j', (word) => {
    const dialect = word as Dialect;
    expect(() => convert(plan, dialect)).toThrow(RangeError);
    expect(() => toYaml({ title: '甲' }, { dialect })).toThrow(RangeError);
    expect(() => createPlan({ title: '甲' }, { dialect })).toThrow(RangeError);
    expect(() => importOfficialText('甲', { dialect })).toThrow(RangeError);
  });

  test('both dialects are taken, and no dialect where one is usual', () => {
    expect(applyEdits(plan.text, convert(plan, 'en'))).toMatch(/^workplan: 1\n/);
    expect(toYaml({ title: '甲' }, { dialect: undefined })).toMatch(/^工作方案: 1\n/);
    expect(importOfficialText('甲', { dialect: 'en' }).yaml).toMatch(/^workplan: 1\n/);
  });

  // What is misspelt would be no condition: all tasks would be the answer.
  test.each([{ bdy: '市教委' }, { due_before: '2016-06-30' }, { dueBefore: '2016-02-30' }, { dueAfter: '2016-13-01' }])(
    'the query %j',
    (query) => {
      if (plan.plan === undefined) throw new Error('The plan is one.');
      const { plan: typed } = plan;
      expect(() => queryTasks(typed, query as TaskQuery)).toThrow(RangeError);
    },
  );
});
