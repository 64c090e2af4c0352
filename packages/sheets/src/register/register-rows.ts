import type { PlanDocument } from '@workplan/plan';
import { type ProgressItem, progressOf, type ProgressUnit, progressUnits, scalarOf } from '@workplan/plan/model';
import { propertyOf } from '@workplan/plan/schema';
import { joinNames } from '../workbook/table/cell-words.js';
import { taskRows } from '../workbook/table/task-table.js';
import type { RegisterColumnId } from './columns.js';

/** Excel holds 32,767 characters in a cell. */
const MOST = 32_000;

/** A row of the register: a task, or a clause with bodies of its own. */
export interface RegisterRow {
  /** Which item of `progressOf` it is, from 0. */
  readonly index: number;
  readonly item: ProgressItem;
  readonly unit: ProgressUnit;
  /** Anchor (出处) of the task, with the number of the clause; empty when there is none. */
  readonly source: string;
  /** Headings with their numerals, the outermost first. */
  readonly headings: readonly string[];
  readonly cells: ReadonlyMap<RegisterColumnId, string>;
}

/** The statuses as offices write them, by their words in the model. */
export const STATUS_PAIRS: readonly (readonly [string, string])[] = propertyOf('progress', 'status')?.words ?? [];

/** All rows of the register on a day; what bodies fill in shows the newest entry. */
export function registerRows(document: PlanDocument, on: string): RegisterRow[] {
  const units = progressUnits(document.tasks);
  const tasks = taskRows(document);
  const { items } = progressOf(document, { on });
  return items.flatMap((item, index) => {
    const unit = units[index];
    const task = tasks[item.task];
    if (unit === undefined || task === undefined) return [];
    const anchor = scalarOf(unit.object, 'source')?.node.value ?? task.source;
    const source = anchor === '' ? '' : `${anchor}#${item.clause ?? ''}`;
    return [{ index, item, unit, source, headings: task.path, cells: cellsOf(item) }];
  });
}

function cellsOf({ number, title, text, bodies, due, status, newest }: ProgressItem): Map<RegisterColumnId, string> {
  const names = (list: readonly string[] | undefined): string => joinNames(list ?? []);
  return new Map<RegisterColumnId, string>([
    ['number', number],
    ['title', title],
    ['text', text.trim().slice(0, MOST)],
    ['lead', names(bodies.lead)],
    ['responsible', names([...(bodies.responsible ?? []), ...(bodies.implement ?? [])])],
    ['support', names(bodies.support)],
    ['deadline', deadlineWords(due)],
    ['status', STATUS_PAIRS.find(([en]) => en === status)?.[1] ?? ''],
    ['progress', newest?.text ?? ''],
    ['completion', newest?.completion ?? ''],
    ['problem', newest?.problem ?? ''],
    ['next', newest?.next ?? ''],
    ['body', newest?.body ?? ''],
    ['date', newest?.date ?? ''],
    ['note', ''],
  ]);
}

/** The deadline as written; what follows from the period of the plan is not written anywhere. */
const deadlineWords = (due: ProgressItem['due']): string =>
  due.date === undefined ? (due.none === 'none' ? '' : due.text) : due.from === 'period' ? '' : due.text;
