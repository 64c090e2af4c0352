import { plainFigures } from './time/numerals.js';
import type { Localized } from '../localized.js';
import { rememberTexts } from '../text/remember-texts.js';

/** A document number (发文字号, GB/T 9704-2012 7.2.5): agency code, year, serial. */
export interface DocumentNumber {
  /** 机关代字: 沪府办发. */
  readonly agency: string;
  readonly year: number;
  readonly serial: number;
}

/** A document number read leniently, with all that is wrong about its form. */
export interface ReadDocumentNumber {
  readonly number: DocumentNumber;
  readonly canonical: string;
  readonly typos: readonly Localized[];
  /** Where the four digits of the year stand in the text. */
  readonly yearStart: number;
}

/** A number inside a text: from its agency code to 号. */
export interface FoundDocumentNumber extends ReadDocumentNumber {
  readonly start: number;
  readonly end: number;
  /** Where the agency code ends: what follows can be rewritten without touching the words before. */
  readonly codeEnd: number;
  /** False when words before the number may belong to its agency code. */
  readonly certain: boolean;
}

const OPENERS = '〔﹝\\[［【(（<〈《「';
const CLOSERS = '〕﹞\\]］】)）>〉》」';
const BLANK_CHARACTER = '[ \\t\\u3000\\u00a0]';
const BLANK = `${BLANK_CHARACTER}*`;
const DIGITS = '[\\d０-９]';
// No two runs of spaces may meet, and none is read from its middle: that would take more than linear time.
const YEAR = `(?<!${BLANK_CHARACTER})(${BLANK})([${OPENERS}])(${BLANK})(${DIGITS}{4})(年?)(${BLANK})([${CLOSERS}])`;
const SERIAL = `(${BLANK})(第?)((?:(?<=第)${BLANK})?)(${DIGITS}{1,5})(${BLANK})`;
const TAIL = YEAR + SERIAL;
const WHOLE = new RegExp(`^([\\u4e00-\\u9fff]{1,12})${TAIL}([号號]?)$`);
const IN_PROSE = new RegExp(`${TAIL}[号號](?!线|楼|院|门|机|桥|井|炉|船|馆|店|厂|矿|库|地块|文件夹)`, 'g');
/** A cheap look before the real pattern. */
const HINT = new RegExp(`[${OPENERS}]${BLANK}${DIGITS}{4}`);
/** Orders and announcements are numbered another way: 上海市人民政府令第21号, 财政部公告2019年第12号. */
const ORDER = /(?:令|公告|通告)$/;
const ORDER_VALUE = /^无$|令|公告|通告|^第?\d+号$/;

const TYPOS = {
  brackets: { zh: '年份要用六角括号〔〕', en: 'the year stands in 〔〕' },
  digits: { zh: '数字要用半角', en: 'digits are half-width' },
  year: { zh: '括号内不写“年”', en: 'no 年 inside the brackets' },
  ordinal: { zh: '序号前不写“第”', en: 'no 第 before the serial' },
  zero: { zh: '序号前不补 0', en: 'no zero before the serial' },
  blank: { zh: '中间不留空格', en: 'no spaces inside' },
  suffix: { zh: '末尾要写“号”', en: '号 at the end' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Values that stand for «no number» or are numbered as orders are: nothing to check. */
export const isOtherNumber = (value: string): boolean => ORDER_VALUE.test(value);

/** Reads a value that should be one document number; undefined when its parts are not clear. */
export function readDocumentNumber(value: string): ReadDocumentNumber | undefined {
  const match = WHOLE.exec(value);
  if (match === null) return undefined;
  const [, agency = '', ...tail] = match;
  return interpret(agency, tail, agency.length, tail.pop() !== '');
}

/** {@link readDocumentNumber}, remembered: the same documents are cited again and again. */
export const documentNumberOf = rememberTexts(readDocumentNumber);

const NO_CODES: ReadonlySet<string> = new Set();

/**
 * The document numbers in a text, however they are written. The agency code is what stands between
 * the last mark or function word and the bracket, so that words before it are not taken in.
 *
 * @param codes gives the agency codes the plan uses elsewhere: they settle where a code begins
 */
export function findDocumentNumbers(
  text: string,
  codes: () => ReadonlySet<string> = () => NO_CODES,
): FoundDocumentNumber[] {
  if (!HINT.test(text)) return [];
  const found: FoundDocumentNumber[] = [];
  for (const match of text.matchAll(IN_PROSE)) {
    const codeEnd = match.index;
    const code = agencyBefore(text, codeEnd, codes());
    if (code === undefined || ORDER.test(code.agency)) continue;
    const read = interpret(code.agency, match.slice(1), codeEnd, true);
    if (read !== undefined)
      found.push({
        ...read,
        start: codeEnd - code.agency.length,
        end: codeEnd + match[0].length,
        codeEnd,
        certain: code.certain,
      });
  }
  return found;
}

/** The same for document numbers that mean the same, however they are written. */
export const numberKey = ({ agency, year, serial }: DocumentNumber): string => `${agency}|${year}|${serial}`;

/** Checks the parts behind the agency code. */
function interpret(
  agency: string,
  tail: readonly (string | undefined)[],
  tailStart: number,
  suffix: boolean,
): ReadDocumentNumber | undefined {
  const [
    blank0 = '',
    opener = '',
    blank1 = '',
    yearText = '',
    yearMark = '',
    blank2 = '',
    closer = '',
    blank3 = '',
    ordinal = '',
    blank4 = '',
    serialText = '',
    blank5 = '',
  ] = tail;
  const year = Number(plainFigures(yearText));
  const serial = Number(plainFigures(serialText));
  if (serial === 0) return undefined;
  const wrong: Readonly<Record<string, boolean>> = {
    brackets: opener !== '〔' || closer !== '〕',
    digits: /[０-９]/.test(yearText + serialText),
    year: yearMark !== '',
    ordinal: ordinal !== '',
    zero: /^[0０]/.test(serialText),
    blank: blank0 + blank1 + blank2 + blank3 + blank4 + blank5 !== '',
    suffix: !suffix,
  } satisfies Record<keyof typeof TYPOS, boolean>;
  const typos = Object.entries(TYPOS).flatMap(([name, typo]) => (wrong[name] ? [typo] : []));
  return {
    number: { agency, year, serial },
    canonical: `${agency}〔${year}〕${serial}号`,
    typos,
    yearStart: tailStart + blank0.length + opener.length + blank1.length,
  };
}

/** Words that end before an agency code begins. */
const WORDS_BEFORE =
  /^.*(?:落实|贯彻|根据|按照|依据|执行|印发|转发|下发|制发|发布|公布|出台|参照|依照|遵照|对照|详见|参见|关于|文件|通知|规定|要求|精神|会同|以及|废止|修订|替代|代替|此前|上述|依|按|见|与|和|及|的|将|把|在|了)(?=[\u4e00-\u9fff]{2})/u;
const LONGEST_CODE = 12;

function agencyBefore(
  text: string,
  end: number,
  codes: ReadonlySet<string>,
): { agency: string; certain: boolean } | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST_CODE + 8 && isHan(text.charCodeAt(start - 1))) start -= 1;
  const run = text.slice(start, end);
  for (let at = 0; at < run.length; at += 1)
    if (codes.has(run.slice(at))) return { agency: run.slice(at), certain: true };
  const bracketed = start > 0 && '（(，、；;,“"'.includes(text.charAt(start - 1));
  const agency = bracketed && run.length <= LONGEST_CODE ? run : run.replace(WORDS_BEFORE, '');
  return agency === '' || agency.length > LONGEST_CODE ? undefined : { agency, certain: bracketed };
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
