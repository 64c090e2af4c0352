import { readChineseNumber, writeChineseNumber } from '@workplan/plan/text';

/** The ways in which headings and items are numbered, from the outermost level inwards (GB/T 9704-2012, 7.3.3). */
export const NUMERAL_KINDS = [
  'part',
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-brackets',
  'named',
  'task',
  'arabic',
  'decimal',
  'arabic-brackets',
  'arabic-half-bracket',
  'circled',
  'ordinal',
  'unnumbered',
] as const;
export type NumeralKind = (typeof NUMERAL_KINDS)[number];

/** A numeral at the start of a line. */
export interface Numeral {
  readonly kind: NumeralKind;
  readonly value: number;
  /** 1 of 1.2, and 1.2 of 1.2.3: the item that the numeral names as the one above it. */
  readonly above?: string;
  /** As printed, with its mark and the spaces behind it. */
  readonly printed: string;
  /** Whether it has a line of its own, above the words that it numbers. */
  readonly isAlone?: true;
}

interface NumeralForm {
  readonly kind: NumeralKind;
  readonly pattern: RegExp;
}

const CN = '[零〇一二三四五六七八九十百]{1,5}';
const DIGIT = '[0-9０-９]';
const GAP = '[ \\t\\u00a0\\u2000-\\u200b\\u3000\\ufeff]*';

const STARS = '*＊★☆▲△※';
const UNIT = '[年月日万亿倍元个米公千百十小度分秒版级吨号人户]';
const WORDS = '[“《【（(\\u4e00-\\u9fff]';

/** 3个工作日, 2家单位: how many of something, where 个体 and 家庭 are words. */
const COUNT = '个(?=[工自月小环项])|家(?![庭长居装])|天|周(?!边|转)';

/** 1.1 and 1.1.1 before words; 2.5% and 1.5万 are figures, and of 1.3个工作日 only 1. is a numeral. */
const DECIMAL = new RegExp(`^((?:\\d{1,2}\\.){1,3})(\\d{1,2})[.．、]?${GAP}(?!${UNIT}|${COUNT})(?=${WORDS})`);

/** 1-1 and 1—2 before words, with a mark or a space behind: a range of months has neither. */
const JOINED = new RegExp(`^(\\d{1,2})[-－–—](\\d{1,2})(?:[.．、]${GAP}|[ \\t\\u3000]{1,8})(?!${UNIT})(?=${WORDS})`);

/** 1 before words, without a mark: a numeral only where its items say so. */
const WITHOUT_MARK = new RegExp(`^(${DIGIT}{1,2})${GAP}(?!${UNIT}|[项条家类大种次名届期岁周天时])(?=${WORDS})`);
const NUMBER_ALONE = new RegExp(`^${DIGIT}{1,2}${GAP}$`);

/** 任务一：, 事项1：, 实事1 : items that say what they are. 专栏1 and 表1 are none. */
const TASK =
  '(?:(?:重点|主要|工作|督查|督办|整改|改革|建议)?(?:任务|事项|项目|问题|举措|措施)|(?:民生)?实事|工程|行动|专项行动)';

const FORMS: readonly NumeralForm[] = [
  { kind: 'part', pattern: new RegExp(`^第(${CN}|${DIGIT}{1,3})(?:部分|篇)[、：:]?${GAP}`) },
  { kind: 'chapter', pattern: new RegExp(`^第(${CN}|${DIGIT}{1,3})章[、：:]?${GAP}`) },
  { kind: 'section', pattern: new RegExp(`^第(${CN}|${DIGIT}{1,3})节[、：:]?${GAP}`) },
  { kind: 'article', pattern: new RegExp(`^第(${CN}|${DIGIT}{1,3})条[、：:]?${GAP}`) },
  { kind: 'chinese', pattern: new RegExp(`^(${CN})[、．.]${GAP}`) },
  { kind: 'chinese-brackets', pattern: new RegExp(`^[（(](${CN})[）)]、?${GAP}`) },
  { kind: 'task', pattern: new RegExp(`^${TASK}(${CN}|${DIGIT}{1,3})(?:[：:、.．]|(?=[ \\u3000]))${GAP}`) },
  // 第001号 of a list of proposals, 第1项 of one of projects.
  { kind: 'task', pattern: /^第(\d{1,4})[号项][ \t\u3000]{1,8}(?=\S)/ },
  // 2.2015年 is item 2, 1.6月底 and 1.3个工作日 are of item 1, and so is 1.2025.06.30; 2.5% is a figure.
  {
    kind: 'arabic',
    pattern: new RegExp(
      `^(${DIGIT}{1,4}) ?[.．、](?=${DIGIT}{1,4}(?:[年月]|${COUNT})|20\\d\\d[./-]\\d|[^0-9０-９]|$)${GAP}`,
    ),
  },
  // 1*. and ★1.: a star stands for what the document says of it.
  { kind: 'arabic', pattern: new RegExp(`^[${STARS}](${DIGIT}{1,3})[.．、](?=[^0-9０-９])${GAP}`) },
  { kind: 'arabic', pattern: new RegExp(`^(${DIGIT}{1,3}) ?[${STARS}] ?[.．、](?=[^0-9０-９])${GAP}`) },
  // One character each: ⒈, ⑴ and ㈠.
  { kind: 'arabic', pattern: new RegExp(`^([⒈-⒛])${GAP}`) },
  { kind: 'arabic-brackets', pattern: new RegExp(`^([⑴-⒇])${GAP}`) },
  { kind: 'chinese-brackets', pattern: new RegExp(`^([㈠-㈩])${GAP}`) },
  { kind: 'arabic-brackets', pattern: new RegExp(`^[（(](${DIGIT}{1,3})[）)]、?${GAP}`) },
  { kind: 'arabic-half-bracket', pattern: new RegExp(`^(${DIGIT}{1,3})[）)]、?${GAP}`) },
  { kind: 'circled', pattern: /^([①-⑳])[ \u3000\t]*/ },
  { kind: 'ordinal', pattern: new RegExp(`^(${CN})(?:是|要)`) },
];

const HALF = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The numeral that a line starts with, its indentation left out; undefined when it has none. */
export function readNumeral(line: string): Numeral | undefined {
  const decimal = DECIMAL.exec(line);
  if (decimal !== null && Number(decimal[2]) > 0)
    return { kind: 'decimal', value: Number(decimal[2]), above: (decimal[1] ?? '').slice(0, -1), printed: decimal[0] };
  const joined = JOINED.exec(line);
  if (joined !== null && Number(joined[2]) > 0)
    return { kind: 'decimal', value: Number(joined[2]), above: joined[1] ?? '', printed: joined[0] };
  for (const { kind, pattern } of FORMS) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const value = valueOf(match[1] ?? '');
    if (value !== undefined && value > 0) return { kind, value, printed: match[0] };
  }
  return undefined;
}

/** The number that a line starts with without a mark: 1 经济工作. What is below the line must show that it is a numeral. */
export function readNumberWithoutMark(line: string): Numeral | undefined {
  const match = WITHOUT_MARK.exec(line);
  const value = valueOf(match?.[1] ?? '');
  return match === null || value === undefined ? undefined : { kind: 'arabic', value, printed: match[0] };
}

/** A printed numeral as the number and what stands behind it: 1 and 「.」, 一 and 「、」, （一） and nothing. */
export function splitNumber(printed: string): { readonly number: string; readonly mark: string } {
  const number = printed.replace(/(?<![、．.\s])[、．.\s]+$/, '');
  return { number, mark: printed.slice(number.length) };
}

/** Numbers that are one character, the first and the last of each row: ①, ⑴, ⒈ and ㈠. */
const SINGLE: readonly (readonly [number, number])[] = [
  [0x2460, 0x2473],
  [0x2474, 0x2487],
  [0x2488, 0x249b],
  [0x3220, 0x3229],
];
const IS_SINGLE = /[①-⒛㈠-㈩]/;

function valueOf(text: string): number | undefined {
  const code = text.charCodeAt(0);
  const first = SINGLE.find(([from, to]) => code >= from && code <= to)?.[0];
  if (first !== undefined) return code - first + 1;
  return /^[0-9０-９]+$/.test(text) ? Number(HALF(text)) : readChineseNumber(text);
}

/** The printed numeral of another value in the way of a sample: 二、 in the way of 一、. */
export function likeNumeral(sample: string, value: number): string {
  if (readNumeral(sample) === undefined && !NUMBER_ALONE.test(sample)) return sample;
  const inner = /[零〇一二三四五六七八九十百]+|[0-9]+|[０-９]+|[①-⒛㈠-㈩]/.exec(sample)?.[0] ?? '';
  return sample.replace(inner, writeLike(inner, value));
}

function writeLike(sample: string, value: number): string {
  if (/^[0-9]/.test(sample)) return String(value);
  if (/^[０-９]/.test(sample))
    return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const row = IS_SINGLE.test(sample)
    ? SINGLE.find(([from, to]) => sample.charCodeAt(0) >= from && sample.charCodeAt(0) <= to)
    : undefined;
  if (row !== undefined) return String.fromCharCode(row[0] + value - 1);
  return writeChineseNumber(value);
}
