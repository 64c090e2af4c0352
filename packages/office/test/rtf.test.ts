import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OfficeError, readRtf, type OfficeText } from '../src/rtf/index.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** Characters as programs write them: a number, and a question mark for readers without Unicode. */
const words = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((code) => (code < 0x80 ? String.fromCharCode(code) : `\\u${code > 0x7fff ? code - 0x1_0000 : code}\\'3f`))
    .join('');
const HEAD = '{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Times;}}';
const read = (body: string): OfficeText => readRtf(latin(`${HEAD}${body}}`));

test('characters are read as Unicode, or in the encoding of their font', () => {
  const gbk = "\\f0\\'cd\\'c6\\'bd\\'f8";
  expect(read(`\\pard ${words('一、总则')}\\par ${gbk} A\\f1 B\\'e9\\par`).text).toBe('一、总则\n推进 ABé');
});

test('words that are struck through are read, and that they are is said', () => {
  const { text, notes } = read(`\\pard {\\strike ${words('市教委')}}{\\strike0 ${words('市财政局')}}\\par`);
  expect([text, notes]).toEqual(['市教委市财政局', { struck: 1 }]);
});

test('automatic numbers are printed as the file prints them, list marks are not', () => {
  const list = (label: string, text: string): string =>
    `\\pard\\ls1{\\listtext\\pard ${words(label)}\\tab}${words(text)}\\par `;
  const { text, lines, notes } = read(
    list('一、', '总则') +
      list('（一）', '目标') +
      list('第一条', '范围') +
      list('•', '要点') +
      `\\pard\\ls1 ${words('无号')}\\par`,
  );
  expect(text).toBe('一、总则\n（一）目标\n第一条　范围\n要点\n无号');
  expect(lines.map(({ label }) => label)).toEqual(['一、', '（一）', '第一条', undefined, undefined]);
  expect(notes).toEqual({ bullets: 1, formats: 1 });
});

test('what is no text stands aside, and nothing of it is lost', () => {
  const { text, asides, notes } = read(
    `{\\header ${words('页眉')}\\par}{\\info{\\title ${words('标题')}}}\\pard ${words('正文')}{\\footnote ${words('脚注')}}` +
      `{\\v ${words('隐藏')}}{\\deleted ${words('删去')}}{\\revised ${words('增加')}}{\\pict\\pngblip 89504e47}` +
      `{\\*\\annotation ${words('批注')}}{\\field{\\*\\fldinst REF a}{\\fldrslt ${words('见附件')}}}\\par`,
  );
  expect(text).toBe('正文增加见附件');
  expect(asides).toEqual([
    { kind: 'header', text: '页眉' },
    { kind: 'footnote', paragraph: 1, text: '脚注' },
    { kind: 'comment', paragraph: 1, text: '批注' },
    { kind: 'hidden', paragraph: 1, text: '隐藏' },
    { kind: 'deleted', paragraph: 1, text: '删去' },
  ]);
  expect(notes).toEqual({ deletions: 1, insertions: 1, pictures: 1 });
});

test('a text box follows its paragraph', () => {
  const box = `{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard ${words('沪府〔2026〕1号')}\\par}}}`;
  expect(read(`\\pard ${words('通知')}${box}\\par ${words('正文')}\\par`).text).toBe('通知\n沪府〔2026〕1号\n正文');
});

test('a table has its cells at their columns, merged ones too', () => {
  const row = (ends: readonly string[], cells: readonly string[]): string =>
    `\\trowd${ends.map((end) => `${end}`).join('')}\\pard\\intbl ${cells.map((cell) => `${words(cell)}\\cell `).join('')}\\row `;
  const { tables, text } = read(
    row(['\\cellx2000', '\\cellx6000'], ['序号', '任务']) +
      row(['\\clvmgf\\cellx2000', '\\cellx6000'], ['1', '建平台']) +
      row(['\\clvmrg\\cellx2000', '\\cellx6000'], ['', '组织验收']) +
      row(['\\cellx6000'], ['合计']) +
      `\\pard ${words('完')}\\par`,
  );
  expect(text).toBe('序号\t任务\n1\t建平台\n组织验收\n合计\n完');
  expect(tables[0]?.cells.map((cell) => [cell.text, cell.rowSpan, cell.columnSpan])).toEqual([
    ['序号', 1, 1],
    ['任务', 1, 1],
    ['1', 2, 1],
    ['建平台', 1, 1],
    ['组织验收', 1, 1],
    ['合计', 1, 2],
  ]);
});

const faultOf = (bytes: Uint8Array): string => {
  try {
    readRtf(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof OfficeError) return error.fault;
    throw error;
  }
};

test.each([
  ['no rich text', '{\\html}', 'other-kind'],
  ['a file that was cut', `${HEAD}\\pard 1`, 'damaged'],
  ['groups that end too often', `${HEAD}}}`, 'damaged'],
  ['groups without end', `${HEAD}${'{'.repeat(100_000)}`, 'hostile'],
])('%s: a clear answer', (_, text, fault) => {
  expect(faultOf(latin(text))).toBe(fault);
});

test('any bytes behind the head end in a text or a clear answer', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '\\par ',
    '\\cell ',
    '\\row ',
    '\\trowd',
    '\\cellx100',
    '\\u-1?',
    "\\'b0",
    '\\*',
    '\\v',
    'a',
    '\\bin9 ',
    '\\footnote ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      expect(faultOf(latin(HEAD + parts.join('')))).toMatch(/^(?:read|damaged|hostile)$/);
    }),
  );
});
