import { daysBetween, INTERVAL_DAYS, type ReportingInterval } from '@workplan/plan/model';
import { mayBelongTo } from '@workplan/plan/names';
import type { MissingReports } from './notes.js';
import type { RegisterRow } from '../register-rows.js';
import type { Candidate } from './settle.js';

/** A row that was left out, with the body that it names; empty where it names none. */
export interface LeftOut {
  readonly target: RegisterRow;
  readonly body: string;
}

/**
 * What bodies have not reported: open items without a row in these returns and without an entry of theirs within the last
 * interval. A row that was left out is listed elsewhere, and counts as reported here: for its body, or for all bodies of
 * the item where it names none of them. Numbers say nothing here, as sections and attachments repeat them.
 */
export function missingReports(
  targets: readonly RegisterRow[],
  candidates: readonly Candidate[],
  leftOut: readonly LeftOut[],
  { on, every }: { readonly on: string; readonly every: ReportingInterval },
): MissingReports[] {
  const missing = new Map<string, string[]>();
  for (const { index, item } of targets) {
    if (item.status === 'done') continue;
    const isOf = ({ target }: { readonly target: RegisterRow }): boolean => target.index === index;
    for (const body of item.reporters) {
      // Any body may report where all of them are meant.
      const isOwn = (name: string): boolean => name === body || mayBelongTo(body, name);
      const isRecent = item.entries.some(
        (entry) => isOwn(entry.body) && daysBetween(entry.date, on) <= INTERVAL_DAYS[every],
      );
      const isListed = leftOut.some((row) => isOf(row) && (isOwn(row.body) || !item.reporters.includes(row.body)));
      if (isRecent || isListed || candidates.some((row) => isOf(row) && isOwn(row.body))) continue;
      missing.set(body, [...(missing.get(body) ?? []), item.number]);
    }
  }
  return [...missing].map(([body, numbers]) => ({ body, numbers }));
}
