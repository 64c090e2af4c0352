// What a printed page, a PDF or a copy of a page makes of lines: broken inside a date, run together, with the foot of the site.
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

describe('a date that a line breaks is read whole', () => {
  test.each([
    ['behind the month', '1．新建公厕500座，2019年9', '月底前完成。'],
    ['behind the year', '1．新建公厕500座，2019年', '9月底前完成。'],
    ['inside the year', '1．新建公厕500座，2019', '年9月底前完成。'],
    ['inside the month', '1．新建公厕500座，2019年0', '9月底前完成。'],
    ['before 底', '1．新建公厕500座，2019年9月', '底前完成。'],
  ])('%s, in lines that have no width', (_, first, second) => {
    const plan = planOf(`某省2019年工作要点\n${first}\n${second}（责任单位：省文化和旅游厅）\n2．完善标识。\n`);
    expect(said(plan)[0]).toEqual({ responsible: ['省文化和旅游厅'], until: '2019-09-30' });
    expect(tasksOf(plan)[0]?.text).not.toContain('\n');
  });
});

describe('who runs a site was given no task', () => {
  const ITEMS =
    '某市2024年工作要点\n一、重点任务\n1.建设甲平台。（责任单位：市教育局）\n2.建设乙平台。（责任单位：市财政局）\n';
  test.each([
    ['lines of their own', '主办单位：某市人民政府办公室\n承办单位：某市大数据局\n网站标识码：3301000001\n'],
    ['one line', '主办单位：某市人民政府办公室　承办单位：某市信息中心　某ICP备1号\n'],
    [
      'behind a blank line, with a telephone',
      '\n主办：某市人民政府办公室　承办：某市大数据局\n联系电话：0000-1234567\n',
    ],
    ['behind whose page it is', '版权所有：某市人民政府 主办单位：某市人民政府办公室\n地址：某路1号\n'],
  ])('%s', (_, foot) => {
    expect(said(planOf(`${ITEMS}${foot}`))).toEqual([{ responsible: ['市教育局'] }, { responsible: ['市财政局'] }]);
  });

  const LABELLED = '某市2024年工作要点\n1.建设甲平台。\n主办单位：市教育局\n2.建设乙平台。\n主办单位：市财政局\n';
  test.each([
    ['the last task keeps the line with its label', '网站标识码：3301000001\n'],
    ['and the label that comes again is of the site', '主办单位：某市人民政府\n网站标识码：3301000001\n'],
  ])('%s', (_, foot) => {
    expect(said(planOf(`${LABELLED}${foot}`))).toEqual([{ lead: ['市教育局'] }, { lead: ['市财政局'] }]);
  });

  test('a telephone behind the last task is no foot of a site', () => {
    const plan = planOf(
      '某市2024年工作要点\n1.建设甲平台。\n主办单位：市教育局\n联系人：张某\n联系电话：0000-1234567\n',
    );
    expect(said(plan)).toEqual([{ lead: ['市教育局'] }]);
  });
});
