import type { TimeSpan } from '../schema/generated/model.js';
import { rememberTexts } from '../text/remember-texts.js';

/** A time found in a text: where it stands, and the interval it means. Offsets are UTF-16, `end` excluded. */
export interface FoundTime extends TimeSpan {
  readonly start: number;
  readonly end: number;
}

export interface TimeContext {
  /** The year of the plan: 6月底 means June of this year. */
  readonly year?: number | undefined;
}

type Span = Pick<TimeSpan, 'from' | 'to' | 'kind'>;

interface TimeForm {
  /** Characters that every match has: to look for them is cheaper. */
  readonly needs?: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, year: number | undefined) => Span | undefined;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
/** First years of the five-year plans (五年规划), by their number: 十三五 is 2016–2020. */
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};
const BEFORE = '(?:之?前|以前)?';

const pad = (value: number): string => String(value).padStart(2, '0');
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** How many days a month (from 1) has. */
export const lastDay = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
const endOfMonth = (year: number, month: number): string => `${year}-${pad(month)}-${pad(lastDay(year, month))}`;
const months = (year: number, first: number, last: number): Span => ({
  kind: 'interval',
  from: `${year}-${pad(first)}-01`,
  to: endOfMonth(year, last),
});
const years = (first: number, last: number): Span => ({
  kind: 'interval',
  from: `${first}-01-01`,
  to: `${last}-12-31`,
});
const until = (to: string): Span => ({ kind: 'interval', to });
const day = (year: number, month: number, date: number): Span | undefined =>
  isDate(year, month, date)
    ? { kind: 'interval', from: `${year}-${pad(month)}-${pad(date)}`, to: `${year}-${pad(month)}-${pad(date)}` }
    : undefined;

/** Whether a calendar has this day. */
export function isDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month);
}

/** A year alone, which no other form fits. */
const YEAR = /^\d{4}$/;

/** The ways in which plans name a time. Longer forms come first; where two fit, the first wins. */
const FORMS: readonly TimeForm[] = [
  {
    needs: '月',
    pattern: new RegExp(`每(?:个)?(?:年度?\\d{1,2}月(?:\\d{1,2}日|底|末|[上中下]旬)?|月\\d{1,2}[日号])${BEFORE}`, 'g'),
    read: () => ({ kind: 'recurring' }),
  },
  {
    needs: '月',
    pattern: new RegExp(`(\\d{4})年(\\d{1,2})月(\\d{1,2})日${BEFORE}`, 'g'),
    read: ([text, y, m, d]) => dayOrUntil(text, Number(y), Number(m), Number(d)),
  },
  {
    needs: '-',
    pattern: new RegExp(`(\\d{4})-(\\d{1,2})-(\\d{1,2})${BEFORE}`, 'g'),
    read: ([text, y, m, d]) => dayOrUntil(text, Number(y), Number(m), Number(d)),
  },
  {
    needs: '月',
    pattern: new RegExp(`(?:(\\d{4})年)?(\\d{1,2})月(?:底|末)${BEFORE}`, 'g'),
    read: ([, y, m], year) => monthEnd(y === undefined ? year : Number(y), Number(m)),
  },
  {
    needs: '旬',
    pattern: new RegExp(`(?:(\\d{4})年)?(\\d{1,2})月(上|中|下)旬${BEFORE}`, 'g'),
    read: ([, y, m, part], year) => tenDays(y === undefined ? year : Number(y), Number(m), part as string),
  },
  {
    needs: '月',
    pattern: new RegExp(`(\\d{1,2})月(\\d{1,2})日${BEFORE}`, 'g'),
    read: ([text, m, d], year) => (year === undefined ? undefined : dayOrUntil(text, year, Number(m), Number(d))),
  },
  {
    needs: '月',
    pattern: new RegExp(`(?:(\\d{4})年)?(\\d{1,2})月(?:份)?${BEFORE}(?!\\d*日)`, 'g'),
    read: ([text, y, m], year) => wholeMonth(y === undefined ? year : Number(y), Number(m), /前$/.test(text)),
  },
  { needs: '-', pattern: /(\d{4})-(\d{2})(?!\d|-)/g, read: ([, y, m]) => wholeMonth(Number(y), Number(m), false) },
  {
    pattern: /(\d{4})年?[-—–~～至到]+(\d{4})年?/g,
    read: ([, from, to]) => (Number(from) <= Number(to) ? years(Number(from), Number(to)) : undefined),
  },
  {
    needs: '年',
    pattern: new RegExp(`(\\d{4})年(?:年?底|年?末|年?内)${BEFORE}`, 'g'),
    read: ([, y]) => yearEnd(Number(y)),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?:今年|本年度?)?(?:年底|年末|年内)${BEFORE}`, 'g'),
    read: (_, year) => yearEnd(year),
  },
  {
    needs: '半年',
    pattern: new RegExp(`(?:(\\d{4})年)?(上|下)半年(?:末|底)?${BEFORE}`, 'g'),
    read: ([, y, half], year) => inYear(y, year, (at) => (half === '上' ? months(at, 1, 6) : months(at, 7, 12))),
  },
  {
    needs: '每',
    pattern: /每(?:个)?(?:半年|年度?|季度?|月|周|旬|日)(?:末|底|初)?/g,
    read: () => ({ kind: 'recurring' }),
  },
  {
    needs: '季度',
    pattern: new RegExp(`(?:(\\d{4})年)?第?([一二三四1-4])季度(?:末|底)?${BEFORE}`, 'g'),
    read: ([, y, quarter], year) =>
      inYear(y, year, (at) => {
        const last = (QUARTERS[quarter as string] as number) * 3;
        return months(at, last - 2, last);
      }),
  },
  {
    needs: '今明两年',
    pattern: /今明两年/g,
    read: (_, year) => (year === undefined ? undefined : years(year, year + 1)),
  },
  {
    needs: '五',
    pattern: /[“"]?(十[一二三四五])五[”"]?(?:规划)?(?:期间|时期|期末|末|中期)?/g,
    read: ([, number]) => {
      const first = FIVE_YEAR_PLANS[number as string];
      return first === undefined ? undefined : years(first, first + 4);
    },
  },
  { needs: '年', pattern: /(\d{4})年(?:度)?(?:以?前|之前)?/g, read: ([, y]) => years(Number(y), Number(y)) },
  {
    needs: '全年',
    pattern: /(?:贯穿)?全年(?!持续|坚持|推进|开展)/g,
    read: (_, year) => (year === undefined ? undefined : years(year, year)),
  },
  {
    needs: '年',
    pattern: /(?<![年\d])(?:今年|本年度?)/g,
    read: (_, year) => (year === undefined ? undefined : years(year, year)),
  },
  { needs: '明年', pattern: /明年/g, read: (_, year) => (year === undefined ? undefined : years(year + 1, year + 1)) },
  {
    pattern: /持续(?:推进|开展|实施|完善|落实)?|长期(?:坚持|推进|任务)?|常年|常态化(?:推进|开展)?/g,
    read: () => ({ kind: 'open' }),
  },
  { pattern: /尽快|尽早|适时|逐步|及早|早日|抓紧|近期|视情/g, read: () => ({ kind: 'vague' }) },
];

/** 6月30日 is that day, 6月30日前 everything up to it. */
function dayOrUntil(text: string, year: number, month: number, date: number): Span | undefined {
  const span = day(year, month, date);
  return span?.to !== undefined && text.endsWith('前') ? until(span.to) : span;
}

function monthEnd(year: number | undefined, month: number): Span | undefined {
  return year === undefined || month < 1 || month > 12 ? undefined : until(endOfMonth(year, month));
}

function wholeMonth(year: number | undefined, month: number, before: boolean): Span | undefined {
  if (year === undefined || month < 1 || month > 12) return undefined;
  return before ? until(endOfMonth(year, month)) : months(year, month, month);
}

function tenDays(year: number | undefined, month: number, part: string): Span | undefined {
  if (year === undefined || month < 1 || month > 12) return undefined;
  const last = part === '上' ? 10 : part === '中' ? 20 : lastDay(year, month);
  const first = part === '上' ? 1 : part === '中' ? 11 : 21;
  return { kind: 'interval', from: `${year}-${pad(month)}-${pad(first)}`, to: `${year}-${pad(month)}-${pad(last)}` };
}

const yearEnd = (year: number | undefined): Span | undefined =>
  year === undefined ? undefined : until(`${year}-12-31`);

function inYear(written: string | undefined, year: number | undefined, span: (year: number) => Span): Span | undefined {
  const at = written === undefined ? year : Number(written);
  return at === undefined ? undefined : span(at);
}

/**
 * Every time named in a text, in order, none overlapping. A form that needs the year of the plan
 * and has none is given as `unknown`.
 */
export function findTimes(text: string, context: TimeContext = {}): FoundTime[] {
  if (!/[年月日季前期五续常长快早时步紧情]|\d{4}/.test(text)) return [];
  // Most periods are a year, and to look for every form takes longer than all else in a short call.
  if (YEAR.test(text)) return [{ text, start: 0, end: text.length, ...years(Number(text), Number(text)) }];
  const found: FoundTime[] = [];
  /** Marks the characters of what is found: comparing each time with all others would be quadratic. */
  const taken = new Set<number>();
  for (const form of FORMS) {
    if (form.needs !== undefined && !text.includes(form.needs)) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      const places = Array.from(match[0], (_, index) => start + index);
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ text: match[0], start, end, ...(form.read(match, context.year) ?? { kind: 'unknown' }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * A deadline or period as written, with the interval it stands for: 6月底前, 年底前, 今明两年,
 * “十三五”期间, 持续推进, 每季度末. A text without a known form is `unknown`.
 */
export function readTime(text: string, context: TimeContext = {}): TimeSpan {
  const [first, ...more] = findTimes(text.trim(), context);
  if (first === undefined) return { text, kind: 'unknown' };
  const last = more[more.length - 1];
  const isRange = last !== undefined && /^\s*[-—–~～至到]+\s*$/.test(text.trim().slice(first.end, last.start));
  const { kind, from } = first;
  const to = isRange ? last.to : first.to;
  return { text, kind, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** {@link readTime} with the year of the plan, remembered: for whoever only looks at the answer. */
export const timeOf = rememberTexts((text: string, year: number | undefined) => readTime(text, { year }));
