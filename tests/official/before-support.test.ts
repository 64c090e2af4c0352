import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const text = (words: string): string =>
  `云山市2026年工作要点\n1.建设甲平台。${words}\n9.建设丙平台。（责任单位：市民政局）\n`;

/** Nobody takes part in what nobody does: who stands before the first that take part answers, though no word says so. */
describe('bodies without a verb before those that take part', () => {
  test.each([
    ['（市城建局；市地铁集团配合）', ['市城建局'], ['市地铁集团']],
    ['（市城建局，市地铁集团配合）', ['市城建局'], ['市地铁集团']],
    ['（市城建局、市水务局；市地铁集团、市财政局协助）', ['市城建局', '市水务局'], ['市地铁集团', '市财政局']],
    ['市城建局，市地铁集团配合。', ['市城建局'], ['市地铁集团']],
    ['（市城建局；市地铁集团参与，市财政局指导）', ['市城建局'], ['市地铁集团']],
  ])('%s', (words, responsible, support) => {
    expect(said(planOf(text(words)))[0]).toMatchObject({ responsible, support });
    expect(importOfficialText(text(words)).assumed.flatMap(({ names }) => names)).toEqual(responsible);
  });

  test.each([
    ['（市城建局、市地铁集团配合）', { support: ['市城建局', '市地铁集团'] }],
    ['（市住建局牵头，市城建局，市地铁集团配合）', { lead: ['市住建局'], support: ['市城建局', '市地铁集团'] }],
    ['（市城建局会同市水务局，市地铁集团配合）', { responsible: ['市城建局'], support: ['市水务局', '市地铁集团'] }],
    ['（市城建局，市地铁集团负责）', { responsible: ['市城建局', '市地铁集团'] }],
  ])('%s has its roles in words', (words, expected) => {
    expect(said(planOf(text(words)))[0]).toEqual(expected);
  });
});
