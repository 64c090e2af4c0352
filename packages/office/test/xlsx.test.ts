import { describe, expect, test } from 'vitest';
import { readXlsx } from '../src/xlsx/index.js';
import { taskTable } from './support/task-table.js';
import { sheetOf, xlsx, type MadeBook } from './support/xlsx.js';

const textOf = (made: MadeBook): string => readXlsx(xlsx(made)).text;
const cellsOf = (bytes: Uint8Array): (readonly (string | number)[])[] =>
  readXlsx(bytes).tables.flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
  );

describe('a table of tasks', () => {
  const read = readXlsx(taskTable());

  test('titles are lines, a row is a line with tabs, paragraphs of cells are lines', () => {
    expect(read.text.split('\n')).toEqual([
      '某市2024年数字化重点工作任务分工表',
      '序号\t重点任务\t牵头单位\t责任单位\t完成时限',
      '1\t建平台\t市数据局\t市大数据中心\t2024年6月30日',
      '2\t建目录\t市教委\t2024年底',
      '4',
      '建标准',
      '建规范',
      '市市场监管局',
      '2024年12月31日',
    ]);
  });

  test('its grid begins at the headings; merged cells span rows', () => {
    const [table] = read.tables;
    expect([read.tables.length, table?.rowCount, table?.columnCount]).toEqual([1, 4, 5]);
    const lead = table?.cells.find(({ text }) => text === '市数据局');
    expect(lead).toEqual({
      row: 1,
      column: 2,
      rowSpan: 2,
      columnSpan: 1,
      text: '市数据局',
      lines: [3, 3],
    });
    expect(table?.cells.find(({ text }) => text === '建标准\n建规范')?.lines).toEqual([6, 7]);
  });

  test('lines name their sheet and row', () => {
    expect(read.lines).toHaveLength(9);
    expect(read.lines.map(({ sheet, row }) => `${sheet ?? ''}${row ?? ''}`)).toEqual(
      [1, 2, 3, 4, 6, 6, 6, 6, 6].map((row) => `任务表${row}`),
    );
  });

  test('what is hidden, and comments, are set aside', () => {
    expect(read.asides).toEqual([
      { kind: 'hidden', text: '3\t内部任务\t市密码局' },
      { kind: 'comment', text: '待议', paragraph: 8 },
      { kind: 'hidden', text: '旧任务\t旧单位' },
    ]);
    expect(read.notes).toEqual({});
  });
});

describe('strings', () => {
  test.each<readonly [string, string, string]>([
    ['runs are joined', '<r><t>市</t></r><r><t xml:space="preserve">数据局 </t></r>', '市数据局'],
    ['phonetic runs are left out', '<t>北京</t><rPh sb="0" eb="2"><t>ペキン</t></rPh>', '北京'],
    ['escapes', '<t>甲_x000D_\n乙_x005F_x000D_丙_x0007_</t>', '甲\n乙_x000D_丙'],
    ['CDATA and entities', '<t><![CDATA[甲<]]>&amp;乙</t>', '甲<&乙'],
    ['line breaks', '<t>甲&#10;&#13;&#10;乙\n</t>', '甲\n乙'],
  ])('%s', (_, inner, expected) => {
    expect(textOf({ strings: [inner], sheets: [{ rows: [[{ t: 's', v: '0' }]] }] })).toBe(expected);
  });

  test('a formula has the value of the last saving', () => {
    const { text, notes } = readXlsx(
      sheetOf([
        ['甲', { t: 'str', v: '乙', inner: '<f>A1&amp;"x"</f>' }],
        ['丙', { v: '3', inner: '<f>1+2</f>' }],
        ['丁', { inner: '<f>NOW()</f>' }],
        ['戊', { t: 'e', v: '#REF!', inner: '<f>#REF!</f>' }],
        ['己', { t: 'b', v: '1' }],
        ['庚', { t: 'str', v: '', inner: '<f>""</f>' }],
      ]),
    );
    expect(text).toBe('甲\t乙\n丙\t3\n丁\n戊\n己\tTRUE\n庚');
    expect(notes).toEqual({ formulas: 1, errors: 1 });
  });
});

describe('the range that is used', () => {
  test('cells that have only a form are none', () => {
    const wide = `<row r="1">${'<c s="0"/>'.repeat(16_355)}</row>`;
    const { text, tables } = readXlsx(sheetOf([wide, ['', '甲', '', '乙', ''], ['', '', ''], ['', '丙', '', '丁']]));
    expect(text).toBe('甲\t乙\n丙\t丁');
    expect([tables[0]?.rowCount, tables[0]?.columnCount]).toEqual([2, 2]);
  });

  test('a sheet of one column is lines', () => {
    expect(readXlsx(sheetOf([['甲'], ['乙']]))).toMatchObject({ text: '甲\n乙', tables: [] });
  });

  test('sheets in their order', () => {
    const { text, tables } = readXlsx(
      xlsx({ sheets: [{ rows: [['甲', '乙']] }, { rows: [[]] }, { rows: [['表二'], ['丙', '丁']] }] }),
    );
    expect([text, tables.length]).toEqual(['甲\t乙\n表二\n丙\t丁', 2]);
    expect(tables[1]?.cells[0]?.lines).toEqual([3, 3]);
  });
});

describe('tables below each other', () => {
  const HEADS = ['序号', '任务', '牵头单位'];
  const grids = (rows: readonly (readonly string[])[], merges: readonly string[] = []): (readonly string[])[] =>
    readXlsx(sheetOf(rows, { merges })).tables.map(({ cells }) => cells.map(({ text }) => text));

  test('begin where headings come again, and titles between them are lines', () => {
    expect(grids([['表一'], HEADS, ['1', '甲', '乙'], ['注：略'], ['表二'], HEADS, ['2', '丙', '丁']])).toEqual([
      [...HEADS, '1', '甲', '乙'],
      [...HEADS, '2', '丙', '丁'],
    ]);
    expect(
      grids([
        ['任务', '单位'],
        ['甲', '乙'],
        ['任务', '单位', '备注'],
        ['丙', '丁'],
      ]),
    ).toHaveLength(2);
  });

  test('sections and headings of two rows do not begin one', () => {
    expect(grids([HEADS, ['一、平台'], ['1', '甲', '乙'], ['二、目录'], ['2', '丙', '丁']])).toHaveLength(1);
    const two = [
      ['序号', '文件', ''],
      ['', '名称', '编号'],
      ['1', '甲', '乙'],
    ];
    expect(grids(two, ['A1:A2', 'B1:C1'])).toHaveLength(1);
    expect(grids(two)).toHaveLength(1);
  });
});

describe('merged cells', () => {
  test('headings of two rows', () => {
    const bytes = sheetOf(
      [
        ['序号', '任务', '责任分工', ''],
        ['', '', '牵头', '配合'],
        ['1', '建平台', '甲', '乙'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    );
    expect(cellsOf(bytes).slice(0, 5)).toEqual([
      [0, 0, 2, 1, '序号'],
      [0, 1, 2, 1, '任务'],
      [0, 2, 1, 2, '责任分工'],
      [1, 2, 1, 1, '牵头'],
      [1, 3, 1, 1, '配合'],
    ]);
  });

  test('a merged cell whose first row or column is hidden is seen in the rest', () => {
    const rows = [
      ['任务', '藏', '单位'],
      ['甲', '', '市数据局'],
      ['乙', '', '', '尾'],
    ];
    const first = sheetOf(rows, { merges: ['C2:C3'], hidden: [2] });
    expect(readXlsx(first)).toMatchObject({
      text: '任务\t藏\t单位\n乙\t\t市数据局\t尾',
      asides: [{ kind: 'hidden', text: '甲' }],
    });
    const column = sheetOf(rows, { merges: ['B1:C1'], cols: '<col min="2" max="2" hidden="1"/>' });
    expect(readXlsx(column).text.split('\n')[0]).toBe('任务\t藏');
  });

  test('values below a merged cell are not seen', () => {
    expect(readXlsx(sheetOf([['甲', '乙', '丙']], { merges: ['A1:B1'] }))).toMatchObject({
      text: '甲\t丙',
      asides: [{ kind: 'hidden', text: '乙' }],
    });
  });
});

describe('what is set aside', () => {
  test('hidden columns and very hidden sheets', () => {
    const { text, asides } = readXlsx(
      xlsx({
        sheets: [
          {
            rows: [
              ['任务', '密级', '单位'],
              ['甲', '内部', '乙'],
            ],
            cols: '<col min="2" max="2" width="0" hidden="1"/>',
          },
          { state: 'veryHidden', rows: [['底稿'], ['丙', '丁']] },
        ],
      }),
    );
    expect(text).toBe('任务\t单位\n甲\t乙');
    expect(asides).toEqual([
      { kind: 'hidden', text: '密级\n内部' },
      { kind: 'hidden', text: '底稿\n丙\t丁' },
    ]);
  });

  test('headers, boxes and pictures', () => {
    const { asides, notes } = readXlsx(
      sheetOf([['甲', '乙']], {
        rest: '<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;12内部资料 A&amp;&amp;B</oddHeader><oddFooter>某局办公室 第 &amp;P 页</oddFooter><evenFooter>第 &amp;P 页，共 &amp;N 页</evenFooter></headerFooter>',
        drawing:
          '<x:wsDr xmlns:x="urn:d" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
          '<x:sp><x:txBody><a:p><a:r><a:t>填写</a:t></a:r><a:r><a:t>说明</a:t></a:r></a:p></x:txBody></x:sp><x:pic/></x:wsDr>',
      }),
    );
    expect(asides).toEqual([
      { kind: 'box', text: '填写说明' },
      { kind: 'header', text: '内部资料 A&B' },
      { kind: 'footer', text: '某局办公室 第 页' },
    ]);
    expect(notes).toEqual({ pictures: 1 });
  });

  test('macros are noted and not run', () => {
    expect(readXlsx(xlsx({ macros: true, sheets: [{ rows: [['甲', '乙']] }] }))).toMatchObject({
      text: '甲\t乙',
      notes: { macros: 1 },
    });
  });
});

test('cells that are struck through are read, and that they are is said', () => {
  const rows = [
    ['序号', '任务'],
    ['1', { t: 'inlineStr', inner: '<is><t>取消的任务</t></is>', style: 1 }],
    ['2', { t: 'inlineStr', inner: '<is><t></t></is>', style: 1 }],
  ];
  const { text, notes } = readXlsx(xlsx({ sheets: [{ rows }], struck: true }));
  expect(text).toContain('取消的任务');
  expect(notes).toEqual({ struck: 1 });
});
