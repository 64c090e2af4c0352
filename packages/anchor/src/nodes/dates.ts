import { isIsoDate } from '@workplan/plan/model';

const DIGITS = '〇一二三四五六七八九';

/** 1 to 31 as a date says it: 十八, 二十, 三十一. */
function inWords(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (tens > 1 ? DIGITS.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS.charAt(ones) : '');
}

/** The ways in which a date `2016-02-18` is printed: 2016年2月18日, 2016年02月18日, 二〇一六年二月十八日. A text that is no date stays as it is. */
export function issueDateSpellings(written: string): readonly string[] {
  if (!isIsoDate(written)) return [written];
  const [year = '', month = '', day = ''] = written.split('-');
  const yearInWords = [...year].map((digit) => DIGITS.charAt(Number(digit))).join('');
  const plain = `${year}年${Number(month)}月${Number(day)}日`;
  const padded = `${year}年${month}月${day}日`;
  return [...new Set([plain, padded, `${yearInWords}年${inWords(Number(month))}月${inWords(Number(day))}日`, written])];
}
