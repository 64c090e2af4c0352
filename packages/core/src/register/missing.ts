import { daysBetween, INTERVAL_DAYS } from '../model/progress/index.js';
import type { CollectNote, MissingReports } from './notes.js';
import type { RegisterRow } from './register-rows.js';
import type { Candidate } from './settle.js';

/**
 * What bodies have not reported: open items without a row in these returns and without an entry of theirs within the last
 * 31 days. A row that was left out is listed elsewhere, and counts as reported here.
 */
export function missingReports(
  targets: readonly RegisterRow[],
  candidates: readonly Candidate[],
  notes: readonly CollectNote[],
  on: string,
): MissingReports[] {
  const reported = new Set(candidates.map(({ target, body }) => `${target.index}\n${body}`));
  const leftOut = new Set(notes.flatMap((note) => (note.kind === 'conflict' ? [note.number] : [])));
  const missing = new Map<string, string[]>();
  for (const { index, item } of targets) {
    if (item.status === 'done' || leftOut.has(item.number)) continue;
    for (const body of item.reporters) {
      const isRecent = item.entries.some(
        (entry) => entry.body === body && daysBetween(entry.date, on) <= INTERVAL_DAYS.month,
      );
      if (isRecent || reported.has(`${index}\n${body}`)) continue;
      missing.set(body, [...(missing.get(body) ?? []), item.number]);
    }
  }
  return [...missing].map(([body, numbers]) => ({ body, numbers }));
}
