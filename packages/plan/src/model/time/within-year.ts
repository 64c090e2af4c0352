import { daysOf, lastDay, monthsOf, yearsOf } from './calendar.js';
import { isType, type Near, unitOf } from './context.js';
import { ifYear, type Inner, isEnd, type Tokens } from './moment-types.js';

/** 年底, 年初, 年中, 年内 of a year. */
export function partOfYear(year: number | undefined, word: string, next: number): Inner {
  const mark = word.slice(-1);
  if (mark === '初') return { next, isEnd: false, days: ifYear(year, (at) => monthsOf(at, 1, 3)) };
  if (mark === '中') return { next, isEnd: true, days: ifYear(year, (at) => monthsOf(at, 1, 6)) };
  return { next, isEnd: true, days: ifYear(year, (at) => yearsOf(at, at)) };
}

/** What may follow the name of a year. */
export function afterYear(tokens: Tokens, at: number, year: number | undefined, near: Near): Inner {
  const token = tokens[at];
  if (token !== undefined && isType(token, 'yearEnd', 'edge')) return partOfYear(year, token.text, at + 1);
  const whole = { isEnd: false, days: ifYear(year, (of) => yearsOf(of, of)) };
  if (isType(token, 'wholeYear')) return { next: at + 1, ...whole };
  return withinYear(tokens, at, year, near) ?? { next: at, ...whole };
}

export function withinYear(tokens: Tokens, at: number, year: number | undefined, near: Near): Inner | undefined {
  const token = tokens[at];
  if (token?.type === 'half') {
    const last = token.value + (token.text[0] === 'Q' ? 3 : 6);
    const end = isEnd(tokens[at + 1]);
    return { next: at + (end ? 2 : 1), isEnd: end, days: ifYear(year, (of) => monthsOf(of, token.value + 1, last)) };
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
  中: [11, 20],
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

/** 24时, 17:30, 下午5时30分: the hour of a day. At 0时 the day has not begun, so it is only read before 起. */
export function hourAt(tokens: Tokens, at: number): { readonly next: number; readonly isDay: boolean } {
  const start = isType(tokens[at], 'partOfDay') ? at + 1 : at;
  const [number, unit, minutes, word] = tokens.slice(start, start + 4);
  const hasMinutes = minutes?.type === 'number';
  const isClock = unit !== undefined && /^[:：]$/.test(unit.text) && hasMinutes;
  if (number?.type !== 'number' || !(isClock || unit?.type === 'hour')) return { next: start, isDay: true };
  const next = start + (isClock ? 3 : hasMinutes && word?.text === '分' ? 4 : 2);
  return { next, isDay: number.value <= 24 && (number.value > 0 || isType(tokens[next], 'since')) };
}

/** 15日 behind 6月1日 is of the same month. */
const dayAlone = (tokens: Tokens, at: number, year: number | undefined, near: Near): Inner | undefined =>
  near.month === undefined ? undefined : dayOfMonth(tokens, at, year, near.month);
