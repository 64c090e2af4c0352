import { describe, expect, test } from 'vitest';
import { readSheets, readXlsx } from '../src/xlsx/index.js';
import { sheetOf, xlsx, type MadeBook, type MadeCell } from './support/xlsx.js';

const HEAD: MadeCell[] = ['序号', '责任单位'];
/** What is read of the second column of the second row. */
function cellOf(made: MadeCell, book: Partial<MadeBook> = {}): { readonly words?: string; readonly isKnown: boolean } {
  const [sheet] = readSheets(xlsx({ sheets: [{ rows: [HEAD, ['1', made]] }], ...book }));
  const words = sheet?.rows.get(2)?.get(2);
  const isKnown = sheet?.unreadable.every(({ row, column }) => row !== 2 || column !== 2) === true;
  return words === undefined ? { isKnown } : { words, isKnown };
}
const run = (words: string, property = ''): string => `<r><rPr>${property}<sz val="11"/></rPr><t>${words}</t></r>`;

describe('a formula without a value is no empty cell', () => {
  test.each(['', ' '])('«%s» beside a formula is not known', (v) => {
    expect(cellOf({ v, inner: '<f>B9</f>' })).toEqual({ isKnown: false });
  });

  test('an empty text is what a formula may say', () => {
    expect(cellOf({ t: 'str', v: '', inner: '<f>""</f>' })).toEqual({ isKnown: true });
  });

  test('a value alone may be empty', () => {
    expect(cellOf({ v: '' })).toEqual({ isKnown: true });
  });

  test('import says it, too', () => {
    const { notes } = readXlsx(sheetOf([HEAD, ['1', '市教委'], ['2', { v: '', inner: '<f>B2</f>' }]]));
    expect(notes).toEqual({ formulas: 1 });
  });
});

describe('words that are struck through are not relied on, and stay readable', () => {
  const struck = run('市财政局、', '<strike/>') + run('市教委');

  test('a cell with such a font', () => {
    const inner = '<is><t>市教委</t></is>';
    expect(cellOf({ t: 'inlineStr', inner, style: 1 }, { struck: true })).toEqual({ words: '市教委', isKnown: false });
    expect(cellOf({ v: '12', style: 1 }, { struck: true })).toEqual({ words: '12', isKnown: false });
  });

  test('a part of a shared text', () => {
    expect(cellOf({ t: 's', v: '0' }, { strings: [struck] })).toEqual({ words: '市财政局、市教委', isKnown: false });
    expect(cellOf({ t: 's', v: '1' }, { strings: [struck, '<t>市教委</t>'] })).toEqual({
      words: '市教委',
      isKnown: true,
    });
  });

  test('a part of a text in the cell, and none of the cell beside it', () => {
    const rows: MadeCell[][] = [[{ t: 'inlineStr', inner: `<is>${struck}</is>` }, '市教委']];
    expect(readSheets(sheetOf(rows))[0]?.unreadable).toEqual([{ row: 1, column: 1 }]);
  });

  test.each([
    ['a switch that is off', run('市教委', '<strike val="0"/>')],
    ['spaces alone', run(' ', '<strike/>') + run('市教委')],
    ['a reading aid', '<t>市教委</t><rPh sb="0" eb="1"><t>シ</t></rPh>'],
  ])('%s strikes no words', (_, inner) => {
    expect(cellOf({ t: 's', v: '0' }, { strings: [inner] }).isKnown).toBe(true);
  });

  test('import says of a part what it says of a cell', () => {
    const rows = [HEAD, ['1', { t: 's', v: '0' }]];
    expect(readXlsx(xlsx({ sheets: [{ rows }], strings: [struck] })).notes).toEqual({ struck: 1 });
  });
});
