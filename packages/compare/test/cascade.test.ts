import { applyEdits, parsePlan, type PlanDocument } from '@workplan/core';
import { cascade, takeUp, type Cascade } from '@workplan/compare';
import { describe, expect, test } from 'vitest';

const ABOVE = `工作方案: 1
标题: 2026年省重点工作
任务:
  - 序号: 1
    内容: 建设全省统一的公共数据平台，归集部门数据5000万条。
    牵头: [省数据局]
  - 序号: 2
    内容: 推进城镇老旧小区改造，加装电梯1200部。
    牵头: [省住房城乡建设厅]
  - 序号: 3
    内容: 完善职业技能培训补贴政策，培训农民工30万人次。
    牵头: [省人力资源社会保障厅]
`;
const OURS = `工作方案: 1
标题: 2026年市重点工作
任务:
  - 序号: 1
    内容: 加快城镇老旧小区改造步伐，年内加装电梯80部。
    牵头: [市住房城乡建设局]
  # 已与省里对接
  - 序号: 2
    内容: 对接全省统一的公共数据平台，归集本市数据300万条。
    牵头: [市数据局]
    承接: [{文件: 省.plan.yaml, 任务: 1}]
  - 序号: 3
    内容: 办好城市马拉松赛。
    牵头: [市体育局]
`;
const documentOf = (text: string): PlanDocument => parsePlan(text);
const planOf = (text: string): NonNullable<PlanDocument['plan']> => {
  const { plan } = documentOf(text);
  if (plan === undefined) throw new Error('the plan of the test cannot be read');
  return plan;
};
const found = (ours: string, above = ABOVE): Cascade =>
  cascade(planOf(above), [{ name: '市.plan.yaml', plan: planOf(ours), isAbove: (file) => file === '省.plan.yaml' }]);

describe('a plan above and ours', () => {
  test('links that are written, and what is left open', () => {
    const { links, notTakenUp, withoutSource, broken } = found(OURS);
    expect(links.map(({ above, ours }) => [above.number, ours.plan, ours.number])).toEqual([
      ['1', '市.plan.yaml', '2'],
    ]);
    expect(notTakenUp.map(({ number }) => number)).toEqual(['2', '3']);
    expect(withoutSource.map(({ number }) => number)).toEqual(['1', '3']);
    expect(broken).toEqual([]);
  });

  test('a number means a task of the plan before one of an attachment, and one below another last', () => {
    const above = ABOVE.replace(
      '    牵头: [省数据局]\n',
      '    牵头: [省数据局]\n    任务:\n      - 序号: 1\n        内容: 归集数据。\n      - 序号: 1.1\n        内容: 编目数据。\n',
    ).concat('附件:\n  - 标题: 清单\n    任务:\n      - 序号: 2\n        内容: 清单所列。\n');
    const taking = (number: string): Cascade => found(OURS.replace('任务: 1}', `任务: ${number}}`), above);
    expect(['1', '（二）', '1.1'].map((number) => taking(number).links.map((link) => link.above.text))).toEqual([
      ['建设全省统一的公共数据平台，归集部门数据5000万条。'],
      ['推进城镇老旧小区改造，加装电梯1200部。'],
      ['编目数据。'],
    ]);
    expect(taking('7').broken.map(({ task }) => task)).toEqual(['7']);
  });

  test('a link that is not written is proposed with its score, and does not count', () => {
    const { proposals, notTakenUp } = found(OURS);
    expect(proposals.map(({ number, above, ours }) => [number, above.number, ours.number])).toEqual([[1, '2', '1']]);
    expect(proposals[0]?.score).toMatchObject({ bodies: 1, targets: undefined });
    expect(proposals[0]?.score.total).toBeGreaterThan(0.4);
    expect(notTakenUp.map(({ number }) => number)).toContain('2');
  });

  test('a link to a number that is not there, or there twice, leads nowhere', () => {
    expect(found(OURS.replace('任务: 1}', '任务: 9}')).broken.map(({ task }) => task)).toEqual(['9']);
    const twice = ABOVE.replace('序号: 2', '序号: 1');
    expect(found(OURS, twice).broken.map(({ ours, task }) => [ours.number, task])).toEqual([['2', '1']]);
  });

  test('links to another plan are none to this one', () => {
    const { links, withoutSource } = found(OURS.replace('省.plan.yaml', '国.plan.yaml'));
    expect(links).toEqual([]);
    expect(withoutSource).toHaveLength(3);
  });
});

describe('writing a link', () => {
  test('adds one key and leaves all else as it is', () => {
    const { proposals, tasks } = found(OURS);
    const [proposal] = proposals;
    if (proposal === undefined) throw new Error('nothing was proposed');
    const edits = takeUp(documentOf(OURS), proposal.ours.index, '省.plan.yaml', proposal.above, tasks);
    if (typeof edits === 'string') throw new Error(edits);
    const after = applyEdits(OURS, edits);
    expect(after.replace(/ {4}承接:\n {6}- 文件: 省\.plan\.yaml\n {8}任务: 2\n/, '')).toBe(OURS);
    expect(found(after).links.map(({ above, ours }) => `${above.number}-${ours.number}`)).toEqual(['2-1', '1-2']);
  });

  test('is refused where a number does not name one task', () => {
    const { tasks } = found(OURS);
    const [first] = tasks;
    if (first === undefined) throw new Error('no task');
    expect(takeUp(documentOf(OURS), 0, 'x', { ...first, number: '' }, tasks)).toBe('no-number');
    expect(takeUp(documentOf(OURS), 0, 'x', first, [...tasks, first])).toBe('number-twice');
    expect(takeUp(documentOf(OURS), 99, 'x', first, tasks)).toBe('layout');
  });
});
