import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年工作要点\n';
const unheldIn = (text: string): readonly string[] =>
  importOfficialText(text, { file: '原文.txt' }).unheld.flatMap(({ names }) => names);

describe('a list of bodies that a scan breaks inside a name', () => {
  test.each([
    ['镇农业综合服务中心、镇烟\n叶站', ['镇农业综合服务中心', '镇烟叶站']],
    ['镇村镇规划建设服务中心、各\n村委会', ['镇村镇规划建设服务中心', '各村委会']],
    ['镇社会保\n障服务中心、镇财\n政所、镇卫生院', ['镇社会保障服务中心', '镇财政所', '镇卫生院']],
  ])('%s', (list, responsible) => {
    const text = `${TITLE}一、发展烤烟8000亩。责任领导：杨勇\n责任单位：${list} 完成时限：9月底\n二、改造危房。责任单位：镇民政办\n`;
    expect(said(planOf(text))).toEqual([{ responsible, until: '2026-09-30' }, { responsible: ['镇民政办'] }]);
  });

  test.each([
    ['杨勇', '县教育局'],
    ['县妇幼', '县教育局'],
    ['年内完成', '甲县人民政府'],
    ['县妇幼', '甲县人民政府'],
  ])('%s and %s on the next line are no name', (above, below) => {
    const text = `${TITLE}一、建设甲平台。\n责任单位：县财政局、${above}\n${below}\n二、建设乙平台。\n责任单位：县财政局\n`;
    expect(said(planOf(text)).flatMap(({ responsible = [] }) => responsible)).not.toContain(above + below);
  });
});

describe('what belongs to the last item of a text', () => {
  test.each(['配合单位：—\n完成时限：12月底前\n', '配合单位：无\n完成时限：12月底前\n'])('%s', (end) => {
    const text = `${TITLE}任务1：建设甲平台。\n牵头单位：县教育局\n完成时限：6月底前\n任务2：建设乙平台。\n牵头单位：县财政局\n${end}`;
    expect(said(planOf(text))).toEqual([
      { lead: ['县教育局'], until: '2026-06-30' },
      { lead: ['县财政局'], until: '2026-12-31' },
    ]);
  });

  test('a lasting deadline below a label without a body', () => {
    const text = `${TITLE}任务1：建设甲平台。\n牵头单位：县教育局\n任务2：建设乙平台。\n牵头单位：县财政局\n配合单位：—\n完成时限：持续\n`;
    const plan = planOf(text);
    expect(plan.closing).toBeUndefined();
    expect(tasksOf(plan)[1]?.deadline?.text).toBe('持续');
  });
});

test('customs in brackets behind a sentence answer for it', () => {
  const text = `${TITLE}一、加强进口食品监管。（云山海关）\n二、建设乙平台。（责任单位：县财政局）\n`;
  expect(said(planOf(text))).toEqual([{ responsible: ['云山海关'] }, { responsible: ['县财政局'] }]);
});

describe('bodies that are read as no role are reported', () => {
  test('a short name in a bracket behind words without a stop', () => {
    const text = `${TITLE}一、建设甲平台。（县教育局负责）\n二、加快建设县托养中心（县残联）。\n`;
    expect(unheldIn(text)).toEqual(['县残联']);
  });

  test('where it explains no body it answers, and its role is said to be assumed', () => {
    const text = `${TITLE}一、建设甲平台。（县教育局负责）\n二、为残疾人家庭实施无障碍改造（县残联）。\n`;
    expect(unheldIn(text)).toEqual([]);
    expect(importOfficialText(text, { file: '原文.txt' }).assumed).toEqual([
      { line: 3, role: 'responsible', names: ['县残联'] },
    ]);
  });

  test('an office for construction in a column that is not known', () => {
    const text = `${TITLE}序号\t任务\t主管部门\t配合单位\n1\t建设甲平台\t建设管理局\t财政局\n2\t建设乙平台\t应急管理局\t财政局\n`;
    expect(unheldIn(text)).toEqual(['建设管理局', '应急管理局']);
  });

  test('a held class of places is not reported without its bracket', () => {
    const text = `${TITLE}一、建设甲平台。（市住建局牵头，市水务局、各县（市、区）政府配合，9月底前完成）\n`;
    expect(unheldIn(text)).toEqual([]);
  });
});

describe('what is no title', () => {
  test.each([
    ['a row of headings', '序号,整改措施,责任单位,整改时限\n1,清理垃圾堆放点,县水利局,2020年8月31日前\n'],
    ['the way to a page', '首页 > 政务公开 > 政策解读\n\n01\n抓项目\n☑ 实施重点项目68个。\n责任单位：县发改局\n'],
    ['the same with the words before it', '当前位置：首页 » 政务公开\n\n一、建设甲平台。（责任单位：县教育局）\n'],
  ])('%s', (_, text) => {
    const { document } = importOfficialText(text, { file: '原文.txt' });
    expect(document.plan?.title).toBe('（无标题）');
  });
});

test('notes of a clean text are none', () => {
  const text = `${TITLE}一、建设甲平台。（责任单位：县教育局）\n`;
  expect(importNotes(importOfficialText(text, { file: '原文.txt' }))).toEqual([]);
});
