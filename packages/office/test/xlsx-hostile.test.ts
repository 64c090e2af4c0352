import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { OfficeError, readXlsx } from '../src/xlsx/index.js';
import { docx, p, zip } from './support/docx.js';
import { taskTable } from './support/task-table.js';
import { sheetOf, workbookFiles, xlsx } from './support/xlsx.js';

const ROWS = [['推进', '共享']];
const files = workbookFiles({ sheets: [{ rows: ROWS }] });
const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = files[SHEET] ?? '';
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function resultOf(bytes: Uint8Array): string {
  try {
    return `read: ${readXlsx(bytes).text}`;
  } catch (error) {
    return error instanceof OfficeError ? error.fault : String(error);
  }
}

const withSheet = (words: string): Uint8Array => zip({ ...files, [SHEET]: words });
const merged = (...merges: readonly string[]): Uint8Array => sheetOf([['甲', '乙', '丙']], { merges });
/** Cells far from each other: each row has one of its own column. */
const DIAGONAL = Array.from({ length: 2000 }, (_, at) => {
  const letters = `${String.fromCharCode(65 + (Math.floor(at / 676) % 26))}${String.fromCharCode(65 + (Math.floor(at / 26) % 26))}${String.fromCharCode(65 + (at % 26))}`;
  return `<row r="${at + 1}"><c r="${letters}${at + 1}"><v>1</v></c></row>`;
});

describe('files that cannot be read get a clear answer', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['a text', () => strToU8('关于印发方案的通知'), 'other-kind'],
    ['nothing', () => new Uint8Array(), 'other-kind'],
    ['an archive of something else', () => zip({ 'a.txt': 'a' }), 'other-kind'],
    ['a Word file', () => docx({ body: p('推进') }), 'other-kind'],
    [
      'a binary workbook',
      () =>
        zip({
          ...files,
          '_rels/.rels': (files['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin'),
          'xl/workbook.bin': 'x',
        }),
      'other-kind',
    ],
    ['an older workbook', () => latin(`\xd0\xcf\x11\xe0${' '.repeat(600)}`), 'other-kind'],
    [
      'a workbook behind a password',
      () => latin(`\xd0\xcf\x11\xe0${Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')}`),
      'encrypted',
    ],
    ['a sheet that is missing', () => zip({ ...files, 'xl/_rels/workbook.xml.rels': '<a/>' }), 'damaged'],
    ['a sheet that is cut', () => withSheet(sheet.slice(0, -30)), 'damaged'],
    ['a sheet that is something else', () => withSheet('<worksheet xmlns="urn:x"/>'), 'damaged'],
    ['a document type', () => withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${sheet}`), 'hostile'],
    [
      'nesting without end',
      () => withSheet(sheet.replace('<sheetData>', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}<sheetData>`)),
      'hostile',
    ],
    ['a string that is not there', () => sheetOf([[{ t: 's', v: '7' }]]), 'damaged'],
    ['a type that is not known', () => sheetOf([[{ t: 'x', v: '7' }]]), 'damaged'],
    [
      'the same cell twice',
      () => sheetOf(['<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>']),
      'damaged',
    ],
    ['rows that go back', () => sheetOf(['<row r="3"/>', '<row r="2"/>']), 'damaged'],
    ['a row beyond the last', () => sheetOf(['<row r="1048577"/>']), 'damaged'],
    ['a column beyond the last', () => sheetOf(['<row r="1"><c r="XFE1"><v>1</v></c></row>']), 'damaged'],
    ['a cell of another row', () => sheetOf(['<row r="1"><c r="A2"><v>1</v></c></row>']), 'damaged'],
    ['a merged area that is none', () => merged('A1:'), 'damaged'],
    ['merged areas that overlap', () => merged('A1:B1', 'B1:C1'), 'damaged'],
    ['millions of cells', () => sheetOf([`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(63)]), 'too-large'],
    ['a grid of millions of cells', () => sheetOf(DIAGONAL), 'too-large'],
  ])('%s', (_, make, expected) => {
    expect(resultOf(make())).toBe(expected);
  });
});

describe('unusual files that are read', () => {
  const STRICT = [
    ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
    [
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    ],
  ] as const;
  const changed = (change: (text: string) => string): Uint8Array =>
    zip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, change(text)])));

  test.each<readonly [string, () => Uint8Array]>([
    [
      'the strict form',
      () => changed((text) => STRICT.reduce((words, [from, to]) => words.replaceAll(from, to), text)),
    ],
    [
      'a prefix at every element',
      () => withSheet(sheet.replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')),
    ],
    [
      'no styles and no strings',
      () => zip({ ...files, 'xl/styles.xml': '<a/>', 'xl/sharedStrings.xml': files['xl/sharedStrings.xml'] ?? '' }),
    ],
    ['a merged area as large as the sheet without words', () => sheetOf([...ROWS], { merges: ['A2:XFD1048576'] })],
    [
      'words of names that objects have',
      () => withSheet(sheet.replace('<sheetData>', '<__proto__/><constructor/><sheetData>')),
    ],
    [
      'a million empty cells',
      () => sheetOf([ROWS[0] ?? [], ...Array<string>(71).fill(`<row>${'<c s="0"/>'.repeat(16_355)}</row>`)]),
    ],
    ['links to other files', () => zip({ ...files, [SHEET]: sheet.replace('<is>', '<f>[1]a!A1</f><is>') })],
  ])('%s', (_, make) => {
    expect(resultOf(make())).toBe('read: 推进\t共享');
  });

  test('all columns hidden, and a merged area over all of them', () => {
    const bytes = sheetOf([['甲', '乙']], { cols: '<col min="1" max="16384" hidden="1"/>', merges: ['A1:XFD1'] });
    expect(readXlsx(bytes)).toMatchObject({ text: '', tables: [] });
    expect(readXlsx(bytes).asides.map(({ text }) => text)).toEqual(['甲', '乙']);
  });

  test('cut anywhere, it is read or refused, and never throws anything else', () => {
    const whole = taskTable();
    for (let end = 0; end < whole.length; end += 17)
      expect(resultOf(whole.subarray(0, end))).toMatch(/^(?:other-kind|damaged|read: )/);
  });

  test('bytes that are changed anywhere do no harm', () => {
    const whole = xlsx({ sheets: [{ rows: ROWS }] });
    for (let at = 0; at < whole.length; at += 7) {
      const copy = whole.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      expect(resultOf(copy)).toMatch(/^(?:other-kind|damaged|encrypted|hostile|too-large|read: )/);
    }
  });
});
