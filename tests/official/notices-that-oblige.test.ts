import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县人民政府办公室关于做好春季森林防火工作的通知';
const notice = (items: readonly string[], title = TITLE): string =>
  `${title}\n各乡镇人民政府：\n现将有关事项通知如下：\n${items.join('\n')}\n云山县人民政府办公室\n2026年3月1日\n`;
const notesOf = (text: string): string =>
  importNotes(importOfficialText(text, { file: '原文.txt' }))
    .map(({ message }) => message.zh)
    .join('\n');

describe('a notice that obliges', () => {
  const ITEMS = [
    '一、加强组织领导。各乡镇要逐一排查隐患。',
    '二、加强火源管理。县林业局要加强巡查。',
    '三、严格值班制度。各乡镇于4月15日前将值班表报送县林业局。',
  ];
  test('gives tasks to whom its sentences name, classes too, and says that the role is assumed', () => {
    expect(said(planOf(notice(ITEMS)))).toEqual([
      { responsible: ['各乡镇'] },
      { responsible: ['县林业局'] },
      { responsible: ['各乡镇'], until: '2026-04-15' },
    ]);
    expect(notesOf(notice(ITEMS))).toContain('各乡镇');
  });

  test('what it asks of whoever is addressed is a task of nobody by name', () => {
    const items = ['一、开展排查。各乡镇要逐一排查。', '二、报送情况。请于4月15日前将清单报送县林业局。'];
    expect(said(planOf(notice(items)))).toEqual([{ responsible: ['各乡镇'] }, { until: '2026-04-15' }]);
  });

  test('a paragraph below a heading asks as well, and a bracket belongs to its class', () => {
    const items = ['一、开展排查', '各乡镇（街道）要逐一排查。', '二、报送清单', '请各乡镇于4月15日前报送。'];
    expect(said(planOf(notice(items)))).toEqual([
      { responsible: ['各乡镇（街道）'] },
      { responsible: ['各乡镇'], until: '2026-04-15' },
    ]);
  });

  test.each([
    ['一是 without anybody', ['一是加强值班。严格落实制度。', '二是加强宣传。营造良好氛围。']],
    ['attention alone', ['一、提高认识。各乡镇要高度重视。', '二、严肃纪律。各单位要切实提高思想认识。']],
  ])('gives none by %s', (_, items) => {
    expect(tasksOf(planOf(notice(items)))).toEqual([]);
  });

  test.each([
    '云山县人民政府办公室关于印发春季森林防火工作方案的通知',
    '云山县2026年春季森林防火工作方案',
    '云山县2026年春季森林防火工作要点',
  ])('is no plan: 各乡镇要 in %s says nothing of tasks', (title) => {
    expect(tasksOf(planOf(notice(ITEMS, title)))).toEqual([]);
  });

  test('that says who answers is read by that alone', () => {
    const items = [
      '一、开展排查。（责任单位：县林业局）',
      '二、做好值守。（责任单位：县应急局）',
      '三、严肃纪律。各乡镇要落实。',
    ];
    expect(said(planOf(notice(items))).slice(0, 2)).toEqual([
      { responsible: ['县林业局'] },
      { responsible: ['县应急局'] },
    ]);
    expect(said(planOf(notice(items)))[2]).toEqual({});
  });
});

test('who acts every month is asked too', () => {
  const items = ['一、开展排查。各分局要全面排查。', '二、上报进展。各分局于每月5日前上报进展。'];
  expect(said(planOf(notice(items))).map(({ responsible }) => responsible)).toEqual([['各分局'], ['各分局']]);
});

test('a notice that says in sentences who answers gives tasks to those of a level, and none to everybody', () => {
  const items = [
    '一、排查隐患。县林业局牵头，各乡镇配合，4月20日前完成。',
    '二、备足物资。县应急局负责，5月1日前备齐。',
    '三、值班值守。各乡镇要落实值班制度。',
    '四、加强宣传。各单位要广泛宣传。',
  ];
  expect(said(planOf(notice(items)))).toEqual([
    { lead: ['县林业局'], support: ['各乡镇'], until: '2026-04-20' },
    { responsible: ['县应急局'], until: '2026-05-01' },
    { responsible: ['各乡镇'] },
  ]);
});
