import { type DaySpan, daySpan } from '../dates.js';
import type { BodyKind, PartialDate, PatternResult, Place } from '../types.js';
import { isMunicipality } from './place-kind.js';
import { PATTERNS } from './patterns.generated.js';

export type FormType = PatternResult['form'];

export interface Suffix {
  readonly full: string;
  readonly short: string;
}

/** A row of data/patterns.yaml: a body that places usually have. */
export interface Row {
  /** The number of its line, from 0. */
  readonly id: string;
  readonly kind: BodyKind;
  readonly levels: string;
  readonly topics: Readonly<Record<FormType, readonly string[]>>;
  /** Forms that hold only after the name of the body above: 中国证监会上海监管局. */
  readonly led: readonly string[];
  /** Endings by level; a row without any gives whole forms. */
  readonly suffixes: readonly (readonly [level: string, suffix: Suffix])[];
  readonly window?: { readonly from?: PartialDate; readonly to?: PartialDate };
  /** The days of the window, first and last. */
  readonly days: Partial<DaySpan>;
  /** The ids of the rows that took over from one that ended. */
  readonly next: readonly string[];
  readonly leads: readonly string[];
  /** Whether the short name of a place may stand before it: 上海海关. */
  readonly afterAlias: boolean;
}

const SUFFIXES: Readonly<Record<string, Suffix>> = {
  委: { full: '委员会', short: '委' },
  厅: { full: '厅', short: '厅' },
  局: { full: '局', short: '局' },
  办: { full: '办公室', short: '办' },
};

/** Only provinces that are no municipalities have a 厅; districts of municipalities have a 委 as these do. */
const MARKS: Readonly<Record<string, string>> = { 厅: 'P', 委: 'pm' };

const list = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(',');

function readRow(line: string, index: number): Row {
  const [kind, levels = '', full, short, contracted, led, suffixes, window = '', next, leads, alias] = line.split('|');
  const [from = '', to = ''] = window.split('~');
  return {
    id: String(index),
    kind: kindOf(kind),
    levels,
    topics: { full: list(full), short: list(short), contracted: list(contracted) },
    led: list(led),
    suffixes: list(suffixes).flatMap((item) =>
      [...item.slice(1)].flatMap((word) => {
        const suffix = SUFFIXES[word];
        return suffix === undefined ? [] : [[(item.startsWith('p') && MARKS[word]) || item.charAt(0), suffix] as const];
      }),
    ),
    ...((from !== '' || to !== '') && { window: { ...(from !== '' && { from }), ...(to !== '' && { to }) } }),
    days: daysOf(from, to),
    next: list(next),
    leads: list(leads),
    afterAlias: alias === '1',
  };
}

function daysOf(from: string, to: string): Partial<DaySpan> {
  const first = daySpan(from)?.first;
  const last = daySpan(to)?.last;
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

const KINDS: readonly BodyKind[] = [
  'government',
  'department',
  'office',
  'institution',
  'party',
  'leading-group',
  'company',
];

const kindOf = (text: string | undefined): BodyKind => KINDS.find((kind) => kind === text) ?? 'other';

export const readRows = (): readonly Row[] => PATTERNS.split('\n').map(readRow);

const LETTERS = { province: 'pP', prefecture: 'c', county: 'x' } as const;

/**
 * The levels of the table whose names bodies of the place may have: p, c and x are province, city (prefecture) and county,
 * l a prefecture that has a 行署, q 重庆 and its districts, t the
 * corps in Xinjiang. A municipality has those of a city too, see `MARKS` for P and m.
 */
export function lettersOf({ code, parent, level, kind }: Place): string {
  const own = isMunicipality(code) ? 'pc' : isMunicipality(parent?.code) ? 'xm' : LETTERS[level];
  if (code?.startsWith(CHONGQING) === true) return `${own}q`;
  if (kind === 'corps') return 'ct';
  return kind === 'league' || kind === 'prefecture' ? `${own}l` : own;
}

const CHONGQING = '50';
