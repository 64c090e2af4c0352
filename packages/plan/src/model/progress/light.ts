import { isIsoDate } from '../dates.js';
import { daysBetween } from './days.js';

/** Where a task stands (状态), as the format has it. */
export type ProgressStatus = 'not-started' | 'in-progress' | 'done' | 'behind' | 'continuing' | 'changed' | 'suspended';

/** 已完成, 红, 黄, 绿, 灰. */
export type LightColour = 'done' | 'red' | 'yellow' | 'green' | 'grey';

/** Why a light is what it is. */
export type LightReason =
  /** The status is 已完成. */
  | 'done'
  /** The due date has passed. */
  | 'overdue'
  /** The status is 滞后. */
  | 'behind'
  /** Due within 30 days (`SOON`), the day itself included. */
  | 'due-soon'
  /** No entry for longer than the reporting interval; before the first entry it counts from the day of issue. */
  | 'unreported'
  /** Reported in time, and not due yet. */
  | 'on-track'
  /** No entry, and nothing is due. */
  | 'not-started'
  /** No due date can be determined. */
  | 'no-date';

/** How often bodies report: every month (月报), or every quarter (季报). */
export type ReportingInterval = 'month' | 'quarter';

/** After so many days without an entry a task counts as not reported. */
export const INTERVAL_DAYS: Readonly<Record<ReportingInterval, number>> = { month: 31, quarter: 92 };

/** So many days ahead a due date counts as near. */
export const SOON = 30;

/** The light of a task on a day. */
export interface Light {
  readonly colour: LightColour;
  /** All that is wrong, the weightiest first; where nothing is, what gives the colour. At least one. */
  readonly reasons: readonly LightReason[];
}

/** What a light follows from. Days are written `YYYY-MM-DD`. */
export interface LightFacts {
  readonly status?: ProgressStatus | undefined;
  /** The last day on which the task may be done; undefined when none can be determined. */
  readonly due?: string | undefined;
  /** The dates of the entries (记录), in any order. Those after the day, and those that are no days, do not count. */
  readonly entries: readonly string[];
  /** The day from which reports are expected: that of issue. Undefined when it is not known. */
  readonly issued?: string | undefined;
}

/** The day that lights are for, and how often bodies report. */
export interface LightDay {
  /** The day that the light is for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Every month when left out. */
  readonly every?: ReportingInterval | undefined;
}

interface Known extends LightFacts {
  readonly on: string;
  readonly newest: string | undefined;
  readonly interval: number;
}

type Test = (facts: Known) => boolean;

const isOpen: Test = ({ status }) => status !== 'done';

/** Each reason with its colour, the weightiest first: the first that holds decides. */
const REASONS: readonly (readonly [LightReason, LightColour, Test])[] = [
  ['done', 'done', ({ status }) => status === 'done'],
  ['overdue', 'red', (facts) => isOpen(facts) && facts.due !== undefined && facts.due < facts.on],
  ['behind', 'red', ({ status }) => status === 'behind'],
  [
    'due-soon',
    'yellow',
    ({ due, on, status }) => status !== 'done' && due !== undefined && due >= on && daysBetween(on, due) <= SOON,
  ],
  [
    'unreported',
    'yellow',
    ({ newest, issued, on, interval, status }) => {
      if (status === 'done') return false;
      const since = newest ?? issued;
      return since !== undefined && daysBetween(since, on) > interval;
    },
  ],
  ['no-date', 'grey', ({ due }) => due === undefined],
  ['not-started', 'grey', ({ newest }) => newest === undefined],
  ['on-track', 'green', () => true],
];

/**
 * The light (亮灯) of a task on a day. It reads no clock: the same facts on the same day give the same light.
 *
 * Done goes before red, red before yellow, yellow before grey and green. A task is grey when no due date can be
 * determined, or when nothing was reported yet and nothing is due.
 */
export function lightOf(facts: LightFacts, { on, every = 'month' }: LightDay): Light {
  const newest = newestDate(facts.entries, on);
  const known: Known = { ...facts, on, newest, interval: INTERVAL_DAYS[every] };
  const holding = REASONS.filter(([, , holds]) => holds(known));
  const colour = holding[0]?.[1] ?? 'green';
  const wrong = holding.filter(([, own]) => own === 'red' || own === 'yellow');
  const telling = wrong.length > 0 ? wrong : holding.filter(([, own]) => own === colour);
  return { colour, reasons: telling.map(([reason]) => reason) };
}

/** The newest of some days that is not after another one. */
export const newestDate = (dates: readonly string[], on: string): string | undefined =>
  dates.filter((date) => isIsoDate(date) && date <= on).reduce<string | undefined>(later, undefined);

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
