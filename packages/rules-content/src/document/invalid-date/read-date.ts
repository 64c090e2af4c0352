/** The parts of a date, however it is written. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly RegExp[] = [
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/,
  /^(\d{4})\s*([-/.．／－—–])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[T ].*)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const CHINESE = /^([〇○零Ｏ一二三四五六七八九]{4})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/;
const DIGIT = '〇一二三四五六七八九';

/** Reads 2016年2月18日, 2016/2/18, 2016.2.18, 20160218, 二〇一六年二月十八日. */
export function readDate(text: string): DateParts | undefined {
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const form of FORMS) {
    const numbers = form
      .exec(plain)
      ?.slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    if (numbers !== undefined) return parts(numbers);
  }
  const match = CHINESE.exec(plain);
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return parts([
    Number([...year.replace(/[○零Ｏ]/g, '〇')].map((digit) => DIGIT.indexOf(digit)).join('')),
    upTo99(month),
    upTo99(day),
  ]);
}

/** Whether a text names a year or a month, but no day. */
export const isIncomplete = (text: string): boolean => /^\d{4}\s*(?:年|[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月)?$/.test(text);

export const isoDate = ({ year, month, day }: DateParts): string =>
  [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');

const pad = (value: number): string => String(value).padStart(2, '0');

function parts([year, month, day]: readonly number[]): DateParts | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** 十八 → 18, 二十 → 20, 元 → 1. */
function upTo99(text: string): number {
  if (text === '元') return 1;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['-', text];
  return (
    (tens === '-' ? 0 : tens === '' ? 10 : DIGIT.indexOf(tens ?? '') * 10) +
    (ones === undefined || ones === '' ? 0 : DIGIT.indexOf(ones))
  );
}
