import {
  applyEdits,
  duplicateItems,
  insertItem,
  moveItems,
  parsePlan,
  removeItems,
  scalarText,
  setValue,
  type BoundObject,
  type Dialect,
  type ItemPlace,
  type PlanDocument,
  type TextEdit,
} from '@workplan/core';
import { propertyOf, ROLES } from '@workplan/core/schema';
import type { OpenPlan } from '../../open-plan.js';
import type { CellChange, TableChange, TableEditParams, TableEdits, TablePlace, TableValues } from '../../protocol.js';
import { taskAt } from '../all-tasks.js';
import { nextNumber } from '../completion/whole.js';
import { textEdit } from '../edits/workspace-edit.js';
import { minimalEdit } from './minimal-edit.js';
import { isDone, whyNothing } from './checked-act.js';
import { isStatus, statusEdits, whyOf } from './status-cells.js';
import { namesOf, oneLine } from './table-values.js';

/** The least edits that make one act of the table; none when the table is of another version. */
export function tableEdits(plan: OpenPlan, { version, change }: TableEditParams): TableEdits | null {
  if (version !== plan.version) return null;
  const edits = editsOf(plan.document, change);
  if (edits !== undefined && isDone(plan.document, change, edits))
    return { version, edits: edits.map((edit) => textEdit(plan, edit)) };
  const why = whyNothing(plan.document)?.[plan.language];
  return { version, edits: [], refused: true, ...(why === undefined ? {} : { why }), ...whyOf(plan, change) };
}

/** The edits of an act; undefined where it cannot be made. */
export function editsOf(document: PlanDocument, change: TableChange): readonly TextEdit[] | undefined {
  switch (change.kind) {
    case 'cells':
      return change.added === undefined || change.added.length === 0
        ? cellEdits(document, change.cells)
        : pastedEdits(document, change.cells, change.added, change.place);
    case 'insert':
      return insertEdits(document, change.place, change.rows);
    case 'remove':
      return withTasks(document, change.tasks, (tasks) => removeItems(document, tasks));
    case 'duplicate':
      return withTasks(document, change.tasks, (tasks) => duplicateItems(document, tasks));
    case 'move': {
      const place = placeOf(document, change.place);
      return place && withTasks(document, change.tasks, (tasks) => moveItems(document, tasks, place));
    }
  }
}

function withTasks(
  document: PlanDocument,
  indices: readonly number[],
  make: (tasks: readonly BoundObject[]) => readonly TextEdit[] | undefined,
): readonly TextEdit[] | undefined {
  const tasks = indices.map((index) => objectAt(document, index));
  return tasks.every((task) => task !== undefined) ? make(tasks) : undefined;
}

/** The task as the whole plan has it, tied to what holds it. */
function objectAt(document: PlanDocument, index: number): BoundObject | undefined {
  const start = taskAt(document, index)?.object.map.start;
  return document.parts.bound.objects.get('task')?.find(({ map }) => map.start === start);
}

function placeOf(document: PlanDocument, place: TablePlace): ItemPlace | undefined {
  if ('task' in place) {
    const beside = objectAt(document, place.task);
    return beside && { beside, side: place.side };
  }
  const into = place.section === null ? document.parts.bound.root : sectionsOf(document)[place.section];
  return into && { into };
}

export const sectionsOf = ({ parts: { bound } }: PlanDocument): readonly BoundObject[] =>
  bound.objects.get('section') ?? [];

/** Cells are set one by one on the same text; where two edits meet, one behind the other on the text in between. */
function cellEdits(document: PlanDocument, cells: readonly CellChange[]): readonly TextEdit[] | undefined {
  const each = cells.filter((cell) => !isStatus(cell)).map((cell) => cellEdit(document, cell));
  const statuses = statusEdits(document, cells.filter(isStatus));
  if (statuses === undefined || !each.every((edits) => edits !== undefined)) return undefined;
  const edits = [...each.flat(), ...statuses];
  return areApart(edits) ? edits : inTurn(document.text, cells);
}

/** Cells and new rows behind them, as when more lines are pasted than there are rows. */
function pastedEdits(
  document: PlanDocument,
  cells: readonly CellChange[],
  added: readonly TableValues[],
  place = placeBehindAll(document),
): readonly TextEdit[] | undefined {
  const set = cellEdits(document, cells);
  if (set === undefined) return undefined;
  const text = applyEdits(document.text, set);
  const rows = insertEdits(parsePlan(text), place, added);
  return rows && minimalEdit(document.text, applyEdits(text, rows));
}

function placeBehindAll({ parts: { bound } }: PlanDocument): TablePlace {
  const count = bound.objects.get('task')?.length ?? 0;
  return count === 0 ? { section: null } : { task: count - 1, side: 'after' };
}

function inTurn(before: string, cells: readonly CellChange[]): readonly TextEdit[] | undefined {
  let text = before;
  for (const cell of cells) {
    const edits = cellEdit(parsePlan(text), cell);
    if (edits === undefined) return undefined;
    text = applyEdits(text, edits);
  }
  return minimalEdit(before, text);
}

/** Whether no two edits touch; insertions at one place are made in their order. */
function areApart(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((edit, at) => {
    const next = sorted[at + 1];
    return next === undefined || edit.end < next.start || (edit.start === edit.end && next.start === next.end);
  });
}

function cellEdit(document: PlanDocument, cell: CellChange): readonly TextEdit[] | undefined {
  const object = taskAt(document, cell.task)?.carriers[cell.carrier];
  if (object === undefined) return undefined;
  if (isStatus(cell)) return statusEdits(document, [cell]);
  if ('role' in cell) return setValue(document, object, cell.role, namesOf(cell.names));
  const value = oneLine(cell.value);
  // No text is emptied by a typo in a cell, and one of several lines is edited where it stands.
  return cell.key === 'text' && value === '' ? [] : setValue(document, object, cell.key, value);
}

function insertEdits(
  document: PlanDocument,
  place: TablePlace,
  rows: readonly TableValues[],
): readonly TextEdit[] | undefined {
  const target = placeOf(document, place);
  if (target === undefined) return undefined;
  const at = 'beside' in target ? target.beside.map.end : target.into.map.end;
  const first = nextNumber(document, Math.min(document.length, at));
  // Behind one row the later ones come first: all are written at the same place.
  const edits = rows.map((row, index) =>
    insertItem(document, 'task', linesOf(row, numberAfter(first, index), document.dialect), target),
  );
  if (!edits.every((one) => one !== undefined)) return undefined;
  const [head, ...rest] = edits.flat();
  if (head === undefined || 'into' in target)
    return rows.length > 1 ? severalInto(document, place, rows) : edits.flat();
  return [{ ...head, text: head.text + rest.map(({ text }) => text).join('') }];
}

/** Several rows for a list that may not be there yet: one behind the other. */
function severalInto(
  document: PlanDocument,
  place: TablePlace,
  rows: readonly TableValues[],
): readonly TextEdit[] | undefined {
  let { text } = document;
  for (const row of rows) {
    const edits = insertEdits(parsePlan(text), place, [row]);
    if (edits === undefined) return undefined;
    text = applyEdits(text, edits);
  }
  return minimalEdit(document.text, text);
}

const numberAfter = (first: string, by: number): string => (/^\d+$/.test(first) ? String(Number(first) + by) : first);

/** The keys of a new task, in their usual order. */
function linesOf({ text = '', deadline = '', roles = {} }: TableValues, number: string, dialect: Dialect): string[] {
  const key = (name: string): string => propertyOf('task', name)?.[dialect] ?? name;
  return [
    `${key('number')}: ${number}`,
    `${key('text')}:${oneLine(text) === '' ? '' : ` ${scalarText(oneLine(text))}`}`,
    ...ROLES.flatMap((role) => {
      const names = namesOf(roles[role] ?? []);
      return names.length === 0 ? [] : [`${key(role)}: [${names.map(scalarText).join(', ')}]`];
    }),
    ...(oneLine(deadline) === '' ? [] : [`${key('deadline')}: ${scalarText(oneLine(deadline))}`]),
  ];
}
