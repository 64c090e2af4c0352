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

  test('an office that leads the last task keeps it, also above a telephone', () => {
    const plan = planOf('某市2024年工作要点\n1.建设甲平台。\n主办：市教育局\n联系电话：0000-1234567\n');
    expect(said(plan)).toEqual([{ lead: ['市教育局'] }]);
  });

  test('a telephone behind the last task is no foot of a site', () => {
    const plan = planOf(
      '某市2024年工作要点\n1.建设甲平台。\n主办单位：市教育局\n联系人：张某\n联系电话：0000-1234567\n',
    );
    expect(said(plan)).toEqual([{ lead: ['市教育局'] }]);
  });
});

describe('an item that runs into the next one is cut where the numbering goes on', () => {
  const expected = [
    { responsible: ['市城管局'], support: ['各街道'] },
    { responsible: ['市委宣传部'], until: '2023-07-15' },
    { responsible: ['市住建局'] },
  ];
  const third = '3.完善无障碍设施。责任单位：市住建局';
  test.each([
    [
      'behind names',
      `1.整治占道经营。责任单位：市城管局；配合单位：各街道2.更新公益广告，7月15日前完成。责任单位：市委宣传部\n${third}`,
    ],
    [
      'in the middle',
      `1.整治占道经营。责任单位：市城管局；配合单位：各街道\n2.更新公益广告，7月15日前完成。责任单位：市委宣传部3.完善无障碍设施。责任单位：市住建局\n4.另行部署。`,
    ],
  ])('%s', (_, items) => {
    expect(said(planOf(`某市2023年重点任务\n${items}\n`)).slice(0, 3)).toEqual(expected);
  });

  test('behind names at the end of a list', () => {
    const items =
      '1.整治占道经营。责任单位：市城管局；配合单位：各街道2.更新公益广告，7月15日前完成。责任单位：市委宣传部';
    expect(said(planOf(`某市2023年重点任务\n${items}\n`))).toEqual(expected.slice(0, 2));
  });

  test('a number that the next line has too is none', () => {
    const plan = planOf('某市2023年重点任务\n1.建设平台2.0版。责任单位：市教育局\n2.建设平台。责任单位：市财政局\n');
    expect(said(plan)).toHaveLength(2);
  });
});

describe('a table with a cell a line', () => {
  const HEADS = ['序号', '主要任务', '牵头单位', '完成时间'];

  test('a line with tabs is a row of its own and no part of the cell above', () => {
    const rows = ['1', '清理河道', '县水利局', '2021年6月', '2\t整治排污口\t县生态环境局\t2021年12月底'];
    expect(said(planOf(`某县2021年任务表\n${[...HEADS, ...rows].join('\n')}\n`))[0]).toEqual({
      lead: ['县水利局'],
      until: '2021-06-30',
    });
  });

  test('rows that surely lie otherwise than the headings are kept and read as none', () => {
    // 责任分工 stood over the last two headings, in a row of its own.
    const heads = ['序号', '重点任务', '责任分工', '完成时间', '牵头单位', '责任单位'];
    const row = (number: string): string[] => [number, '扫尾工程', '县水利局', '各乡镇', '2020年5月底', '新建项目'];
    const plan = planOf(`某县2020年任务表\n${[...heads, ...row('1'), ...row('2')].join('\n')}\n`);
    expect(said(plan)).toEqual([]);
    expect(plan.passages?.map(({ text }) => text).join('\n')).toContain('各乡镇');
  });
});

describe('the way to a page is no part of its title', () => {
  test.each(['首页 > 政务公开 > 文件', '当前位置：首页>政策', '您现在的位置：首页 » 文件'])('%s', (way) => {
    const plan = planOf(
      `${way}\n云山市人民政府办公室关于印发《云山市2026年工作要点》的通知\n云政办〔2026〕3号\n各区人民政府：\n` +
        '现印发给你们。\n云山市人民政府办公室\n2026年2月6日\n云山市2026年工作要点\n1.建设甲平台。（责任单位：市教育局）\n',
    );
    expect(plan.document?.title).toBe('云山市人民政府办公室关于印发《云山市2026年工作要点》的通知');
  });
});
