import { growthOf } from '../support/work.js';
import { sample } from '../support/sample.js';
import { importOfficialText, renderOfficialText, type Plan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';

type Make = (size: number) => string;

const fill =
  (piece: string, before = ''): Make =>
  (size) =>
    before + piece.repeat(Math.ceil(size / piece.length));

/** Two characters for each number, never the same. */
const han = (at: number): string => String.fromCharCode(0x4e00 + (at % 5_000), 0x6000 + Math.floor(at / 5_000));

describe('texts made to be slow or wrong', () => {
  test.each([
    ['brackets that open', fill('（')],
    ['brackets in pairs', fill('（）')],
    ['brackets in brackets', (size: number) => '（'.repeat(size / 2) + '）'.repeat(size / 2)],
    ['labels without names', fill('牵头部门：')],
    ['verbs', fill('牵头负责')],
    ['list marks', fill('、')],
    ['numerals', fill('一、')],
    ['numbered lines', fill('1.\n')],
    ['headings', fill('一、标题\n（一）标题\n1.内容。\n')],
    ['attachments', fill('附件\n')],
    ['titles', fill('关于工作的通知\n')],
    ['dates', fill('2016年2月18日\n')],
    ['quotation marks', fill('《')],
    ['one long line', fill('推进政务服务标准化，')],
    ['blank lines', fill('\n')],
    ['tabs', fill('序号\t')],
    ['carriage returns', fill('\r\n\r')],
    ['document numbers', fill('〔2016〕')],
    ['attributed lines below one task', fill('责任单位：甲局\n完成时限：年底前\n', '一、甲\n1.推进。\n')],
    ['paragraphs below one task', fill('段落内容。\n', '一、甲\n1.推进。（甲局负责）\n')],
    ['clauses in one task', fill('推进（甲局负责），', '一、甲\n1.')],
    ['rows with merged cells', fill('甲局、乙局\t年底前\n', '表\n序号\t任务\t措施\t牵头单位\t责任单位\t时限\n')],
    [
      'cells on lines',
      fill('1\n推进\n做\n完成。\n甲局\n乙局\n年底前\n', '表\n序号\n任务\n措施\n牵头单位\n责任单位\n完成时限\n'),
    ],
    ['imprints', fill('抄送：甲\n')],
    ['attachments with titles', fill('附件1：任务表\n内容\n', '一、甲\n甲政府\n2016年1月1日\n')],
    [
      'labels that come once',
      (size: number) => Array.from({ length: size / 8 }, (_unused, at) => `${han(at)}：市教育局`).join('\n'),
    ],
    ['measures below measures', fill('一、甲（甲局负责）\n（一）乙（乙局负责）\n1.丙（丙局负责）\n')],
  ] as readonly (readonly [string, Make])[])('%s: twice the text takes twice the work, and comes back', (_, make) => {
    const thereAndBack = (text: string): void => {
      const { plan } = importOfficialText(text).document;
      expect(plan).toBeDefined();
      expect(renderOfficialText(plan as Plan) === text).toBe(true);
    };
    expect(growthOf(thereAndBack, make, sample(8_000, 32_000))).toBeLessThan(2.3);
  });

  /** A table of thirty rows with a column for so many characters. */
  const wide: Make = (size) => {
    const cells = '<td>甲'.repeat(size / 100 - 2);
    return `<table><tr><td>任务<td>责任单位${cells}</tr>${`<tr><td>建设<td>市教育局${cells}</tr>`.repeat(30)}</table>`;
  };
  test.each([
    ['tables in tables', fill('<table><tr><td>'), 3_000],
    ['many columns', wide, 4_600],
  ] as const)('%s of a page: twice as many take twice the work', (_, make, size) => {
    const read = (html: string): void => {
      const { text, tables } = readPage(html);
      importOfficialText(text, { tables });
    };
    expect(growthOf(read, make, size)).toBeLessThan(2.2);
  });

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a line break', '\n'],
    ['a byte order mark', '\ufeff一、甲\n'],
    ['lone surrogates', '一、\ud800甲\n1.乙。\n'],
    ['control characters', '一、\u0000甲\n'],
    ['YAML', '标题: 甲\n- 乙 #丙\n"丁"\n'],
    ['U+2028', '一、甲\u2028乙\n'],
  ])('%s comes back as it was', (_, text) => {
    const { document, yaml } = importOfficialText(text);
    expect(document.syntax.problems, yaml).toEqual([]);
    expect(renderOfficialText(document.plan as Plan)).toBe(text);
  });

  test('a novel is kept whole, and said not to be understood', () => {
    const novel = '第一回 宴桃园豪杰三结义\n话说天下大势，分久必合，合久必分。\n'.repeat(500);
    const { document, kept, understood } = importOfficialText(novel);
    expect(understood).toBe(false);
    expect(kept.length).toBeGreaterThan(0);
    expect(document.tasks).toEqual([]);
    expect(renderOfficialText(document.plan as Plan)).toBe(novel);
  });

  test('pages of any kind are read', () => {
    expect(readPage('').text).toBe('');
    expect(readPage('<p>甲<p>乙').text).toBe('甲\n乙\n');
    expect(readPage('<div>'.repeat(50_000) + '甲').text).toBe('甲\n');
    expect(readPage('<script>alert(1)</script><p>甲&nbsp;乙&amp;</p>').text).toBe('甲 乙&\n');
  });

  test('a page says where its words stand', () => {
    const page = '<html><body><p>一、<b>重点</b>任务</p></body></html>';
    const { text, segments } = readPage(page);
    expect(text).toBe('一、重点任务\n');
    expect(
      segments.map(({ start, end, pageStart, pageEnd }) => [text.slice(start, end), page.slice(pageStart, pageEnd)]),
    ).toEqual([
      ['一、', '一、'],
      ['重点', '重点'],
      ['任务', '任务'],
    ]);
  });
});
