import { parsePlan, type PlanDocument } from '@workplan/plan';
import { applyEdits, setInner, setValue } from '@workplan/plan/edit';
import type { TextEdit } from '@workplan/plan/text';
import { isSame, namesIn } from '../table/cell-words.js';
import { columnOf } from '../columns.js';
import type { CellChange, Conflict } from '../notes.js';
import { cellOf, statusWord } from '../table/task-cells.js';

/** What became of changes: those that are in the edits, and those that the plan cannot hold. */
export interface Written {
  readonly edits: readonly TextEdit[];
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Writes changes of cells into a plan. Each is read back: one that does not say afterwards what the table says, or that
 * leaves the plan less readable than before, is taken back and reported.
 */
export function writeChanges(document: PlanDocument, changes: readonly CellChange[]): Written {
  let now = parsePlan(document.text);
  const made: CellChange[] = [];
  const conflicts: Conflict[] = [];
  for (const round of roundsOf(changes)) {
    const together = written(now, round);
    for (const one of together === undefined ? round.map((change) => [change]) : [round]) {
      const next = together ?? written(now, one);
      if (next === undefined) conflicts.push(...one.map(notWritten));
      else {
        now = next;
        made.push(...one);
      }
    }
  }
  return { edits: editsBetween(document, now, made), changes: made, conflicts };
}

/** Changes that can be made at once: one of each task. */
function roundsOf(changes: readonly CellChange[]): CellChange[][] {
  const rounds: CellChange[][] = [];
  const counts = new Map<number, number>();
  for (const change of changes) {
    const round = counts.get(change.task) ?? 0;
    counts.set(change.task, round + 1);
    (rounds[round] ??= []).push(change);
  }
  return rounds;
}

/** The plan with changes made; undefined when one of them is not there afterwards, or the plan is less readable. */
function written(document: PlanDocument, changes: readonly CellChange[]): PlanDocument | undefined {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const own = editsOf(document, change);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  const next = parsePlan(applyEdits(document.text, edits));
  const isWhole = faultsOf(next) <= faultsOf(document) && next.tasks.length === document.tasks.length;
  return isWhole && changes.every((change) => holds(next, change)) ? next : undefined;
}

const notWritten = ({ row, task, column, before, after }: CellChange): Conflict => ({
  row,
  task,
  column,
  reason: 'not-written',
  plan: before,
  table: after,
});

const faultsOf = ({ syntax, shapeErrors }: PlanDocument): number => syntax.problems.length + shapeErrors.length;

function editsOf(document: PlanDocument, { task, column, after }: CellChange): TextEdit[] | undefined {
  const view = document.tasks[task];
  const kind = columnOf(column)?.kind;
  if (view === undefined) return undefined;
  if (kind === 'status')
    return setInner(document, view.object, 'progress', 'status', statusWord(after, document.dialect));
  return setValue(document, view.object, column, kind === 'names' ? namesIn(after) : after);
}

function holds(document: PlanDocument, { task, column, after }: CellChange): boolean {
  const view = document.tasks[task];
  return view !== undefined && isSame(columnOf(column)?.kind ?? 'words', cellOf(view, column).text, after);
}

/** The edits that lead from a plan to the same one with changed tasks: each is as short as it can be. */
function editsBetween(before: PlanDocument, after: PlanDocument, changes: readonly CellChange[]): TextEdit[] {
  const tasks = [...new Set(changes.map(({ task }) => task))].sort((a, b) => a - b);
  return tasks.flatMap((task) => {
    const [from, to] = [reachOf(before, task), reachOf(after, task)];
    return linesChanged(before.text.slice(from.start, from.end), after.text.slice(to.start, to.end), from.start);
  });
}

/** From a task to where the next one begins, or to the end of the plan. */
function reachOf({ tasks, text }: PlanDocument, task: number): { readonly start: number; readonly end: number } {
  return { start: tasks[task]?.object.map.start ?? 0, end: tasks[task + 1]?.object.map.start ?? text.length };
}

/** What differs between two stretches, line by line; lines that stay between two changes are left alone. */
function linesChanged(before: string, after: string, offset: number): TextEdit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const edits: TextEdit[] = [];
  let at = offset;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const line = a[i] ?? '';
    if (i < a.length && j < b.length && line === b[j]) {
      [at, i, j] = [at + line.length, i + 1, j + 1];
      continue;
    }
    const [k, l] = nextSame(a, b, i, j);
    const old = a.slice(i, k).join('');
    edits.push(trimmed(old, b.slice(j, l).join(''), at));
    [at, i, j] = [at + old.length, k, l];
  }
  return edits;
}

const linesOf = (text: string): string[] => text.match(/[^\n]+\n?|\n/g) ?? [];

/** The next places at which both have the same line. */
function nextSame(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] {
  for (let sum = 0; sum <= a.length - i + (b.length - j); sum += 1)
    for (let k = Math.min(sum, a.length - i); k >= Math.max(0, sum - (b.length - j)); k -= 1) {
      const [x, y] = [i + k, j + sum - k];
      if (x < a.length && y < b.length && a[x] === b[y]) return [x, y];
    }
  return [a.length, b.length];
}

function trimmed(before: string, after: string, offset: number): TextEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start: offset + start, end: offset + before.length - end, text: after.slice(start, after.length - end) };
}
