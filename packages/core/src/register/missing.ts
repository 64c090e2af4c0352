import { daysBetween, INTERVAL_DAYS, isCollective, type ReportingInterval } from '../model/progress/index.js';
import type { CollectNote, MissingReports } from './notes.js';
import type { RegisterRow } from './register-rows.js';
import type { Candidate } from './settle.js';

/**
 * What bodies have not reported: open items without a row in these returns and without an entry of theirs within the last
 * interval. A row that was left out is listed elsewhere, and counts as reported here.
 */
export function missingReports(
  targets: readonly RegisterRow[],
  candidates: readonly Candidate[],
  notes: readonly CollectNote[],
  { on, every }: { readonly on: string; readonly every: ReportingInterval },
): MissingReports[] {
  const leftOut = new Set(notes.flatMap((note) => (note.kind === 'conflict' ? [note.number] : [])));
  const missing = new Map<string, string[]>();
  for (const { index, item } of targets) {
    if (item.status === 'done' || leftOut.has(item.number)) continue;
    for (const body of item.reporters) {
      // Any body may report where all of them are meant.
      const isOwn = (name: string): boolean => name === body || isCollective(body);
      const isRecent = item.entries.some(
        (entry) => isOwn(entry.body) && daysBetween(entry.date, on) <= INTERVAL_DAYS[every],
      );
      if (isRecent || candidates.some(({ target, body: name }) => target.index === index && isOwn(name))) continue;
      missing.set(body, [...(missing.get(body) ?? []), item.number]);
    }
  }
  return [...missing].map(([body, numbers]) => ({ body, numbers }));
}
