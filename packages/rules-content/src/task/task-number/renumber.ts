import type { PlaceEdit, Seen } from '@workplan/lint';
import { printTaskNumber, readTaskNumber } from '../support/task-number.js';
import type { Noted } from './noted.js';
import type { Run } from './runs.js';

/** The edits that give the tasks of a run their numbers, each in the form it has. */
export function renumberEdits(run: Run, wanted: readonly number[]): PlaceEdit[] {
  return run.flatMap(({ seen, number }, at) => {
    const value = wanted[at];
    return value === undefined || value === number.value
      ? []
      : [{ place: seen.place(0), text: printTaskNumber(value, number.form) }];
  });
}

/** The edits that make the references of a report follow; a number used twice means its first task. */
export function referenceEdits(seen: readonly Seen<Noted>[], run: Run, wanted: readonly number[]): PlaceEdit[] {
  const moved = new Map<number, number>();
  for (const [at, { number }] of run.entries())
    if (!moved.has(number.value)) moved.set(number.value, wanted[at] ?? number.value);
  return seen.flatMap((noted) => {
    const { key } = noted;
    const number = key.kind === 'reference' ? readTaskNumber(key.text) : undefined;
    const value = number && moved.get(number.value);
    return number === undefined || value === undefined || value === number.value
      ? []
      : [{ place: noted.place(0), text: printTaskNumber(value, number.form) }];
  });
}
