import { type EntryWords, newestDate, type ProgressStatus } from '@workplan/plan/model';
import type { RegisterBaseRow } from '../hidden.js';
import type { CollectNote, ReturnPlace, RowConflict } from './notes.js';
import type { RowReport } from './read-row.js';
import { readStatus } from '../progress/status-word.js';
import type { RegisterRow } from '../register-rows.js';

/** A row of a return that says something new, and can be read. */
export interface Candidate extends RowReport, ReturnPlace {
  readonly target: RegisterRow;
  readonly base: RegisterBaseRow | undefined;
}

/** What one task or clause gets. */
export interface ItemChange {
  readonly target: RegisterRow;
  readonly entries: readonly (Candidate & { readonly entry: EntryWords })[];
  readonly status: (Candidate & { readonly status: ProgressStatus }) | undefined;
}

/** What the rows of all returns come to, and what they contradict each other about. */
export interface Settled {
  readonly changes: readonly ItemChange[];
  readonly known: number;
  readonly notes: readonly CollectNote[];
}

const LAST_DAY = '9999-12-31';
const KEYS = ['date', 'body', 'text', 'completion', 'problem', 'next'] as const;
const sameEntry = (a: EntryWords, b: EntryWords): boolean => KEYS.every((key) => a[key] === b[key]);
const sameDay = (a: EntryWords, b: EntryWords): boolean => a.date === b.date && a.body === b.body;

/** Puts the rows of all returns together, task by task. */
export function settle(candidates: readonly Candidate[]): Settled {
  const byItem = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    byItem.set(candidate.target.index, [...(byItem.get(candidate.target.index) ?? []), candidate]);
  const notes: CollectNote[] = [];
  let known = 0;
  const changes = [...byItem.values()].flatMap((own): ItemChange[] => {
    const { fresh, old, usable } = entriesOf(own, notes);
    known += old;
    const status = statusFrom(usable, notes);
    const [first] = own;
    return first === undefined || (fresh.length === 0 && status === undefined)
      ? []
      : [{ target: first.target, entries: fresh, status }];
  });
  return { changes, known, notes };
}

const conflict = (candidate: Candidate, reason: RowConflict, words: string): CollectNote => ({
  kind: 'conflict',
  reason,
  file: candidate.file,
  sheet: candidate.sheet,
  row: candidate.row,
  number: candidate.target.item.number,
  words,
});

type WithEntry = Candidate & { readonly entry: EntryWords };
const hasEntry = (candidate: Candidate): candidate is WithEntry => candidate.entry !== undefined;

/** The entries that the plan does not have yet, each once. `usable` are the rows that contradict nothing. */
function entriesOf(own: readonly Candidate[], notes: CollectNote[]) {
  const fresh: WithEntry[] = [];
  const usable: Candidate[] = own.filter((candidate) => !hasEntry(candidate));
  let old = 0;
  for (const candidate of own.filter(hasEntry)) {
    const { entry, target } = candidate;
    const there = target.item.entries;
    const rivals = own.filter(
      (other) => hasEntry(other) && sameDay(other.entry, entry) && !sameEntry(other.entry, entry),
    );
    if (there.some((one) => sameEntry(one, entry))) {
      old += 1;
      usable.push(candidate);
    } else if (rivals.length > 0) notes.push(conflict(candidate, 'two-returns', entry.text));
    else if (there.some((one) => sameDay(one, entry))) notes.push(conflict(candidate, 'other-entry', entry.text));
    else {
      usable.push(candidate);
      if (fresh.some((one) => sameEntry(one.entry, entry))) old += 1;
      else fresh.push(candidate);
    }
  }
  return { fresh, old, usable };
}

type WithStatus = Candidate & { readonly status: ProgressStatus };
const hasStatus = (candidate: Candidate): candidate is WithStatus => candidate.status !== undefined;

/** The status that the rows of a task come to; undefined when it stays as it is. */
function statusFrom(usable: readonly Candidate[], notes: CollectNote[]): WithStatus | undefined {
  const votes = usable.filter(hasStatus);
  const dates = usable.flatMap(({ entry, target }) => [
    ...(entry === undefined ? [] : [entry.date]),
    ...target.item.entries.map(({ date }) => date),
  ]);
  const newest = newestDate(dates, LAST_DAY);
  const current = votes.filter(({ entry }) => entry === undefined || newest === undefined || entry.date >= newest);
  const isKnown = ({ entry, target }: Candidate): boolean =>
    entry !== undefined && target.item.entries.some((one) => sameEntry(one, entry));
  for (const vote of votes)
    if (
      !current.includes(vote) &&
      !isKnown(vote) &&
      vote.status !== vote.target.item.status &&
      !isFollowed(vote, usable)
    )
      notes.push(conflict(vote, 'older', word(vote)));
  const [first] = current;
  if (first === undefined) return undefined;
  if (current.some(({ status }) => status !== first.status)) {
    notes.push(...current.map((vote) => conflict(vote, 'two-statuses', word(vote))));
    return undefined;
  }
  const now = first.target.item.status;
  if (now === first.status) return undefined;
  const before = first.base === undefined ? now : readStatus(first.base.values.get('status') ?? '');
  if (before === now) return first;
  // What was collected before and changed by a person since then stays as that person wants it.
  if (!isKnown(first)) notes.push(conflict(first, 'status-changed', word(first)));
  return undefined;
}

/** Whether the same body says something later in these returns: then its earlier status is only a step. */
const isFollowed = (vote: WithStatus, usable: readonly Candidate[]): boolean =>
  usable.some(({ body, entry }) => body === vote.body && entry !== undefined && entry.date > (vote.entry?.date ?? ''));

const word = ({ status }: WithStatus): string => status;
