import type { PlanDocument } from '../../../document.js';
import type { BoundScalar } from '../../../model/bound.js';
import { contentRange } from '../../../syntax/nodes.js';
import type { TextEdit } from '../../../text/range.js';
import { printTaskNumber, readTaskNumber, type TaskNumber } from '../support/task-number.js';
import type { Run } from './runs.js';

/** The edits that give the tasks of a run their numbers, each in the form it has. */
export function renumberEdits(run: Run, wanted: readonly number[]): TextEdit[] {
  return run.flatMap(({ scalar, number }, at) => {
    const value = wanted[at];
    return value === undefined || value === number.value ? [] : [rewrite(scalar, value, number)];
  });
}

/** The edits that make the references of a report follow; a number used twice means its first task. */
export function referenceEdits(document: PlanDocument, run: Run, wanted: readonly number[]): TextEdit[] {
  const moved = new Map<number, number>();
  for (const [at, { number }] of run.entries()) if (!moved.has(number.value)) moved.set(number.value, wanted[at] ?? number.value);
  return (document.bound.scalars.get('taskReference') ?? []).flatMap((reference) => referenceEdit(reference, moved));
}

function referenceEdit(reference: BoundScalar, moved: ReadonlyMap<number, number>): TextEdit[] {
  const number = readTaskNumber(reference.node.value);
  const value = number && moved.get(number.value);
  return number === undefined || value === undefined || value === number.value ? [] : [rewrite(reference, value, number)];
}

function rewrite({ node }: BoundScalar, value: number, { form }: TaskNumber): TextEdit {
  const { start, end } = contentRange(node);
  return { start, end, text: printTaskNumber(value, form) };
}
