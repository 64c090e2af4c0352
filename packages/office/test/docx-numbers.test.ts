import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/docx/index.js';
import { formatNumber } from '../src/lists/number-format.js';
import { docx, list, numbered, p, table, type MadeLevel } from './support/docx.js';

const read = (body: string, numbering: string, styles = ''): string => readDocx(docx({ body, numbering, styles })).text;

const CHINESE: readonly MadeLevel[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
];

describe('a number as its format writes it', () => {
  test.each<readonly [string, string]>([
    ['decimal', '1 10 11 20 21 100'],
    ['decimalZero', '01 10 11 20 21 100'],
    ['decimalFullWidth', '１ １０ １１ ２０ ２１ １００'],
    ['chineseCounting', '一 十 十一 二十 二十一 一○○'],
    ['chineseCountingThousand', '一 十 十一 二十 二十一 一百'],
    ['japaneseCounting', '一 十 十一 二十 二十一 一百'],
    ['ideographDigital', '一 一〇 一一 二〇 二一 一〇〇'],
    ['chineseLegalSimplified', '壹 壹拾 壹拾壹 贰拾 贰拾壹 壹佰'],
    ['decimalEnclosedCircleChinese', '① ⑩ ⑪ ⑳ ㉑ 100'],
    ['decimalEnclosedParen', '⑴ ⑽ ⑾ ⒇ 21 100'],
    ['ideographEnclosedCircle', '㊀ ㊉ 11 20 21 100'],
    ['ideographTraditional', '甲 癸 甲 癸 甲 癸'],
    ['lowerLetter', 'a j k t u vvvv'],
    ['upperRoman', 'I X XI XX XXI C'],
    ['ordinal', '1st 10th 11th 20th 21st 100th'],
    ['none', '     '],
  ])('%s', (format, expected) => {
    expect([1, 10, 11, 20, 21, 100].map((value) => formatNumber(value, format)).join(' ')).toBe(expected);
  });

  test('words for zeros inside a number', () => {
    expect([101, 110, 1001, 1010, 2024].map((value) => formatNumber(value, 'chineseCountingThousand'))).toEqual([
      '一百零一',
      '一百一十',
      '一千零一',
      '一千零一十',
      '二千零二十四',
    ]);
  });

  test('a custom format has as many digits as its sample; an unknown one gives nothing', () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    expect(formatNumber(7, 'chicago')).toBeUndefined();
  });
});

describe('the numbers of a list', () => {
  test('levels restart below a higher one', () => {
    const body = [0, 1, 2, 2, 1, 2, 0, 1].map((level) => p('文', numbered(1, level))).join('');
    expect(read(body, list(0, CHINESE, { 1: '' }))).toBe(
      '一、文\n（一）文\n1.文\n2.文\n（二）文\n1.文\n二、文\n（一）文',
    );
  });

  test('tasks are counted through sections when their level never restarts', () => {
    const levels = CHINESE.map((level, index) =>
      index === 2 ? { ...level, more: '<w:lvlRestart w:val="0"/>' } : level,
    );
    const body = [0, 2, 2, 0, 2].map((level) => p('文', numbered(1, level))).join('');
    expect(read(body, list(0, levels, { 1: '' }))).toBe('一、文\n1.文\n2.文\n二、文\n3.文');
  });

  test('lists of one pattern go on from one another; one with its own start begins anew, once', () => {
    const decimal: MadeLevel[] = [{ format: 'decimal', text: '%1.' }];
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = [1, 2, 3, 3, 1].map((id) => p('文', numbered(id))).join('') + p('文');
    expect(read(body, list(0, decimal, { 1: '', 2: '', 3: start }))).toBe('1.文\n2.文\n5.文\n6.文\n7.文\n文');
  });

  test('a level of its own for one list', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/>' +
      '<w:lvlText w:val="第%1章"/><w:suff w:val="space"/></w:lvl></w:lvlOverride>';
    expect(read(p('总则', numbered(1)), list(0, CHINESE, { 1: own }))).toBe('第三章 总则');
  });

  test('numbers of several levels, all in Arabic digits where the level says so', () => {
    const levels: MadeLevel[] = [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ];
    expect(read(p('甲', numbered(1)) + p('乙', numbered(1, 1)), list(0, levels, { 1: '' }))).toBe('一、甲\n1.1　乙');
  });

  test('a number by the style of the paragraph, at the level that names the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="task"><w:basedOn w:val="base"/></w:style>';
    const levels = CHINESE.map((level, index) =>
      index === 1 ? { ...level, more: '<w:pStyle w:val="task"/>' } : level,
    );
    const body =
      p('甲', '<w:pStyle w:val="task"/>') +
      p('不编号', '<w:pStyle w:val="task"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
      p('乙', '<w:pStyle w:val="task"/>');
    expect(read(body, list(0, levels, { 1: '' }), styles)).toBe('（一）甲\n不编号\n（二）乙');
  });

  test('a pattern that refers to the list of a numbering style', () => {
    const numbering =
      list(0, CHINESE, { 1: '' }) +
      '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="ls"/></w:abstractNum>' +
      '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>';
    const styles =
      '<w:style w:type="numbering" w:styleId="ls"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(read(p('甲', numbered(9)), numbering, styles)).toBe('一、甲');
  });

  test('numbers in the cells of a table, where a paragraph may be nothing but its number', () => {
    const cell = { form: '', inner: p('', numbered(1, 2)) };
    const body = table([
      ['序号', '任务'],
      [cell, '建平台'],
      [cell, '建目录'],
    ]);
    expect(read(body, list(0, CHINESE, { 1: '' }))).toBe('序号\t任务\n1.\t建平台\n2.\t建目录');
  });

  test('bullets are not printed, but counted', () => {
    const result = readDocx(
      docx({ body: p('甲', numbered(1)), numbering: list(0, [{ format: 'bullet', text: '' }], { 1: '' }) }),
    );
    expect([result.text, result.notes]).toEqual(['甲', { bullets: 1 }]);
  });

  test('a format that is not known: no number, and it is said', () => {
    const result = readDocx(
      docx({
        body: p('甲', numbered(1)),
        numbering: list(0, [{ format: 'vietnameseCounting', text: '%1.' }], { 1: '' }),
      }),
    );
    expect([result.text, result.notes]).toEqual(['甲', { formats: 1 }]);
  });

  test('a paragraph whose mark is deleted has no number: the next one has', () => {
    const body = p('甲', numbered(1, 2) + '<w:rPr><w:del/></w:rPr>') + p('乙', numbered(1, 2));
    expect(read(body, list(0, CHINESE, { 1: '' }))).toBe('1.甲乙');
  });
});
