import { describe, expect, test } from 'vitest';
import { hover } from '../../src/features/hover/index.js';
import { definition, documentLinks } from '../../src/features/navigation/index.js';
import { ABOVE_URI, openMarked, openPlan } from '../support/plan.js';

const ABOVE = `工作方案: 1
标题: 2026年省重点工作
任务:
  - 序号: 1
    内容: 建设公共数据平台。
  - 序号: 2
    内容: 推进老旧小区改造，加装电梯*1200*部。
    牵头: [省住房城乡建设厅]
    责任: [省财政厅, 省发展改革委]
    时限: 年底前
  - 序号: 3
    内容: 甲。
  - 序号: 3
    内容: 乙。
`;
const ours = (link: string): string => `工作方案: 1
标题: 2026年市重点工作
原文:
  文件: 原文.txt
任务:
  - 序号: 1
    内容: 加装电梯80部。
    承接:
      - ${link}
`;
const open = (link: string) => openMarked(ours(link), { above: { '省.plan.yaml': ABOVE }, source: '原文' });
const hoverOf = (link: string): unknown => {
  const { plan, offset } = open(link);
  return hover(plan, offset)?.contents;
};
const placeOf = (link: string) => {
  const { plan, offset } = open(link);
  return definition(plan, offset);
};

describe('a link to a task of the plan above', () => {
  test('shows that task: its words, who answers for it, by when', () => {
    expect(hoverOf('{文件: 省.plan.yaml, 任务: │2}')).toEqual({
      kind: 'markdown',
      value: [
        '**2026年省重点工作** · 2',
        '> 推进老旧小区改造，加装电梯\\*1200\\*部。',
        '牵头：省住房城乡建设厅',
        '责任：省财政厅、省发展改革委',
        '时限：年底前',
      ].join('\n\n'),
    });
  });

  test.each([
    ['its file', '{文件: 省│.plan.yaml, 任务: 2}', '2026年省重点工作** · 2'],
    ['a number that is not there', '{文件: 省.plan.yaml, 任务: │9}', '**2026年省重点工作**'],
    ['a number of two tasks', '{文件: 省.plan.yaml, 任务: │3}', '**2026年省重点工作**'],
  ])('%s shows no more than is known', (_, link, words) => {
    expect(JSON.stringify(hoverOf(link))).toContain(words);
  });

  test('shows nothing where the plan above could not be read', () => {
    expect(hoverOf('{文件: 无.plan.yaml, 任务: │2}')).toBeUndefined();
  });

  test('leads to the number of that task, and from its file to the plan', () => {
    const line = ABOVE.split('\n').indexOf('  - 序号: 2');
    expect(placeOf('{文件: 省.plan.yaml, 任务: │2}')).toEqual({
      uri: `${ABOVE_URI}省.plan.yaml`,
      range: { start: { line, character: 8 }, end: { line, character: 9 } },
    });
    expect(placeOf('{文件: 省│.plan.yaml, 任务: 2}')).toEqual({
      uri: `${ABOVE_URI}省.plan.yaml`,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
  });

  test.each(['{文件: 省.plan.yaml, 任务: │9}', '{文件: 省.plan.yaml, 任务: │3}', '{文件: 无│.plan.yaml, 任务: 2}'])(
    'leads nowhere from %s',
    (link) => {
      expect(placeOf(link)).toBeNull();
    },
  );

  test('is underlined as a link to that plan, and not to the official text', () => {
    const plan = openPlan(ours('{文件: 省.plan.yaml, 任务: 2}'), { above: { '省.plan.yaml': ABOVE }, source: '原文' });
    expect(documentLinks(plan).map(({ target, tooltip }) => [target, tooltip])).toEqual([
      ['file:///plans/source.txt', '打开原文'],
      [`${ABOVE_URI}省.plan.yaml`, '打开上级方案'],
    ]);
  });
});
