import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../src/xlsx/index.js';
import { PatchError, patchWorkbook, type SheetValue } from '../src/xlsx-patch/index.js';
import { xlsx, type MadeBook } from './support/xlsx.js';

/** A ledger as an office keeps it: shared strings, dates, formulas over several cells, merged cells. */
const LEDGER: MadeBook = {
  formats: ['@', 'yyyy"年"m"月"d"日"', '0'],
  strings: ['<t>任务</t>', '<r><t>建</t></r><r><rPr><b/></rPr><t>平台</t></r>', '<t>市教委</t>'],
  sheets: [
    {
      name: '台账',
      cols: '<col min="4" max="4" width="9" style="2"/>',
      rows: [
        '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1" t="inlineStr"><is><t>单位</t></is></c></row>',
        '<row r="2" spans="1:3" ht="30" customHeight="1"><c r="A2" t="s" s="1"><v>1</v></c><c r="B2" s="2"><v>46203</v></c>' +
          '<c r="C2" t="s"><v>2</v></c><c r="E2"><f>B2-TODAY()</f><v>5</v></c></row>',
        '<row r="4"><c><v>7</v></c><c r="C4"><f t="array" ref="C4:C5">ROW(1:2)</f><v>1</v></c></row>',
        '<row r="5"><c r="C5"><v>2</v></c></row>',
        '<row r="7" s="3" customFormat="1"/>',
      ],
      merges: ['A2:A3'],
      rest: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      comments: { A1: '批注' },
    },
    { name: '另一张', state: 'hidden', rows: [['甲', { v: '3', inner: '<f>SUM(台账!A4)</f>' }]] },
  ],
};

const at = (row: number, column: number, text: string, more: Partial<SheetValue> = {}): SheetValue => ({
  sheet: '台账',
  row,
  column,
  text,
  ...more,
});

const sheetOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
const rowOf = (bytes: Uint8Array, row: number): string =>
  new RegExp(`<row r="${row}"[^]*?(?:</row>|(?<=<row[^>]*)/>)`).exec(sheetOf(bytes))?.[0] ?? '';
const wordsOf = (bytes: Uint8Array, row: number): unknown =>
  Object.fromEntries(readSheets(bytes)[0]?.rows.get(row) ?? []);

describe('values in a workbook of somebody else', () => {
  test('only the cell changes in its sheet, and the main part wants formulas computed anew', () => {
    const before = xlsx(LEDGER);
    const { bytes, left } = patchWorkbook(before, [at(2, 3, '市数据局、<甲>')]);
    expect(left).toEqual([]);
    const [old, now] = [unzipSync(before), unzipSync(bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(now).filter(
      (name) => !Buffer.from(now[name] ?? '').equals(Buffer.from(old[name] ?? '')),
    );
    expect(changed).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(sheetOf(bytes)).toBe(
      sheetOf(before).replace(
        '<c r="C2" t="s"><v>2</v></c>',
        '<c r="C2" t="inlineStr"><is><t>市数据局、&#60;甲&#62;</t></is></c>',
      ),
    );
    expect(strFromU8(now['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/<\/sheets><calcPr fullCalcOnLoad="1"\/>/);
    expect(wordsOf(bytes, 2)).toEqual({ 1: '建平台', 2: '2026年6月30日', 3: '市数据局、<甲>', 5: '5' });
  });

  test('a workbook without formulas keeps its main part', () => {
    const before = xlsx({ sheets: [{ name: '台账', rows: [['甲']] }] });
    const [old, now] = [unzipSync(before), unzipSync(patchWorkbook(before, [at(1, 1, '乙')]).bytes)];
    expect(now['xl/workbook.xml']).toEqual(old['xl/workbook.xml']);
  });

  test.each([
    [
      'a day where the style is a date',
      at(2, 2, '2026年9月30日', { day: '2026-09-30' }),
      '<c r="B2" s="2"><v>46295</v></c>',
    ],
    ['a day where the style is none', at(2, 3, '2026年9月30日', { day: '2026-09-30' }), '2026年9月30日</t>'],
    ['words where the style is a date', at(2, 2, '年底前'), '<c r="B2" s="2" t="inlineStr"><is><t>年底前</t></is></c>'],
    ['a number', at(2, 3, '12', { number: 12 }), '<c r="C2"><v>12</v></c>'],
    ['a number where the style is text', at(1, 3, '12', { number: 12 }), '<is><t>12</t></is>'],
    ['nothing', at(2, 3, ''), '<c r="C2"/>'],
    ['what begins like a formula', at(2, 3, '=1+1'), '<is><t>=1+1</t></is>'],
    ['the style of the column', at(2, 4, '2026年1月2日', { day: '2026-01-02' }), '<c r="D2" s="2"><v>46024</v></c>'],
    ['a wider span of the row', at(2, 6, '甲'), '<row r="2" spans="1:6" ht="30" customHeight="1">'],
    ['an empty row with a style', at(7, 2, '甲'), '<row r="7" s="3" customFormat="1"><c r="B7" s="3" t="inlineStr">'],
    [
      'a cell behind one without a reference',
      at(4, 2, '乙'),
      '<c><v>7</v></c><c r="B4" t="inlineStr"><is><t>乙</t></is></c><c r="C4">',
    ],
    ['a row that is not there', at(6, 3, '丙'), '<row r="6"><c r="C6" t="inlineStr">'],
    [
      'a row that looks like another',
      at(8, 3, '丁', { like: 2 }),
      '<row r="8" ht="30" customHeight="1"><c r="A8" s="1"/><c r="B8" s="2"/><c r="C8" t="inlineStr">',
    ],
  ])('%s', (_, value, wanted) => {
    const { bytes, left } = patchWorkbook(xlsx(LEDGER), [value]);
    expect(left).toEqual([]);
    expect(rowOf(bytes, value.row)).toContain(wanted);
    expect(wordsOf(bytes, value.row)).toMatchObject(value.text === '' ? {} : { [value.column]: value.text });
    // Every other character is the old one.
    const others = (all: Uint8Array): string =>
      sheetOf(all)
        .replaceAll(rowOf(all, value.row), '')
        .replace(/<dimension[^>]*>/, '');
    expect(others(bytes)).toBe(others(xlsx(LEDGER)));
  });

  test('formulas, what they fill, and what merged cells cover are left', () => {
    const values = [at(2, 5, '甲'), at(4, 3, '甲'), at(5, 3, '甲'), at(3, 1, '甲')];
    const before = xlsx(LEDGER);
    const { bytes, left } = patchWorkbook(before, values);
    expect(left.map(({ value: { row, column }, reason }) => [row, column, reason])).toEqual([
      [2, 5, 'formula'],
      [4, 3, 'formula'],
      [5, 3, 'formula'],
      [3, 1, 'merged'],
    ]);
    expect(bytes).toBe(before);
  });

  test('several values in several rows, in any order', () => {
    const { bytes } = patchWorkbook(xlsx(LEDGER), [
      at(9, 2, '九'),
      at(6, 1, '六'),
      at(2, 1, '平台'),
      at(8, 1, '八'),
      at(6, 4, '陆'),
    ]);
    expect([2, 6, 8, 9].map((row) => wordsOf(bytes, row))).toEqual([
      { 1: '平台', 2: '2026年6月30日', 3: '市教委', 5: '5' },
      { 1: '六', 4: '陆' },
      { 1: '八' },
      { 2: '九' },
    ]);
    expect(sheetOf(bytes)).toContain('<dimension ref="A1:XFD9"/>');
    expect(patchWorkbook(bytes, [at(12, 1, '甲')]).bytes).toSatisfy((all: Uint8Array) =>
      sheetOf(all).includes('ref="A1:XFD12"'),
    );
  });

  test('the days of a workbook that counts from 1904', () => {
    const { bytes } = patchWorkbook(xlsx({ ...LEDGER, is1904: true }), [
      at(2, 2, '2026年9月30日', { day: '2026-09-30' }),
    ]);
    expect(wordsOf(bytes, 2)).toMatchObject({ 2: '2026年9月30日' });
  });

  test('elements with a prefix, and a sheet without rows', () => {
    const files = unzipSync(xlsx({ sheets: [{ name: '台账', rows: [] }] }));
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const { bytes } = patchWorkbook(zipSync({ ...files, 'xl/worksheets/sheet1.xml': Buffer.from(xml) }), [
      at(2, 1, '甲'),
    ]);
    expect(sheetOf(bytes)).toContain(
      '<x:sheetData><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData>',
    );
    expect(wordsOf(bytes, 2)).toEqual({ 1: '甲' });
  });

  test('the wish to compute anew is set where it was refused', () => {
    const files = unzipSync(xlsx(LEDGER));
    const main = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
    const mainOf = (calc: string): string => {
      const book = zipSync({ ...files, 'xl/workbook.xml': Buffer.from(main.replace('</sheets>', `</sheets>${calc}`)) });
      return strFromU8(unzipSync(patchWorkbook(book, [at(2, 1, '甲')]).bytes)['xl/workbook.xml'] ?? new Uint8Array());
    };
    expect(mainOf('<calcPr calcId="191029"/>')).toContain(
      '</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    );
    expect(mainOf('<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>')).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>',
    );
    expect(mainOf('<definedNames><definedName name="甲">1</definedName></definedNames>')).toContain(
      '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  test.each([
    ['macros', xlsx({ ...LEDGER, macros: true }), '台账'],
    ['signed', zipSync({ ...unzipSync(xlsx(LEDGER)), '_xmlsignatures/sig1.xml': Buffer.from('<a/>') }), '台账'],
    ['sheet', xlsx(LEDGER), '没有'],
  ])('%s: nothing is written', (problem, book, sheet) => {
    expect(() => patchWorkbook(book, [{ sheet, row: 1, column: 1, text: '甲' }])).toThrow(PatchError);
    expect(() => patchWorkbook(book, [{ sheet, row: 1, column: 1, text: '甲' }])).toThrow(problem);
  });

  test('bytes that are a part of larger ones stay as they are', () => {
    const book = xlsx(LEDGER);
    const pool = Buffer.concat([Buffer.from('before'), book, Buffer.from('behind')]);
    const [copy, part] = [Buffer.from(pool), pool.subarray(6, 6 + book.length)];
    const { bytes } = patchWorkbook(part, [at(2, 1, '甲')]);
    expect(Buffer.from(bytes).equals(Buffer.from(patchWorkbook(book, [at(2, 1, '甲')]).bytes))).toBe(true);
    expect(pool.equals(copy)).toBe(true);
  });

  test('a part that stays keeps its packed bytes, whatever program packed it', () => {
    const files = unzipSync(xlsx(LEDGER));
    const book = zipSync({ ...files, 'docProps/甲.xml': [Buffer.from('<甲/>'), { level: 0 }] }, { level: 9 });
    const { bytes } = patchWorkbook(book, [at(2, 1, '甲')]);
    expect(Buffer.from(bytes).includes(Buffer.from('<甲/>'))).toBe(true);
    expect(strFromU8(unzipSync(bytes)['docProps/甲.xml'] ?? new Uint8Array())).toBe('<甲/>');
  });
});
