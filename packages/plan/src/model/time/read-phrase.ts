import type { TimeSpan } from '../../schema/generated/model.js';
import { type Interval, knownDays } from './calendar.js';
import { isType, type Near } from './context.js';
import { type Span, spanAt } from './span.js';
import { type Token, tokensOf, type TokenType } from './tokens.js';
import type { FoundTime, TimeContext } from './types.js';
import { itemAt } from '../../text/item-at.js';

/** A phrase with every time that it names. */
export interface PhraseReading extends TimeSpan {
  /** In the order of the phrase; empty where it is unknown. */
  readonly times: readonly FoundTime[];
  /** The one that the interval is taken from: the latest. Absent when none has days. */
  readonly deadline?: FoundTime;
}

const MARKS: readonly TokenType[] = ['mark', 'stop'];
const BEHIND_ALL: readonly TokenType[] = ['list', 'quote', 'verb', 'noise', 'open', 'every'];
const MAY_FOLLOW: readonly TokenType[] = [...BEHIND_ALL, ...MARKS, 'vague'];
/** What may stand behind a number that counts something. */
const COUNTED: readonly TokenType[] = [...BEHIND_ALL, 'other', 'plain'];
/** All others are words of time, which only count as part of a time that is read. One left over makes the phrase unknown. */
const PASSED_OVER = new Set<TokenType>([...MAY_FOLLOW, ...COUNTED, 'number', 'ordinal', 'until', 'dash', 'dot']);

interface Item extends Span {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
  /** Behind 到, 至, 截至 only the last day counts. */
  readonly isUntil: boolean;
}

/** The times of a phrase; undefined as soon as a word of time is left over. */
function itemsOf(tokens: readonly Token[], year: number | undefined): Item[] | undefined {
  const items: Item[] = [];
  let clause = 0;
  let near: Near = { base: year, year, isField: true };
  // 2026年（6月底前）, 今年，9月底前: a year right before a time within it only says of which year it is. 6月底前（2026年） says it too late.
  let before: 'year' | 'time' | undefined;
  for (let at = 0; at < tokens.length;) {
    const token = itemAt(tokens, at);
    const isAbout = token.type === 'about';
    const lead = isType(token, 'until', 'from', 'about') ? at + 1 : at;
    const span = spanAt(tokens, lead, near);
    if (span !== undefined) {
      const item = itemOf(tokens, lead, isAbout ? vague(span) : span, token.type === 'until', clause);
      const isYear = span.next < lead + 3 && isType(tokens[span.next - 1], 'year', 'yearWord', 'wholeYear');
      if (before === 'year' && item.kind !== 'open') items.pop();
      const isLate = before === 'time' && isYear && !items.at(-1)?.hasYear;
      if (isLate || item.kind === 'unknown' || startsOver(items, item, near, year)) return undefined;
      items.push(item);
      if (item.year !== undefined && item.hasYear) near = { ...near, year: item.year };
      at = span.next;
      before = isYear ? 'year' : 'time';
      if (!span.isClosed && at < tokens.length && !isType(tokens[at], ...MAY_FOLLOW)) return undefined;
      continue;
    }
    if (!isType(token, 'mark', 'noise')) before = undefined;
    if (isType(token, ...MARKS)) clause += 1;
    else if (isLeftOver(tokens, at) || !isCount(tokens, at)) return undefined;
    at += 1;
  }
  return items;
}

/** 易涝点 is no hour: what counts hours has a number before it. */
const isLeftOver = (tokens: readonly Token[], at: number): boolean =>
  !PASSED_OVER.has(itemAt(tokens, at).type) && !(isType(tokens[at], 'hour') && !isType(tokens[at - 1], 'number'));

/** 大约6月底: no day that could be checked. */
const vague = ({ next, hasYear, isClosed }: Span): Span => ({ next, hasYear, isClosed, kind: 'vague' });

function itemOf(tokens: readonly Token[], at: number, span: Span, isUntil: boolean, clause: number): Item {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[span.next - 1]?.end ?? start;
  return { ...span, start, end, clause, isUntil };
}

/** 2027年6月底前启动，3月底前完成: whether the year is meant again cannot be said. */
function startsOver(items: readonly Item[], { hasYear, to }: Item, near: Near, year: number | undefined): boolean {
  const last = items[items.length - 1]?.to;
  return !hasYear && near.year !== year && last !== undefined && to !== undefined && to < last;
}

/** A number that is left over counts something (50%, 3.5万, 3个). Before a mark it would be a date. */
function isCount(tokens: readonly Token[], at: number): boolean {
  if (!isType(tokens[at], 'number')) return true;
  let next = at + 1;
  while (isType(tokens[next], 'dot') && isType(tokens[next + 1], 'number')) next += 2;
  return isType(tokens[next], ...COUNTED);
}

/** What the times of one clause say together: 2026年起每年 comes again, 年内持续推进 ends. */
function ofClause(items: readonly Item[]): Item | undefined {
  const every = items.find(({ kind }) => kind === 'recurring');
  if (every !== undefined) return every;
  const since = items.find(({ kind, from, to }) => kind === 'interval' && from !== undefined && to === undefined);
  const open = items.find(({ kind }) => kind === 'open');
  const timed = items.filter(({ kind, to }) => kind === 'interval' && to !== undefined);
  if (timed.length > 0) return latest(timed);
  if (since !== undefined) return open === undefined ? since : { ...since, kind: 'open' };
  return open ?? items[0];
}

const latest = (items: readonly Item[]): Item | undefined =>
  items.reduce<Item | undefined>((best, item) => ((item.to ?? '') >= (best?.to ?? '') ? item : best), undefined);

const STRENGTH: readonly TimeSpan['kind'][] = ['interval', 'recurring', 'open', 'vague'];

/** The whole of several clauses: the last stage is when the work is due. */
function decisive(items: readonly Item[]): Item | undefined {
  const clauses = new Map<number, Item[]>();
  for (const item of items) clauses.set(item.clause, [...(clauses.get(item.clause) ?? []), item]);
  const reported = [...clauses.values()].flatMap((clause) => ofClause(clause) ?? []);
  const timed = reported.filter(({ kind, to }) => kind === 'interval' && to !== undefined);
  if (timed.length > 0) return latest(timed);
  return STRENGTH.flatMap((kind) => reported.find((item) => item.kind === kind) ?? [])[0];
}

const daysOf = (item: Item): Interval => knownDays(item.isUntil && item.to !== undefined ? { to: item.to } : item);

/**
 * 有效期至2030年12月31日 says how long a document is in force, and not when work is due; 6月底前或7月初 leaves open which is meant.
 */
const OTHER = /(?:有效|试行)期|或/;

/**
 * A deadline or period as written, read to its end: each word of time has its place, or the phrase is `unknown`.
 * Of several times (6月底前启动，年底前完成) the latest one is the deadline.
 */
export function readPhrase(text: string, { year }: TimeContext = {}): PhraseReading {
  const items = OTHER.test(text) ? undefined : itemsOf(tokensOf(text), year);
  const chosen = items && decisive(items);
  if (items === undefined || chosen === undefined) return { text, kind: 'unknown', times: [] };
  const found = (item: Item): FoundTime => ({
    text: text.slice(item.start, item.end),
    start: item.start,
    end: item.end,
    kind: item.kind,
    ...daysOf(item),
  });
  const deadline = chosen.kind === 'interval' ? { deadline: found(chosen) } : {};
  return { text, kind: chosen.kind, ...daysOf(chosen), times: items.map(found), ...deadline };
}
