import { readChineseNumber } from '../../text/chinese-number.js';

const DIGITS = '〇一二三四五六七八九';

/** 二OO八年, 二o一六年: the letter is typed for the zero of a year. */
const LETTERS_FOR_ZERO = /[一二][Oo0一二〇]{1,2}[Oo0〇一二三四五六七八九]{1,2}(?=年)/g;

/** Full-width figures and the many zeros and dashes in one form. Every character stays where it is. */
export function plainFigures(text: string): string {
  if (!/[０-９○零ＯО．／Oo]/.test(text)) return text;
  return text
    .replace(/[０-９．／]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[○零ＯО]/g, '〇')
    .replace(LETTERS_FOR_ZERO, (year) => (year.length === 4 ? year.replace(/[Oo0]/g, '〇') : year));
}

/**
 * The number that Chinese figures stand for: 六, 十二, 三十一, 两, and years figure by figure (二〇二六).
 * Undefined for anything else, such as 一二 or 十五一.
 */
export function chineseNumber(text: string): number | undefined {
  if (/^[〇一二三四五六七八九]{4}$/.test(text)) return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  return readChineseNumber(text);
}
