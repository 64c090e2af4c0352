import { importOfficialText, renderOfficialText, type Plan } from '@workplan/core';
import { expect, test } from 'vitest';

const NOTICE = [
  '某省人民政府办公厅关于印发全省深化改革',
  '重点任务分工方案的通知',
  '某政办发〔2018〕79号',
  '各市、县人民政府，省政府各部门：',
  '《全省深化改革重点任务分工方案》已经省政府同意，现印发给你们，请认真落实。',
  '某省人民政府办公厅',
  '2018年8月5日',
  '（此件公开发布）',
  '全省深化改革',
  '重点任务分工方案',
  '为落实会议精神，制定本方案。',
  '一、放出活力',
  '（一）五年内审批时间压减一半。（省住房城乡建设厅牵头，各地区、各有关部门按职责分工负责）',
  '具体措施：',
  '1.2018年开展试点。（省住房城乡建设厅、省发展改革委负责，2018年底前完成）',
  '2.2019年在全省推开。（各市人民政府负责）',
  '（二）清理不合规定的做法。（省市场监管局等按职责分工负责）',
  '各地区、各部门要加强领导。',
].join('\n');

test('a notice with titles on several lines, an annotation, and measures with their own attributions below a task', () => {
  const { document, kept, overrides } = importOfficialText(NOTICE);
  const plan = document.plan as Plan;
  expect(renderOfficialText(plan)).toBe(NOTICE);
  // Two attributions are in another form than the rest and keep it.
  expect({ kept, overrides }).toEqual({ kept: [], overrides: 2 });
  expect(plan.title).toBe('全省深化改革重点任务分工方案');
  expect(plan.document).toMatchObject({
    title: '某省人民政府办公厅关于印发全省深化改革重点任务分工方案的通知',
    number: '某政办发〔2018〕79号',
    issued: '2018-08-05',
    note: '（此件公开发布）',
  });
  expect(plan.preamble).toBe('为落实会议精神，制定本方案。');
  expect(plan.closing).toBe('各地区、各部门要加强领导。');
  const tasks = (plan.sections?.[0]?.tasks ?? []).flatMap((task) => [task, ...(task.tasks ?? [])]);
  expect(
    tasks.map(({ number, lead, responsible, deadline, clauses }) => ({
      number,
      lead: clauses?.[0]?.lead ?? lead,
      responsible: clauses?.[0]?.responsible ?? responsible,
      deadline: deadline?.to,
    })),
  ).toEqual([
    { number: '（一）', lead: ['省住房城乡建设厅'], responsible: ['各地区', '各有关部门'], deadline: undefined },
    { number: 1, lead: undefined, responsible: ['省住房城乡建设厅', '省发展改革委'], deadline: '2018-12-31' },
    { number: 2, lead: undefined, responsible: ['各市人民政府'], deadline: undefined },
    { number: '（二）', lead: undefined, responsible: { bodies: ['省市场监管局'], open: true }, deadline: undefined },
  ]);
});
