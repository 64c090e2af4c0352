import { decodeText, importOfficialText, parsePlan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { insertIn, moveIn, removeIn, setIn } from '@workplan/core/write';
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
