import { daysOf, isDate, monthsOf, yearsOf } from './calendar.js';
import { isType, type Near } from './context.js';
import { festivalDay, needsYear } from './festivals.js';
import { ifYear, isEnd, type Moment, type Tokens } from './moment-types.js';
import { afterYear, hourAt, partOfYear, withinYear } from './within-year.js';
import { isYearNumber, yearAt } from './year.js';

type Reader = (tokens: Tokens, at: number, near: Near) => Moment | undefined;

/** 2026-06-30, 2026.6.30, 2026/6/30, and as a whole field 2026-06, 2026.6. */
const numeric: Reader = (tokens, at, near) => {
  if (tokens[at]?.figures !== 4) return undefined;
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

/**
 * 6.30前, 6.05前, 6.30底前: a month and a day only where 前 follows and the day has two figures. 1.5前 may as well be a
 * number with decimals or item 1.5, so nobody can say.
 */
const monthDotDay: Reader = (tokens, at, near) => {
  const [m, dot, d, first, second] = tokens.slice(at, at + 5);
  if (m?.type !== 'number' || dot?.type !== 'dot' || d?.type !== 'number') return undefined;
  const isJoined = m.end === dot.start && dot.end === d.start;
  const isShort = (m.figures === 1 || m.figures === 2) && d.figures === 2;
  const isEdge = first?.text === '底' && isType(second, 'before');
  if (!isJoined || !isShort || !(isEdge || isType(first, 'before')) || !isDate(LEAP_YEAR, m.value, d.value))
    return undefined;
  const { year } = near;
  const days = ifYear(year, (of) => daysOf(of, m.value, d.value, d.value));
  return { next: at + (isEdge ? 4 : 3), days, year, month: m.value, hasYear: false, isEnd: isEdge };
};
const LEAP_YEAR = 2024;

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

/** 七一, “七一”. */
function festivalOf(tokens: Tokens, at: number, year: number | undefined, hasYear: boolean): Moment | undefined {
  const isQuoted = isType(tokens[at], 'quote') && isType(tokens[at + 2], 'quote');
  const token = tokens[isQuoted ? at + 1 : at];
  if (token?.type !== 'festival') return undefined;
  const name = festivalDay(token.text, 2020) === undefined ? token.text.replace(/节$/, '') : token.text;
  const isKnown = year !== undefined && (hasYear || !needsYear(name));
  const day = isKnown ? festivalDay(name, year) : undefined;
  const days = day === undefined ? undefined : { from: day, to: day };
  return { next: at + (isQuoted ? 3 : 1), days, year, hasYear, isEnd: false, isEvent: true };
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

const twoYears: Reader = (tokens, at, { base }) => {
  const first = tokens[at]?.value ?? 0;
  return isType(tokens[at], 'twoYears')
    ? {
        next: at + 1,
        days: ifYear(base, (of) => yearsOf(of + first, of + first + 1)),
        year: base,
        hasYear: true,
        isEnd: false,
      }
    : undefined;
};

const READERS: readonly Reader[] = [
  numeric,
  monthDotDay,
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
