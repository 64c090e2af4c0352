import { describe, expect, test } from 'vitest';
import {
  findDocumentNumbers,
  findQuantities,
  parsePlan,
  readDocumentNumber,
  readQuantity,
  readTime,
} from '@workplan/core';

describe('times as plans write them, in a plan of 2016', () => {
  test.each([
    ['2016-06-30', '2016-06-30', '2016-06-30', 'interval'],
    ['2016-06-30前', undefined, '2016-06-30', 'interval'],
    ['2016年6月30日前', undefined, '2016-06-30', 'interval'],
    ['6月底前', undefined, '2016-06-30', 'interval'],
    ['2017年2月底', undefined, '2017-02-28', 'interval'],
    ['2月底', undefined, '2016-02-29', 'interval'],
    ['6月', '2016-06-01', '2016-06-30', 'interval'],
    ['5月上旬', '2016-05-01', '2016-05-10', 'interval'],
    ['年底前', undefined, '2016-12-31', 'interval'],
    ['2015年底', undefined, '2015-12-31', 'interval'],
    ['2015年年底前', undefined, '2015-12-31', 'interval'],
    ['年内', undefined, '2016-12-31', 'interval'],
    ['上半年', '2016-01-01', '2016-06-30', 'interval'],
    ['第三季度', '2016-07-01', '2016-09-30', 'interval'],
    ['今明两年', '2016-01-01', '2017-12-31', 'interval'],
    ['“十三五”期间', '2016-01-01', '2020-12-31', 'interval'],
    ['2016-2020', '2016-01-01', '2020-12-31', 'interval'],
    ['2023—2025年', '2023-01-01', '2025-12-31', 'interval'],
    ['2016', '2016-01-01', '2016-12-31', 'interval'],
    ['持续推进', undefined, undefined, 'open'],
    ['每季度末', undefined, undefined, 'recurring'],
    ['尽快', undefined, undefined, 'vague'],
    ['2016年2月30日', undefined, undefined, 'unknown'],
    ['看情况', undefined, undefined, 'unknown'],
  ])('%s', (text, from, to, kind) => {
    const time = readTime(text, { year: 2016 });
    expect([time.from, time.to, time.kind, time.text]).toEqual([from, to, kind, text]);
  });

  test('without a year a month is not placed', () => {
    expect(readTime('6月底前')).toEqual({ text: '6月底前', kind: 'unknown' });
  });
});

describe('quantities as printed', () => {
  test.each([
    ['829', 829, 'exact', '', false],
    ['829项', 829, 'exact', '项', false],
    ['81%', 81, 'exact', '', true],
    ['70％以上', 70, 'at-least', '', true],
    ['1.1万条', 11_000, 'exact', '条', false],
    ['200余万', 2_000_000, 'at-least', '', false],
    ['约1172万', 11_720_000, 'about', '', false],
    ['突破245万', 2_450_000, 'at-least', '', false],
    ['近200项', 200, 'nearly', '项', false],
    ['100多项', 100, 'at-least', '项', false],
    ['1万7千台', 17_000, 'exact', '台', false],
    ['11万3千台', 113_000, 'exact', '台', false],
    ['4.5亿人次', 450_000_000, 'exact', '人次', false],
    ['2万亿元', 2e12, 'exact', '元', false],
  ])('%s', (printed, value, bound, unit, percent) => {
    expect(readQuantity(printed)).toMatchObject({ value, bound, unit, percent });
  });

  test('are found in a text with their bounds, years and document numbers left alone', () => {
    const text =
      '截至2015年底，确定接入的829项中已完成675项，占81%，访问量突破245万人次，接听电话200余万个（国办发〔2014〕66号）。';
    expect(findQuantities(text).map(({ text: words, value, bound, unit }) => [words, value, bound, unit])).toEqual([
      ['829项', 829, 'exact', '项'],
      ['675项', 675, 'exact', '项'],
      ['81%', 81, 'exact', ''],
      ['突破245万人次', 2_450_000, 'at-least', '人次'],
      ['200余万个', 2_000_000, 'at-least', '个'],
    ]);
  });

  test('what is no figure is not read', () => {
    expect(readQuantity('若干')).toBeUndefined();
  });
});

describe('document numbers', () => {
  test('parts', () => {
    expect(readDocumentNumber('沪府办发〔2016〕6号')?.number).toEqual({ agency: '沪府办发', year: 2016, serial: 6 });
    expect(readDocumentNumber('沪府办发[2016]06号')?.canonical).toBe('沪府办发〔2016〕6号');
    expect(readDocumentNumber('上海市人民政府令第21号')).toBeUndefined();
  });

  test('號 of traditional characters is read as 号', () => {
    const number = { agency: '府授研', year: 2021, serial: 54 };
    expect(readDocumentNumber('府授研〔2021〕54號')).toMatchObject({ number, typos: [] });
    expect(findDocumentNumbers('依照府授研〔2021〕54號辦理')).toMatchObject([{ number, end: 14 }]);
    expect(readDocumentNumber('府授研〔2021〕54')?.typos).toHaveLength(1);
  });

  test('in prose the words before are left out', () => {
    expect(
      findDocumentNumbers('全面贯彻落实国办发〔2014〕66号，按照统一部署').map((found) => found.number.agency),
    ).toEqual(['国办发']);
  });
});

describe('a document knows where its values stand', () => {
  const text =
    '工作方案: 1\n标题: "甲"\n任务:\n  - 序号: 1\n    内容: 完成\n    责任: [市教委, 等]\n    时限: 6月底前\n    出处: L3:C2-C5\n期间: 2016\n';
  const document = parsePlan(text);

  test('by English keys and indices', () => {
    const at = (...path: (string | number)[]): string | undefined => {
      const range = document.rangeOf(path);
      return range && text.slice(range.start, range.end);
    };
    expect(at('title')).toBe('"甲"');
    expect(at('tasks', 0, 'text')).toBe('完成');
    expect(at('tasks', 0, 'responsible', 1)).toBe('等');
    expect(at('tasks', 0, 'responsible')).toBe('责任: [市教委, 等]');
    expect(at('tasks', 1)).toBeUndefined();
  });

  test('the typed plan has open lists, intervals and anchors read', () => {
    expect(document.plan?.tasks?.[0]).toEqual({
      number: 1,
      text: '完成',
      responsible: { bodies: ['市教委'], open: true },
      deadline: { text: '6月底前', kind: 'interval', to: '2016-06-30' },
      source: { line: 3, column: 2, endColumn: 5 },
    });
    expect(document.planIn('一\n二\n三四五六七八\n').tasks?.[0]?.source).toEqual({
      line: 3,
      column: 2,
      endColumn: 5,
      start: 5,
      end: 9,
    });
  });

  test('a plan of the wrong shape is a draft only', () => {
    const broken = parsePlan('标题: 甲\n任务: 乙\n');
    expect(broken.plan).toBeUndefined();
    expect(broken.draft.title).toBe('甲');
  });
});
