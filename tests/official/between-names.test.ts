import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const text = (words: string): string =>
  `云山市2026年工作要点\n1.建设甲平台。${words}\n9.建设丙平台。（责任单位：市民政局）\n`;

describe('what stands between and before names is no part of them', () => {
  test.each([
    ['（市城建局&市水务局牵头）', { lead: ['市城建局', '市水务局'] }],
    ['（责任单位：市城建局＆市水务局）', { responsible: ['市城建局', '市水务局'] }],
    ['（市城建局+市水务局负责）', { responsible: ['市城建局', '市水务局'] }],
    ['——市城建局牵头，市财政局配合', { lead: ['市城建局'], support: ['市财政局'] }],
    ['（—市城建局牵头，市财政局配合）', { lead: ['市城建局'], support: ['市财政局'] }],
    ['（市城建局主责、市财政局协责）', { lead: ['市城建局'], support: ['市财政局'] }],
    ['\n牵头单位：市城建局责任单位：市水务局、市财政局', { lead: ['市城建局'], responsible: ['市水务局', '市财政局'] }],
    ['（牵头单位：市城建局配合单位：市水务局）', { lead: ['市城建局'], support: ['市水务局'] }],
  ])('%s', (words, expected) => {
    const imported = importOfficialText(text(words));
    expect(said(planOf(text(words)))[0]).toEqual(expected);
    expect([...imported.unheld, ...imported.assumed]).toEqual([]);
  });

  test('a deadline may follow a name with nothing between', () => {
    const [task] = planOf(text('\n牵头单位：市城建局完成时限：2026年9月底前')).sections?.[0]?.tasks ?? [];
    const [loose] = planOf(text('\n牵头单位：市城建局完成时限：2026年9月底前')).tasks ?? [];
    expect(task ?? loose).toMatchObject({ lead: ['市城建局'], deadline: { to: '2026-09-30' } });
  });
});

describe('who acts in a bracket that could not be read is reported', () => {
  test.each([
    ['（市城建局主责、市财政局会保）', ['市城建局']],
    ['（市城建局牵头抓、市财政局帮）', ['市城建局']],
  ])('%s', (words, names) => {
    const imported = importOfficialText(text(words));
    const held = Object.values(said(planOf(text(words)))[0] ?? {}).flat();
    expect([...imported.unheld.flatMap((one) => one.names), ...held]).toEqual(expect.arrayContaining(names));
  });
});
