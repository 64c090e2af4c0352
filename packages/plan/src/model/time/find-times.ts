import { knownDays } from './calendar.js';
import { isType, type Near } from './context.js';
import { type Span, spanAt } from './span.js';
import { type Token, tokensOf } from './tokens.js';
import type { FoundTime, TimeContext } from './types.js';
import { HINTS } from './words.js';
import { itemAt } from '../../text/item-at.js';

/** A text without any of these names no time. To look for them is much cheaper than to read the text. */
const HINT = new RegExp(
  '\\d\\.\\d{1,2}[^\\d]{0,2}前|[年月旬每]|[HQ][1-4]|季度|\\d{4}|十[一二三四五]五|即日|[逐按][月季周旬]|定期|本周|半年|' +
    HINTS.replaceAll(' ', '|') +
    '|[会季情](?:召开|开幕|举办|举行|来临|到来)',
);
/** A year alone, as most periods are. */
const YEAR = /^\d{4}$/;

/** Words in the middle of which 年底 or 年内 may begin: 青少年内容 is one word, 三年内 a length of time. */
const NO_YEAR_BEFORE = /[少青老成中周童百千万多近历往常同每全幼壮盛两几半学财跨整隔一二三四五六七八九十\d]$/;

/** Whether a time can begin here: 1.5月, 第6月 and 百年前 hold none. */
function beginsAt(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined) return false;
  if (token.type === 'yearEnd') return !NO_YEAR_BEFORE.test(text.slice(Math.max(0, token.start - 1), token.start));
  if (token.type !== 'number' || before === undefined || before.end !== token.start) return true;
  if (before.type === 'ordinal') return isType(tokens[at + 1], 'quarter');
  return !(isType(before, 'dot', 'number') || (isType(before, 'slash', 'dash') && isType(tokens[at - 2], 'number')));
}

/** 完成或于, （或, /: between two times of which either may be meant. */
const EITHER = /^[^。；\n]{0,4}[或/／].{0,3}$/;

function foundAt(text: string, tokens: readonly Token[], at: number, span: Span, last?: FoundTime): FoundTime {
  const own = tokens[at]?.start ?? 0;
  const start = last && EITHER.test(text.slice(last.end, own)) ? last.start : own;
  const end = tokens[span.next - 1]?.end ?? own;
  const found = { text: text.slice(start, end), start, end };
  return start < own || found.text.includes('或')
    ? { ...found, kind: 'unknown' }
    : { ...found, kind: span.kind, ...knownDays(span) };
}

/**
 * Every time named in a text, in order, none overlapping. One that is found but has no certain days (a month
 * without a year, 2月30日, 6月底 behind 2027年3月) is `unknown`. What part a time plays is another question:
 * see `deadlinesIn`.
 */
export function findTimes(text: string, { year }: TimeContext = {}): FoundTime[] {
  if (!HINT.test(text)) return [];
  const tokens = tokensOf(text);
  const near: Near = { base: year, year, isField: YEAR.test(text) };
  const times: FoundTime[] = [];
  let later: number | undefined;
  for (let at = 0; at < tokens.length;) {
    const token = itemAt(tokens, at);
    if (token.type === 'stop') later = undefined;
    const span = beginsAt(text, tokens, at) ? spanAt(tokens, at, near) : undefined;
    if (span === undefined) {
      at += 1;
      continue;
    }
    const isUnsure = !span.hasYear && span.kind === 'interval' && later !== undefined;
    const time = foundAt(text, tokens, at, isUnsure ? UNSURE(span) : span, times.at(-1));
    if (time.start < token.start) times.pop();
    times.push(time);
    if (span.hasYear && span.year !== undefined && year !== undefined && span.year > year) later = span.year;
    at = Math.max(span.next, at + 1);
  }
  return times;
}

/** 明年6月启动，12月完成: the second may be of either year. */
const UNSURE = ({ next, hasYear, isClosed }: Span): Span => ({ next, hasYear, isClosed, kind: 'unknown' });
