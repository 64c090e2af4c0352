import { checksum } from './checksum.js';
import { type ColumnId, columnOf } from '../columns.js';
import type { PlanIdentity, TaskTable } from './task-table.js';

/** The sheet that keeps what a table was made of. A person does not see it. */
export const HIDDEN_SHEET = '_workplan';
const MARK = 'workplan-table';
const VERSION = '1';
/** Words before the values of a task: what the row is, key, check, anchor, path. */
const FIRST_VALUE = 5;
/** Between the headings of a path; no heading has a line break. */
const PATH_MARK = '\n';

/** A task as it was when the table was made. */
export interface BaseRow {
  /** What the row of the table has in its hidden first column: T1, T2 … */
  readonly key: string;
  readonly source: string;
  readonly path: readonly string[];
  readonly values: ReadonlyMap<ColumnId, string>;
}

/** What a table was made of. */
export interface Base {
  readonly plan: PlanIdentity;
  readonly columns: readonly ColumnId[];
  readonly headings: readonly string[];
  readonly rows: readonly BaseRow[];
  /** Rows that somebody changed: what they say is not believed. */
  readonly damaged: number;
}

/** The key of the n-th task of a table, from 0. */
export const keyOf = (index: number): string => `T${index + 1}`;

/** The rows of the hidden sheet. */
export function hiddenRows({ plan, columns, rows }: TaskTable): string[][] {
  const ids = columns.map(({ id }) => id);
  const tasks = rows.filter((row) => row.kind === 'task');
  return [
    [MARK, VERSION],
    checked('plan', [plan.title, plan.number, plan.sha256]),
    checked('columns', ids),
    ...rows.flatMap((row) => (row.kind === 'heading' ? [checked('heading', [row.text])] : [])),
    ...tasks.map(({ source, path, cells }, index) =>
      hiddenTask(keyOf(index), source, path, (id) => cells.get(id)?.text ?? '', ids),
    ),
  ];
}

/** The row of a task. */
export function hiddenTask(
  key: string,
  source: string,
  path: readonly string[],
  value: (id: ColumnId) => string,
  columns: readonly ColumnId[],
): string[] {
  const rest = [source, path.join(PATH_MARK), ...columns.map(value)];
  return ['task', key, checksum([key, ...rest]), ...rest];
}

const checked = (kind: string, words: readonly string[]): string[] => [kind, checksum(words), ...words];

/** Reads the rows of a hidden sheet; undefined when it is none of ours, or says too little. */
export const readHiddenRows = (rows: readonly (readonly string[])[]): Base | undefined => readHidden(rows)?.base;

/** The same, with the place of each row of the base among all rows, from 0. */
export function readHidden(
  rows: readonly (readonly string[])[],
): { readonly base: Base; readonly places: readonly number[] } | undefined {
  const [first, ...rest] = rows;
  if (first?.[0] !== MARK || first[1] !== VERSION) return undefined;
  const of = (kind: string): (readonly string[])[] => rest.filter((row) => row[0] === kind);
  const [plan] = of('plan').filter((row) => row[1] === checksum(padded(row.slice(2), 3)));
  const [columns] = of('columns').filter((row) => row[1] === checksum(row.slice(2)));
  if (plan === undefined || columns === undefined) return undefined;
  const ids = columns.slice(2).flatMap((id) => columnOf(id)?.id ?? []);
  if (ids.length !== columns.length - 2) return undefined;
  const tasks = rows.flatMap((row, at) => (row[0] === 'task' ? [{ at, task: readTask(row, ids) }] : []));
  const whole = tasks.flatMap(({ at, task }) => (task === undefined ? [] : [{ at, task }]));
  const [, , title = '', number = '', sha256 = ''] = plan;
  const base: Base = {
    plan: { title, number, sha256 },
    columns: ids,
    headings: of('heading').flatMap((row) => (row[1] === checksum([row[2] ?? '']) ? [row[2] ?? ''] : [])),
    rows: whole.map(({ task }) => task),
    damaged: tasks.length - whole.length,
  };
  return { base, places: whole.map(({ at }) => at) };
}

function readTask(row: readonly string[], ids: readonly ColumnId[]): BaseRow | undefined {
  const [, key = '', sum, ...rest] = row;
  const words = padded(rest, FIRST_VALUE - 3 + ids.length);
  if (sum !== checksum([key, ...words])) return undefined;
  const [source = '', path = '', ...values] = words;
  return {
    key,
    source,
    path: path === '' ? [] : path.split(PATH_MARK),
    values: new Map(ids.map((id, at) => [id, values[at] ?? ''])),
  };
}

/** Programs leave empty cells at the end of a row out. */
const padded = (words: readonly string[], count: number): string[] =>
  Array.from({ length: Math.max(count, words.length) }, (_, at) => words[at] ?? '');
