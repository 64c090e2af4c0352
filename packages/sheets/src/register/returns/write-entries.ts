import { parsePlan, type PlanDocument } from '@workplan/plan';
import { applyEdits, inOrder } from '@workplan/plan/edit';
import { entriesOf, type EntryWords, objectOf, type ProgressUnit, progressUnits, statusOf } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import type { CollectChange, CollectNote } from './notes.js';
import { progressEdits } from '../progress/progress-edits.js';
import { STATUS_PAIRS } from '../register-rows.js';
import type { ItemChange } from './settle.js';

/** What became of changes: those that are in the edits, and those that the plan cannot hold. */
export interface WrittenEntries {
  readonly edits: readonly TextEdit[];
  readonly changes: readonly CollectChange[];
  readonly notes: readonly CollectNote[];
}

/**
 * Writes entries and statuses into a plan. All is read back: what does not say afterwards what the return says, or leaves
 * the plan less readable than before, is left out and reported.
 */
export function writeEntries(document: PlanDocument, changes: readonly ItemChange[]): WrittenEntries {
  const units = progressUnits(document.tasks);
  const made: { readonly change: ItemChange; readonly edits: readonly TextEdit[] }[] = [];
  const failed: ItemChange[] = [];
  for (const change of changes) {
    const edits = editsOf(document, units[change.target.index], change);
    if (edits === undefined) failed.push(change);
    else made.push({ change, edits });
  }
  const holding = holds(document, made) ? made : made.filter((one) => holds(document, [one]));
  // Each by itself is right; all together are read back once more before anything is given away.
  const kept = holds(document, holding) ? holding : [];
  failed.push(...made.filter((one) => !kept.includes(one)).map(({ change }) => change));
  return {
    edits: inOrder(kept.flatMap(({ edits }) => edits)),
    changes: kept.flatMap(({ change }) => changesOf(change)),
    notes: failed.flatMap(notWritten),
  };
}

function editsOf(document: PlanDocument, unit: ProgressUnit | undefined, { entries, status }: ItemChange) {
  if (unit === undefined) return undefined;
  const words = STATUS_PAIRS.find(([en]) => en === status?.status);
  return progressEdits(document, unit.object, {
    entries: entries.map(({ entry }) => entry),
    status: words?.[document.dialect === 'zh' ? 1 : 0],
  });
}

const faultsOf = ({ syntax, shapeErrors }: PlanDocument): number => syntax.problems.length + shapeErrors.length;

/** Whether a plan with these edits says what they are for, and is as readable as before. */
function holds(
  document: PlanDocument,
  made: readonly { readonly change: ItemChange; readonly edits: readonly TextEdit[] }[],
): boolean {
  const edits = made.flatMap((one) => one.edits);
  if (inOrder(edits).length !== edits.length) return false;
  const next = parsePlan(applyEdits(document.text, edits));
  if (faultsOf(next) > faultsOf(document) || next.tasks.length !== document.tasks.length) return false;
  const units = progressUnits(next.tasks);
  return made.every(({ change: { target, entries, status } }) => {
    const progress = objectOf(units[target.index]?.object, 'progress');
    const there = entriesOf(progress);
    const hasAll = entries.every(({ entry }) => there.some((one) => isSameEntry(one, entry)));
    return hasAll && (status === undefined || statusOf(progress) === status.status);
  });
}

const KEYS = ['date', 'body', 'text', 'completion', 'problem', 'next'] as const;
const isSameEntry = (a: EntryWords, b: EntryWords): boolean => KEYS.every((key) => a[key] === b[key]);

function changesOf({ target, entries, status }: ItemChange): CollectChange[] {
  const { number } = target.item;
  const zh = STATUS_PAIRS.find(([en]) => en === status?.status)?.[1];
  const place = ({ file, sheet, row, body }: CollectChangePlace) => ({ file, sheet, row, body });
  const own = entries.map((one): CollectChange => ({
    ...place(one),
    number,
    entry: { date: one.entry.date, text: one.entry.text },
    ...(status?.row === one.row && status.file === one.file && { status: zh }),
  }));
  const isTold = own.some((change) => change.status !== undefined);
  return status === undefined || isTold ? own : [...own, { ...place(status), number, status: zh }];
}
type CollectChangePlace = Pick<CollectChange, 'file' | 'sheet' | 'row' | 'body'>;

function notWritten({ target, entries, status }: ItemChange): CollectNote[] {
  const rows = [
    ...entries,
    ...(status === undefined || entries.some(({ row, file }) => row === status.row && file === status.file)
      ? []
      : [status]),
  ];
  return rows.map(({ file, sheet, row, entry }): CollectNote => ({
    kind: 'conflict',
    reason: 'not-written',
    file,
    sheet,
    row,
    number: target.item.number,
    words: entry?.text ?? status?.status ?? '',
  }));
}
