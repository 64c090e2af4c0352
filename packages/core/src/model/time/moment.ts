import { daysOf, lastDay, monthsOf, yearsOf, type Stretch } from './calendar.js';
import { isType, unitOf, type Near } from './context.js';
import { festivalDay, needsYear } from './festivals.js';
import type { Token } from './tokens.js';

/** A time with one name: 2026年6月底, 三季度, 年底, 国庆节, “十四五”期间. */
export interface Moment {
  /** The token behind it. */
  readonly next: number;
  /** Its days; undefined when no calendar has them or no year is known. */
  readonly days: Stretch | undefined;
  /** The year that it names or takes over. */
  readonly year: number | undefined;
  readonly month?: number;
  /** Whether it names its year. */
  readonly hasYear: boolean;
  /** 底, 末, 内: the last day counts. */
  readonly isEnd: boolean;
  /** 春节前 ends on the day before; 6月30日前 includes the day. */
  readonly isEvent?: boolean;
}

type Tokens = readonly Token[];
type Inner = Omit<Moment, 'year' | 'hasYear'>;
type Reader = (tokens: Tokens, at: number, near: Near) => Moment | undefined;

const isEnd = (token: Token | undefined): boolean => token?.type === 'edge' && token.text !== '初';
const ifYear = (year: number | undefined, days: (year: number) => Stretch | undefined): Stretch | undefined =>
  year === undefined ? undefined : days(year);

/** The year of a time: 2026年, 二〇二六年, 明年, or the first of 2025—2027年. */
function yearAt(tokens: Tokens, at: number, near: Near): { year: number | undefined; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.type === 'yearWord') {
    const from = /^[次翌当]/.test(token.text) ? near.year : near.base;
    return { year: from === undefined ? undefined : from + token.value, next: at + 1 };
  }
  if (!isYearNumber(token)) return undefined;
  const unit = unitOf(tokens, at);
  if (unit?.unit === 'year') return { year: token.value, next: unit.next };
  const isYear = standsAlone(tokens, at) || isType(tokens[at + 1], 'half', 'wholeYear');
  return near.isField && isYear ? { year: token.value, next: at + 1 } : undefined;
}

const isYearNumber = (token: Token): boolean =>
  token.type === 'number' &&
  token.text.length === 4 &&
  (token.figures === 4 || token.figures === 0) &&
  token.value >= 1900 &&
  token.value < 2200;

/** 2016 and 2016-2020 as the whole of a period. */
const standsAlone = (tokens: Tokens, at: number): boolean =>
  tokens.length <= 3 &&
  (at === 0 || at === 2) &&
  tokens.every((token, index) => (index === 1 ? isType(token, 'dash', 'until') : isYearNumber(token)));

/** 年底, 年初, 年中, 年内 of a year. */
function partOfYear(year: number | undefined, word: string, next: number): Inner {
  const mark = word.slice(-1);
  if (mark === '初') return { next, isEnd: false, days: ifYear(year, (at) => monthsOf(at, 1, 3)) };
  if (mark === '中') return { next, isEnd: true, days: ifYear(year, (at) => monthsOf(at, 1, 6)) };
  return { next, isEnd: true, days: ifYear(year, (at) => yearsOf(at, at)) };
}

/** What may follow the name of a year. */
function afterYear(tokens: Tokens, at: number, year: number | undefined, near: Near): Inner {
  const token = tokens[at];
  if (token !== undefined && isType(token, 'yearEnd', 'edge')) return partOfYear(year, token.text, at + 1);
  const whole = { isEnd: false, days: ifYear(year, (of) => yearsOf(of, of)) };
  if (isType(token, 'wholeYear')) return { next: at + 1, ...whole };
  return withinYear(tokens, at, year, near) ?? { next: at, ...whole };
}

function withinYear(tokens: Tokens, at: number, year: number | undefined, near: Near): Inner | undefined {
  const token = tokens[at];
  if (token?.type === 'half') {
    const first = token.value === 0 ? 1 : 7;
    const end = isEnd(tokens[at + 1]);
    return { next: at + (end ? 2 : 1), isEnd: end, days: ifYear(year, (of) => monthsOf(of, first, first + 5)) };
  }
  return (
    firstMonths(tokens, at, year) ??
    quarter(tokens, at, year) ??
    month(tokens, at, year) ??
    dayAlone(tokens, at, year, near)
  );
}

/** 前三季度, 前6个月. */
function firstMonths(tokens: Tokens, at: number, year: number | undefined): Inner | undefined {
  const [before, number, unit] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before?.text !== '前' || number?.type !== 'number' || !isType(unit, 'quarter', 'months')) return undefined;
  const last = number.value * (unit?.text === '个月' ? 1 : 3);
  return { next: at + 3, isEnd: false, days: ifYear(year, (of) => monthsOf(of, 1, last)) };
}

function quarter(tokens: Tokens, at: number, year: number | undefined): Inner | undefined {
  const start = isType(tokens[at], 'ordinal') ? at + 1 : at;
  const unit = unitOf(tokens, start);
  if (unit?.unit !== 'quarter') return undefined;
  const last = (tokens[start]?.value ?? 0) * 3;
  const end = isEnd(tokens[unit.next]);
  return {
    next: end ? unit.next + 1 : unit.next,
    isEnd: end,
    days: ifYear(year, (of) => monthsOf(of, last - 2, last)),
  };
}

/** First and last day of 上旬, 中旬 and so on; 31 stands for the last day of the month. */
const PARTS_OF_MONTH: Readonly<Record<string, readonly [number, number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  上中旬: [1, 20],
  中下旬: [11, 31],
};

function month(tokens: Tokens, at: number, year: number | undefined): Inner | undefined {
  const number = tokens[at];
  const unit = unitOf(tokens, at);
  if (number === undefined || number.figures > 2 || unit?.unit !== 'month') return undefined;
  const { value } = number;
  const next = tokens[unit.next];
  const part = PARTS_OF_MONTH[next?.text ?? ''];
  if (part !== undefined) {
    const days = ifYear(year, (of) => daysOf(of, value, part[0], Math.min(part[1], lastDay(of, value))));
    return { next: unit.next + 1, isEnd: false, month: value, days };
  }
  const day = dayOfMonth(tokens, unit.next, year, value);
  if (day !== undefined) return day;
  const end = isEnd(next);
  return {
    next: end ? unit.next + 1 : unit.next,
    isEnd: end,
    month: value,
    days: ifYear(year, (of) => monthsOf(of, value, value)),
  };
}

function dayOfMonth(tokens: Tokens, at: number, year: number | undefined, of: number): Inner | undefined {
  const number = tokens[at];
  const unit = unitOf(tokens, at);
  if (number === undefined || number.figures > 2 || unit?.unit !== 'day') return undefined;
  const hour = hourAt(tokens, unit.next);
  const days = ifYear(year, (in_) => (hour.isDay ? daysOf(in_, of, number.value, number.value) : undefined));
  return { next: hour.next, isEnd: false, month: of, days };
}

/** 24时, 下午5时30分: the hour of a day. At 0时 the day has not begun, so it is not read. */
function hourAt(tokens: Tokens, at: number): { readonly next: number; readonly isDay: boolean } {
  const start = isType(tokens[at], 'partOfDay') ? at + 1 : at;
  const [number, unit, minutes, word] = tokens.slice(start, start + 4);
  if (number?.type !== 'number' || unit?.type !== 'hour') return { next: start, isDay: true };
  const hasMinutes = minutes?.type === 'number' && word?.text === '分';
  return { next: start + (hasMinutes ? 4 : 2), isDay: number.value >= 1 && number.value <= 24 };
}

/** 15日 behind 6月1日 is of the same month. */
const dayAlone = (tokens: Tokens, at: number, year: number | undefined, near: Near): Inner | undefined =>
  near.month === undefined ? undefined : dayOfMonth(tokens, at, year, near.month);

/** 2026-06-30, 2026.6.30, 2026/6/30, and as a whole field 2026-06, 2026.6. */
const numeric: Reader = (tokens, at, near) => {
  const [y, mark, m, second, d, third] = tokens.slice(at, at + 6);
  if (y === undefined || mark === undefined || m?.type !== 'number' || m.figures > 2 || m.figures === 0)
    return undefined;
  if (!isYearNumber(y) || !isType(mark, 'dash', 'dot', 'slash') || mark.end !== m.start || mark.text.length > 1)
    return undefined;
  const same = second?.type === mark.type && d?.type === 'number';
  if (same && d.figures > 0 && d.figures <= 2 && !(third?.type === mark.type && isType(tokens[at + 6], 'number'))) {
    if (isType(third, 'year', 'month', 'quarter', 'yearEnd')) return undefined;
    const isEndless = third?.type === 'day' ? at + 6 : at + 5;
    const hour = hourAt(tokens, isEndless);
    const days = hour.isDay ? daysOf(y.value, m.value, d.value, d.value) : undefined;
    return { next: hour.next, days, year: y.value, month: m.value, hasYear: true, isEnd: false };
  }
  const isMonth = mark.type === 'dash' ? m.text.length === 2 : near.isField;
  if (!isMonth || same || isType(second, 'year', 'month', 'quarter', 'yearEnd', 'number', 'dot')) return undefined;
  const end = isEnd(second);
  const days = monthsOf(y.value, m.value, m.value);
  return { next: at + (end ? 4 : 3), days, year: y.value, month: m.value, hasYear: true, isEnd: end };
};

const withYear: Reader = (tokens, at, near) => {
  const named = yearAt(tokens, at, near);
  if (named === undefined) return undefined;
  const next = isType(tokens[named.next], 'year') ? named.next + 1 : named.next;
  const festival = festivalOf(tokens, next, named.year, true);
  if (festival !== undefined) return festival;
  return { ...afterYear(tokens, next, named.year, near), year: named.year, hasYear: true };
};

const withoutYear: Reader = (tokens, at, near) => {
  const { year } = near;
  const before = tokens[at - 1];
  const token = tokens[at];
  if (token === undefined) return undefined;
  // 三年内 is a length of time, 1.5月 and 第6月 no months.
  const isCounted = isType(before, 'number') || (isType(before, 'dot') && before?.end === token.start);
  if (isCounted && !near.isField) return undefined;
  if (token.type === 'yearEnd')
    return isType(before, 'number') ? undefined : { ...partOfYear(year, token.text, at + 1), year, hasYear: false };
  if (token.type === 'wholeYear')
    return { next: at + 1, days: ifYear(year, (of) => yearsOf(of, of)), year, hasYear: false, isEnd: false };
  const inner = withinYear(tokens, at, year, near);
  return inner && { ...inner, year, hasYear: false };
};

function festivalOf(tokens: Tokens, at: number, year: number | undefined, hasYear: boolean): Moment | undefined {
  const token = tokens[at];
  if (token?.type !== 'festival') return undefined;
  const name = festivalDay(token.text, 2020) === undefined ? token.text.replace(/节$/, '') : token.text;
  const isKnown = year !== undefined && (hasYear || !needsYear(name));
  const day = isKnown ? festivalDay(name, year) : undefined;
  const days = day === undefined ? undefined : { from: day, to: day };
  return { next: at + 1, days, year, hasYear, isEnd: false, isEvent: true };
}

/** “十四五”期间 is five years, “十四五”末 their end. */
const fiveYears: Reader = (tokens, at) => {
  let next = isType(tokens[at], 'quote') ? at + 1 : at;
  const plan = tokens[next];
  if (plan?.type !== 'fiveYears') return undefined;
  next += isType(tokens[next + 1], 'quote') ? 2 : 1;
  if (tokens[next]?.text === '规划') next += 1;
  const isTerm = tokens[next]?.text === '期' && isType(tokens[next + 1], 'edge', 'within');
  if (isTerm || ['期间', '时期'].includes(tokens[next]?.text ?? '')) next += 1;
  const end = isEnd(tokens[next]);
  const days = yearsOf(plan.value, plan.value + 4);
  return { next: end ? next + 1 : next, days, year: end ? plan.value + 4 : undefined, hasYear: true, isEnd: end };
};

const twoYears: Reader = (tokens, at, { base }) =>
  isType(tokens[at], 'twoYears')
    ? { next: at + 1, days: ifYear(base, (of) => yearsOf(of, of + 1)), year: base, hasYear: true, isEnd: false }
    : undefined;

const READERS: readonly Reader[] = [
  numeric,
  withYear,
  (tokens, at, { year }) => festivalOf(tokens, at, year, false),
  fiveYears,
  twoYears,
  withoutYear,
];

/** The time that begins at a token, if one does. */
export function momentAt(tokens: Tokens, at: number, near: Near): Moment | undefined {
  for (const read of READERS) {
    const moment = read(tokens, at, near);
    if (moment !== undefined) return moment;
  }
  return undefined;
}
