import { importOfficialText } from '@workplan/core';
import { expect, test } from 'vitest';
import { readEntries } from '../../packages/registry/src/china/place-table.js';
import { sample } from '../support/sample.js';

/** Who answers for the tasks of a text that writes a body in each of the usual forms. */
function bodiesIn(place: string): readonly unknown[] {
  const [one, other] = [`${place}政府`, `${place}财政局`];
  const text = `2026年工作要点
一、办事
1.建设甲平台。（责任单位：${one}、${other}）
2.建设乙平台。
责任单位：${one}、${other}
3.建设丙平台。（${one}、${other}负责）
4.建设丁平台。
责任单位：${one}
`;
  return importOfficialText(text).document.plan?.sections?.[0]?.tasks?.map(({ responsible }) => responsible) ?? [];
}

/** Without a government. */
const LEFT_OUT: ReadonlySet<string> = new Set(['中沙群岛的岛礁及其海域']);

test('bodies of every place of China are read, whatever words its name begins with or holds', () => {
  const places = [...new Set(readEntries().map(({ name }) => name))].filter((name) => !LEFT_OUT.has(name));
  expect(places.length).toBeGreaterThan(3_000);
  const step = sample(12, 1);
  const drawn = places.filter((_, at) => at % step === 0);
  const misread = drawn.filter((place) => {
    const [one, both] = [[`${place}政府`], [`${place}政府`, `${place}财政局`]];
    return JSON.stringify(bodiesIn(place)) !== JSON.stringify([both, both, both, one]);
  });
  expect(misread).toEqual([]);
});
