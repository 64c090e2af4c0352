import { isType } from './context.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

type Tokens = readonly Token[];

/** 来临, 召开: what an event does when it begins or ends. */
const HAPPENS: ReadonlySet<string> = new Set(['来临', '到来', '召开', '开幕', '举办', '举行', '结束', '开始', '高峰']);
/** This month, not each: 本月底前. 当月底前 and 次月底前 say when a report of every month is due. */
const THIS = /^[本下](?:月底?|周|季度|学期)$/;
/** 三年内, 6个月内: longer ones are years of the calendar. */
const MOST_UNITS = 20;

const unknownUntil = (next: number): Span => ({ next, kind: 'unknown', hasYear: false, isClosed: true });

/** The limit 前, 内, 底前 behind a token; undefined where there is none. */
function limitBehind(tokens: Tokens, at: number): number | undefined {
  let next = at;
  if (isType(tokens[next], 'edge')) next += 1;
  if (isType(tokens[next], 'within')) next += 1;
  if (isType(tokens[next], 'before')) next += 1;
  return next > at ? next : undefined;
}

/** 汛期前, “两会”前, 供暖季来临之前, 峰会召开前. */
function beforeEvent(tokens: Tokens, at: number): Span | undefined {
  let next = isType(tokens[at], 'quote') ? at + 1 : at;
  const event = tokens[next];
  if (event === undefined || !isType(event, 'event', 'occasion')) return undefined;
  if (event.text === '节前' || event.text === '汛前') return isFree(tokens, at) ? unknownUntil(next + 1) : undefined;
  next += 1;
  if (isType(tokens[next], 'quote')) next += 1;
  const happens = happeningAt(tokens, next);
  // 峰会前 may be any of many; 峰会召开前 is one.
  if (happens === next && event.type === 'occasion') return undefined;
  return isType(tokens[happens], 'before') ? unknownUntil(happens + 1) : undefined;
}

/** Behind 来临, 召开 and the like, where they stand at a token; they may be several tokens. */
function happeningAt(tokens: Tokens, at: number): number {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (one === undefined) return at;
  if (HAPPENS.has(one.text)) return at + 1;
  return two !== undefined && HAPPENS.has(one.text + two.text) ? at + 2 : at;
}

/** No word runs into the token: 环节前 is no 节前. */
const isFree = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.end < (tokens[at]?.start ?? 0) || !isType(before, 'other', 'plain');
};

/** 本月底前, 本周内, 月底前. */
function thisMonth(tokens: Tokens, at: number): Span | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isMonthEnd = token.type === 'month' && isType(tokens[at + 1], 'edge') && isFree(tokens, at);
  if (isMonthEnd && !isType(tokens[at - 1], 'number', 'ordinal', 'every'))
    return isType(tokens[at + 2], 'before') ? unknownUntil(at + 3) : undefined;
  if (token.type !== 'relative' || !THIS.test(token.text)) return undefined;
  const next = limitBehind(tokens, at + 1) ?? (token.text.endsWith('底') ? at + 1 : undefined);
  return next === undefined ? undefined : unknownUntil(next);
}

/** 两年内, 3个月内, 半年内: from which day is not said. */
function duration(tokens: Tokens, at: number): Span | undefined {
  const [count, unit] = [tokens[at], tokens[at + 1]];
  if (isType(count, 'halfYear') && isType(unit, 'within')) return unknownUntil(at + 2);
  if (count?.type !== 'number' || unit === undefined || count.value > MOST_UNITS || unit.start > count.end)
    return undefined;
  if (!isFree(tokens, at) || isType(tokens[at - 1], 'number', 'dash', 'dot', 'ordinal')) return undefined;
  if (unit.text === '年内') return unknownUntil(at + 2);
  return isType(unit, 'year', 'months') && isType(tokens[at + 2], 'within') ? unknownUntil(at + 3) : undefined;
}

/** 1.5前: January 5, a number with decimals, or item 1.5. With two figures for the day it is a day. */
function monthOrNumber(tokens: Tokens, at: number): Span | undefined {
  const [month, dot, day] = tokens.slice(at, at + 3);
  if (month?.type !== 'number' || dot?.type !== 'dot' || day?.type !== 'number') return undefined;
  const isJoined = month.end === dot.start && dot.end === day.start;
  if (!isJoined || month.value > 12 || day.figures !== 1 || isType(tokens[at - 1], 'number', 'dot', 'dash'))
    return undefined;
  const next = isType(tokens[at + 3], 'edge') ? at + 4 : at + 3;
  return isType(tokens[next], 'before') ? unknownUntil(next + 1) : undefined;
}

/** A limit whose days depend on what the phrase does not say. */
export const undatedAt = (tokens: Tokens, at: number): Span | undefined =>
  beforeEvent(tokens, at) ?? thisMonth(tokens, at) ?? duration(tokens, at) ?? monthOrNumber(tokens, at);

/** Whether a time is a length of time: 两年内. It is a deadline only before what is to be finished. */
export const isDuration = (text: string): boolean => /^(?:[^年月]{1,3}个?|半)[年月](?:之|以)?内$/.test(text);
