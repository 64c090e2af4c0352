import type { BoundObject, BoundParts } from '../bound.js';
import { planDate, planPeriod, planYear, scalarOf } from '../plan-date.js';
import { deadlinesIn, lastDeadline, timeOf } from '../time/index.js';

/** Why there is no due date. */
export type NoDue =
  /** 持续推进: it has no end. */
  | 'open'
  /** 每季度末: it comes again and again. */
  | 'recurring'
  /** 尽快: no day follows from it. */
  | 'vague'
  /** The words are not understood. */
  | 'unreadable'
  /** Neither the task nor the plan says anything. */
  | 'none';

/** By when something is to be done, and how that is known. */
export type Due =
  | {
      /** The last day, `YYYY-MM-DD`. */
      readonly date: string;
      /** The deadline (时限), the words of the task, or the end of the period (期间). */
      readonly from: 'deadline' | 'text' | 'period';
      /** As written. */
      readonly text: string;
    }
  | { readonly date?: undefined; readonly none: NoDue; readonly text: string };

/**
 * When a task or clause is due: by its own deadline (时限) or that of its task, else by the only deadline that its words
 * name, else by the end of the period of the plan. A deadline that names no day gives none: the period does not replace it.
 *
 * @param carriers the clause and its task, or the task alone
 */
export function dueOf(bound: BoundParts, carriers: readonly BoundObject[]): Due {
  return dueWithin(frameOf(bound), carriers);
}

/** What a plan says of time for all of its tasks. */
export interface TimeFrame {
  readonly year: number | undefined;
  /** The day from which its times count. */
  readonly begins: string | undefined;
  /** Its period as written, and the last day of it. */
  readonly period: string;
  readonly to: string | undefined;
}

export const frameOf = (bound: Pick<BoundParts, 'objects' | 'root' | 'scalars'>): TimeFrame => ({
  year: planYear(bound),
  begins: planDate(bound),
  period: scalarOf(bound.root, 'period')?.node.value ?? '',
  to: planPeriod(bound).to,
});

/** {@link dueOf} for the tasks of one plan, of which the frame is read once. */
export function dueWithin({ year, begins, period, to }: TimeFrame, carriers: readonly BoundObject[]): Due {
  const written = carriers
    .map((carrier) => scalarOf(carrier, 'deadline')?.node.value)
    .find((text) => text !== undefined);
  if (written !== undefined) return dueFrom(written, 'deadline', year);
  const words = scalarOf(carriers[0], 'text')?.node.value ?? '';
  const named = deadlinesIn(words, { year, begins });
  const last = lastDeadline(named);
  if (last !== undefined) return dueFrom(last.text, 'text', year);
  if (named.length > 0) return { none: 'unreadable', text: named.map(({ text }) => text).join('、') };
  return to === undefined ? { none: 'none', text: period } : { date: to, from: 'period', text: period };
}

function dueFrom(text: string, from: 'deadline' | 'text', year: number | undefined): Due {
  const { kind, to } = timeOf(text, year);
  if (kind === 'interval') return to === undefined ? { none: 'open', text } : { date: to, from, text };
  return { none: kind === 'unknown' ? 'unreadable' : kind, text };
}
