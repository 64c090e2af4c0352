import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const text = (words: string): string =>
  `云山市2026年工作要点\n1.建设甲平台。${words}\n9.建设丙平台。（责任单位：市民政局）\n`;
const unheldOf = (written: string): readonly string[] =>
  importOfficialText(written).unheld.flatMap(({ names }) => names);
const assumedOf = (written: string): readonly string[] =>
  importOfficialText(written).assumed.flatMap(({ names }) => names);

describe('a short label right behind a name', () => {
  test.each([
    ['（牵头单位：市城建局联系人：张某）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局电话：6221100）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局联系电话：6221100）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局责任人：张某）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局配合：市水务局）', { lead: ['市城建局'], support: ['市水务局'] }],
    ['（牵头单位：市城建局时限：6月底）', { lead: ['市城建局'], until: '2026-06-30' }],
    ['\n牵头单位：市城建局联系人：张某', { lead: ['市城建局'] }],
  ])('%s', (words, expected) => {
    expect(said(planOf(text(words)))[0]).toEqual(expected);
    expect(unheldOf(text(words))).toEqual([]);
  });
});

describe('a label with its bodies that cannot be read is reported', () => {
  test.each([
    ['（牵头单位：市城建局督促人：张某）', ['市城建局']],
    ['（牵头单位：市城建局→备注：张某）', ['市城建局']],
    ['【牵头单位：市城建局备注：张某】', ['市城建局']],
    ['（牵头单位：市城建局（市人防办）备注：张某；配合单位：市水务局）', ['市城建局', '市水务局']],
    ['\n牵头：市城建局备注：张某', ['市城建局']],
  ])('%s', (words, names) => {
    const held = Object.values(said(planOf(text(words)))[0] ?? {}).flat();
    expect([...unheldOf(text(words)), ...held]).toEqual(expect.arrayContaining(names));
  });

  test('also in a heading and in the text below it', () => {
    const written =
      '云山市2026年工作要点\n一、重点任务（牵头单位：市城建局备注：张某）\n1.建设甲平台。（责任单位：市民政局）\n' +
      '二、其他任务\n配合单位：市水务局备注：李某\n2.建设乙平台。（责任单位：市民政局）\n';
    expect(unheldOf(written)).toEqual(['市城建局', '市水务局']);
  });

  test('prose with a colon names nobody', () => {
    expect(unheldOf(text('狠抓落实：组织各类活动。工作责任：层层压实。'))).toEqual([]);
  });
});

describe('other bodies beside the main ones', () => {
  test.each([
    '（主要责任单位：市城建局；其他责任单位：市水务局）',
    '\n主要责任单位：市城建局\n其他责任单位：市水务局',
    '（主要责任单位：市城建局，其它责任单位：市水务局）',
  ])('%s', (words) => {
    expect(said(planOf(text(words)))[0]).toEqual({ responsible: ['市城建局', '市水务局'] });
    expect([...unheldOf(text(words)), ...assumedOf(text(words))]).toEqual([]);
  });
});
