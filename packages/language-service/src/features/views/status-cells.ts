import { fill, objectOf, setValue, type Localized, type PlanDocument, type TextEdit } from '@workplan/core';
import { addProgress, readStatus, type ProgressAct } from '@workplan/core/register';
import type { OpenPlan } from '../../open-plan.js';
import type { CellChange, TableChange } from '../../protocol.js';
import { taskAt } from '../all-tasks.js';
import { REFUSALS } from '../progress/add-progress.js';

export type StatusChange = Extract<CellChange, { readonly key: 'status' }>;

export const isStatus = (cell: CellChange): cell is StatusChange => 'key' in cell && cell.key === 'status';

const UNKNOWN: Localized = {
  zh: '没有“{word}”这种状态，请从列表里选。',
  en: 'There is no status “{word}”. Choose one from the list.',
};

/** Entries are not dated here, so no day is too late. */
const ANY_DAY = '9999-12-31';

const actOf = ({ task, carrier, value }: StatusChange): ProgressAct => ({
  task,
  ...(carrier === 0 ? {} : { clause: carrier - 1 }),
  status: readStatus(value),
});

/** The edits that set statuses; undefined where one of them cannot be set. */
export function statusEdits(document: PlanDocument, cells: readonly StatusChange[]): readonly TextEdit[] | undefined {
  const [emptied, set] = [cells.filter(isEmpty), cells.filter((cell) => !isEmpty(cell))];
  const acts = set.map(actOf);
  if (acts.some(({ status }) => status === undefined)) return undefined;
  const removed = emptied.map((cell) => removal(document, cell));
  const { edits, refused } = addProgress(document, acts, ANY_DAY);
  return refused.length > 0 || !removed.every((one) => one !== undefined) ? undefined : [...edits, ...removed.flat()];
}

const isEmpty = ({ value }: StatusChange): boolean => value.trim() === '';

function removal(document: PlanDocument, { task, carrier }: StatusChange): readonly TextEdit[] | undefined {
  const progress = objectOf(taskAt(document, task)?.carriers[carrier], 'progress');
  return progress === undefined ? [] : setValue(document, progress, 'status', '');
}

/** Why statuses cannot be set, where that can be said. */
export function whyOf({ document, language }: OpenPlan, change: TableChange): { readonly why?: string } {
  const cells = change.kind === 'cells' ? change.cells.filter(isStatus).filter((cell) => !isEmpty(cell)) : [];
  const strange = cells.find((cell) => actOf(cell).status === undefined);
  if (strange !== undefined) return { why: fill(UNKNOWN, { word: strange.value })[language] };
  const [refused] = addProgress(document, cells.map(actOf), ANY_DAY).refused;
  return refused === undefined ? {} : { why: REFUSALS[refused.reason][language] };
}
