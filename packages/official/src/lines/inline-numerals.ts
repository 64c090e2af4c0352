import { endsInTime } from '../attribution/words/inline-labels.js';
import { closings } from '../attribution/names/brackets.js';
import { type Numeral, NUMERAL_KINDS, readNumeral } from '../outline/numeral.js';

/** A numeral inside a line that may begin a heading or an item. Offsets are UTF-16 in the line. */
export interface InlineNumeral {
  readonly at: number;
  readonly numeral: Numeral;
  /** Whether a sentence ends, or a space stands, before it. */
  readonly isFree: boolean;
}

const STRUCTURAL: ReadonlySet<string> = new Set(
  NUMERAL_KINDS.filter((kind) => kind !== 'ordinal' && kind !== 'circled' && kind !== 'arabic-half-bracket'),
);
/** A first look: only here can a numeral begin. */
const BEGINS =
  /第[零一二三四五六七八九十百\d]{1,4}[章节条篇部]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|[一二三四五六七八九十百]{1,4}[、．.]|\d{1,3}(?:\.\d{1,2}){0,2}[.．、]?/g;
/** What may not stand before a numeral that begins something: 十五、 and 2.5 and 二、三产业 are other words. */
const CONTINUES = /[零一二三四五六七八九十百千\d.．、第年月和与至—~-]/;
/** 完成时限：12月（2）试点应用: behind a time with its label a number in brackets begins something; 2025年（1）号文 goes on. */
const goesOn = (text: string, at: number, numeral: string): boolean =>
  CONTINUES.test(text.charAt(at - 1)) && !(/^[（(]/.test(numeral) && endsInTime(text.slice(0, at)));
/** Words that end in 一, before an enumeration comma: 方式统一、内容一致; but 系统一、 and 任务清单一、 begin a heading. */
const ENDS_IN_ONE = /(?:(?<![系传总])统|(?<![清订名账菜表])单|[不唯惟专归]|划)一、$/;
const FREE = /[。；;！？!?）)】〕”』」：:\s\u200b\u3000]/;

/** The numerals inside a line, from left to right; what stands in brackets and quotation marks is left out. */
export function inlineNumerals(text: string): InlineNumeral[] {
  const closed = closings(text);
  const found: InlineNumeral[] = [];
  let skipTo = 0;
  let nextOpen = 0;
  for (const match of text.matchAll(BEGINS)) {
    const { index } = match;
    // Pairs that begin before the numeral and end behind it hold it; the brackets of （一） are its own.
    for (; nextOpen < index; nextOpen += 1) {
      const close = closed.get(nextOpen);
      if (close !== undefined && close > skipTo && nextOpen >= skipTo) skipTo = close;
    }
    if (index < skipTo || (index > 0 && goesOn(text, index, match[0]))) continue;
    if (ENDS_IN_ONE.test(text.slice(Math.max(0, index - 2), index + 2))) continue;
    const numeral = readNumeral(text.slice(index, index + 24));
    if (numeral === undefined || !STRUCTURAL.has(numeral.kind)) continue;
    found.push({ at: index, numeral, isFree: index === 0 || FREE.test(text.charAt(index - 1)) });
  }
  return found;
}
