import type { TimeSpan } from '../../schema/generated/model.js';
import { dayBefore, type Interval } from './calendar.js';
import { isType, joins, type Near } from './context.js';
import type { Moment } from './moment-types.js';
import { momentAt } from './moment.js';
import { undatedAt } from './undated.js';
import type { Token, TokenType } from './tokens.js';

/** A time with its limits: 6—9月, 自2026年1月1日起, 3月、9月底前, 每季度末, 持续. */
export interface Span extends Interval {
  readonly kind: TimeSpan['kind'];
  /** The token behind it. */
  readonly next: number;
  /** The year that what follows may take over. */
  readonly year?: number | undefined;
  readonly hasYear: boolean;
  /** Whether 前 or 起 closes it, so that any word may follow. */
  readonly isClosed: boolean;
}

type Tokens = readonly Token[];

interface Range extends Omit<Moment, 'days'> {
  readonly days: Interval | undefined;
}

/** From the first day of one to the last of another; undefined where they are in the wrong order. */
function between(first: Range, last: Moment): Range {
  const from = first.isEnd ? first.days?.to : first.days?.from;
  const to = last.days?.to;
  const isRight = from !== undefined && to !== undefined && from <= to;
  return { ...last, days: isRight ? { from, to } : undefined, isEnd: false, hasYear: first.hasYear || last.hasYear };
}

const nearTo = (near: Near, { year, month }: Range): Near => ({ ...near, year: year ?? near.year, month });

function rangeAt(tokens: Tokens, at: number, near: Near): Range | undefined {
  const first = momentAt(tokens, at, near);
  if (first === undefined) return undefined;
  const last = joins(tokens[first.next]) ? momentAt(tokens, first.next + 1, nearTo(near, first)) : undefined;
  return last === undefined ? first : between(first, last);
}

/** The limits behind a time: 内, 前, 起, 左右. */
function limited(tokens: Tokens, range: Range, near: Near): Span {
  let { next } = range;
  const event = undatedAt(tokens, next);
  if (event !== undefined) return { ...event, year: range.year, hasYear: range.hasYear };
  if (isType(tokens[next], 'within')) next += 1;
  const isWithin = next > range.next || range.isEnd;
  const { year, hasYear, days } = range;
  const shared = { year, hasYear, isClosed: false };
  if (isType(tokens[next], 'approx')) return { ...shared, next: next + 1, kind: 'vague', isClosed: true };
  const isBefore = isType(tokens[next], 'before');
  if (isBefore) next += 1;
  if (isType(tokens[next], 'since')) return since(tokens, next + 1, range, near);
  if (days?.to === undefined) return { ...shared, next, kind: 'unknown' };
  const { to } = days;
  if (isBefore) return { ...shared, next, kind: 'interval', to: range.isEvent ? dayBefore(to) : to, isClosed: true };
  return { ...shared, next, kind: 'interval', ...(isWithin || days.from === undefined ? {} : { from: days.from }), to };
}

/** 2026年9月起 has no end, unless 至 names one. */
function since(tokens: Tokens, at: number, range: Range, near: Near): Span {
  const last = joins(tokens[at]) ? momentAt(tokens, at + 1, nearTo(near, range)) : undefined;
  if (last !== undefined) return limited(tokens, between(range, last), near);
  const from = range.isEnd ? range.days?.to : range.days?.from;
  const shared = { next: at, year: range.year, hasYear: range.hasYear, isClosed: true };
  return from === undefined ? { ...shared, kind: 'unknown' } : { ...shared, kind: 'interval', from };
}

/** 即日起至12月31日: the first day depends on who reads it, the last is said. */
function fromNow(tokens: Tokens, at: number, near: Near): Span | undefined {
  if (!isType(tokens[at], 'fromNow')) return undefined;
  const last = joins(tokens[at + 1]) ? rangeAt(tokens, at + 2, near) : undefined;
  if (last === undefined) return { next: at + 1, kind: 'open', hasYear: false, isClosed: true };
  const { from: _first, ...span } = limited(tokens, last, near);
  return span;
}

const EVERY_UNIT = /^(?:年|年度|季度|季|月|周|旬|日|天|半年|上半年|学期|学年)$/;
const OF_EVERY = [
  'number',
  'month',
  'day',
  'edge',
  'within',
  'before',
  'tenDays',
  'quarter',
  'ordinal',
  'ofEvery',
  'half',
  'yearEnd',
  'hour',
] as const;

/** 每季度末, 每年3月、9月底前, 每月5日前, 逐年. */
function recurring(tokens: Tokens, at: number): Span | undefined {
  const every = tokens[at];
  if (every?.type !== 'every') return undefined;
  let next = at + 1;
  if (every.text.startsWith('每')) {
    if (isType(tokens[next], 'number')) next += 1;
    if (tokens[next]?.text === '个') next += 1;
    const unit = tokens[next];
    if (unit === undefined || !(EVERY_UNIT.test(unit.text) || isType(unit, 'months', 'yearEnd'))) return undefined;
    next += 1;
  }
  for (;;) {
    if (isType(tokens[next], ...OF_EVERY)) next += 1;
    else if ((isType(tokens[next], 'list') || joins(tokens[next])) && isType(tokens[next + 1], 'number')) next += 2;
    else return { next, kind: 'recurring', hasYear: false, isClosed: true };
  }
}

function word(tokens: Tokens, at: number): Span | undefined {
  const token = tokens[at];
  if (token?.type !== 'open' && token?.type !== 'vague') return undefined;
  return { next: at + 1, kind: token.type, hasYear: false, isClosed: true };
}

function single(tokens: Tokens, at: number, near: Near): Span | undefined {
  const special = recurring(tokens, at) ?? word(tokens, at) ?? fromNow(tokens, at, near) ?? undatedAt(tokens, at);
  if (special !== undefined) return special;
  const range = rangeAt(tokens, at, near);
  return range && limited(tokens, range, near);
}

/** What no time begins with: most tokens of a text. */
const NO_START = new Set<TokenType>(['other', 'plain', 'verb', 'noise', 'mark', 'stop', 'list']);

/** The time that begins at a token. Several joined by 、 are one: the last of them is when it ends. */
export function spanAt(tokens: Tokens, at: number, near: Near): Span | undefined {
  const begin = tokens[at];
  const first = begin !== undefined && !NO_START.has(begin.type) ? single(tokens, at, near) : undefined;
  if (first === undefined || first.kind === 'recurring') return first;
  let all = first;
  let { month } = near;
  while (isType(tokens[all.next], 'list')) {
    month = all.to === undefined ? month : Number(all.to.slice(5, 7));
    const more = single(tokens, all.next + 1, { ...near, year: all.year ?? near.year, month });
    if (more === undefined) break;
    all = together(all, more);
  }
  return all;
}

function together(first: Span, more: Span): Span {
  const { next, year, isClosed } = more;
  const shared = { next, year, isClosed, hasYear: first.hasYear || more.hasYear };
  if (first.kind !== 'interval' || more.kind !== 'interval')
    return { ...shared, kind: first.kind === more.kind ? more.kind : 'unknown' };
  // 9月、3月: which year the second belongs to is not said.
  if (first.to === undefined || more.to === undefined || more.to <= first.to) return { ...shared, kind: 'unknown' };
  const from = more.from === undefined ? undefined : first.from;
  return { ...shared, kind: 'interval', ...(from === undefined ? {} : { from }), to: more.to };
}
