import { chineseNumber, plainFigures } from './numerals.js';
import { type Word, wordAt, type WordType } from './words.js';

/**
 * number: figures, Arabic or Chinese; dash: a sign of a range or part of a date; dot, slash: parts of a date;
 * list: 、 and the words for it; mark: what ends a clause; stop: what ends a sentence; quote: may enclose 十四五;
 * other: anything else.
 */
export type TokenType = WordType | 'number' | 'dash' | 'dot' | 'slash' | 'list' | 'mark' | 'stop' | 'quote' | 'other';

/** A piece of a text. Offsets are UTF-16 in the text, `end` excluded. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a number its value, of a word what the table says. */
  readonly value: number;
  /** How many Arabic figures a number has; 0 for Chinese ones. */
  readonly figures: number;
}

const MARKS: Readonly<Record<string, TokenType>> = {
  '-': 'dash',
  '—': 'dash',
  '–': 'dash',
  '－': 'dash',
  '−': 'dash',
  '~': 'dash',
  '～': 'dash',
  '.': 'dot',
  '/': 'slash',
  '、': 'list',
  和: 'list',
  及: 'list',
  或: 'list',
  '，': 'mark',
  ',': 'mark',
  '；': 'stop',
  ';': 'stop',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '\n': 'stop',
  '：': 'mark',
  ':': 'mark',
  '（': 'mark',
  '）': 'mark',
  '(': 'mark',
  ')': 'mark',
  '“': 'quote',
  '”': 'quote',
  '"': 'quote',
  '「': 'quote',
  '」': 'quote',
};
const CHINESE_FIGURE = /[〇一二三四五六七八九十两]/;
const ARABIC_FIGURE = /[0-9]/;
const SPACE = /[ \t\u00a0\u2002-\u200b\u3000\ufeff]/;
/** 6月30日（周五）前, 6月30日（含）前: what stands in the brackets adds nothing. */
const WEEKDAY = /[（(](?:(?:周|星期)[一二三四五六日天]|含|含当日|含本日|含当天)[）)]/y;

function runEnd(text: string, start: number, kind: RegExp): number {
  let end = start;
  while (end < text.length && kind.test(text.charAt(end))) end += 1;
  return end;
}

/** Words such as 十四五 begin like a number; within a longer number (五五一) they are none. FAQ1 and Q345 are other words. */
const isWordAt = (text: string, start: number, end: number): boolean =>
  CHINESE_FIGURE.test(text.charAt(start))
    ? !/[〇一二三四五六七八九十月日年季]/.test(text.charAt(end))
    : !OTHER_CODE.test(text.slice(Math.max(0, start - 1), end + 1));
const OTHER_CODE = /^[A-Z]{2}\d|[HQ]\d[\dA-Z]/i;

/** 第（1）（2）项: which parts of the task a time is for. */
const PARTS = /第(?:[（(]\d{1,2}[）)][、和]?){1,9}项/y;

/** 6月底前提出, 8月底前进行: 前 belongs to the time before it, though 前提 and 前进 are words. */
const ENDS_TIME = /前(?:提[出交请升供高]|进[行入]|列入|移交|台账)/y;
const beforeAgain = (text: string, start: number): Word | undefined =>
  startsAt(ENDS_TIME, text, start) > 0 ? { text: '前', type: 'before', value: 0 } : undefined;

/** How many characters a sticky expression takes at an offset. */
function startsAt(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return form.exec(text)?.[0].length ?? 0;
}

/** 2026年内部审计: 内 belongs to the word behind it, so the year is all there is. */
function shorterYear(text: string, start: number): Word | undefined {
  const behind = wordAt(text, start + 1);
  const isTaken = behind !== undefined && behind.text.length > 1 && ['plain', 'verb', 'festival'].includes(behind.type);
  return isTaken ? { text: '年', type: 'year', value: 0 } : undefined;
}

/** 2026年度工作要点: behind the figures of a year 年度 is a word of its own. */
const yearBehind = (text: string, start: number): Word | undefined =>
  text.startsWith('年度', start) && FOUR_FIGURES.test(text.slice(Math.max(0, start - 4), start))
    ? { text: '年度', type: 'year', value: 0 }
    : undefined;
const FOUR_FIGURES = /^(?:[0-9]{4}|[〇一二三四五六七八九]{4})$/;

function tokenAt(text: string, start: number): Token {
  const longest = yearBehind(text, start) ?? beforeAgain(text, start) ?? wordAt(text, start);
  const word = longest?.type === 'yearEnd' ? (shorterYear(text, start) ?? longest) : longest;
  if (word !== undefined && isWordAt(text, start, start + word.text.length))
    return { type: word.type, text: word.text, start, end: start + word.text.length, value: word.value, figures: 0 };
  const char = text.charAt(start);
  const arabic = ARABIC_FIGURE.test(char);
  if (arabic || CHINESE_FIGURE.test(char)) {
    const end = runEnd(text, start, arabic ? ARABIC_FIGURE : CHINESE_FIGURE);
    const figures = text.slice(start, end);
    const value = arabic ? Number(figures.slice(0, 9)) : figures.length > 4 ? undefined : chineseNumber(figures);
    const type = value === undefined ? 'other' : 'number';
    return { type, text: figures, start, end, value: value ?? 0, figures: arabic ? end - start : 0 };
  }
  const type = MARKS[char] ?? 'other';
  const end = type === 'dash' ? runEnd(text, start, /[-—–－−~～]/) : start + 1;
  return { type, text: text.slice(start, end), start, end, value: 0, figures: 0 };
}

/** How many characters at an offset say nothing of the time. */
function asideAt(text: string, at: number): number {
  const char = text[at];
  if (char === '（' || char === '(') return startsAt(WEEKDAY, text, at);
  return char === '第' ? startsAt(PARTS, text, at) : 0;
}

/** The tokens of a text, without spaces. Takes time in proportion to the length of the text. */
export function tokensOf(written: string): Token[] {
  const text = plainFigures(written);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const aside = asideAt(text, at);
    if (aside > 0) at += aside;
    else if (SPACE.test(text.charAt(at))) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}
