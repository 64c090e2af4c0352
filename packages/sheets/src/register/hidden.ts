import { checksum } from '../workbook/table/checksum.js';
import type { PlanIdentity } from '../workbook/table/task-table.js';
import { registerColumn, type RegisterColumnId } from './columns.js';

const MARK = 'workplan-register';
const VERSION = '1';
/** The sheet that keeps what a register was made of. A person does not see it. */
export const REGISTER_HIDDEN_SHEET = '_workplan';

/** A row as it was when the register was made. */
export interface RegisterBaseRow {
  /** What the row has in its hidden first column: T1, T2 … */
  readonly key: string;
  readonly source: string;
  /** Whether the body was asked to fill it in; else it is there to be read. */
  readonly isAsked: boolean;
  readonly values: ReadonlyMap<RegisterColumnId, string>;
}

/** What a register was made of. */
export interface RegisterBase {
  readonly plan: PlanIdentity;
  /** The body that it was made for; empty for the whole register. */
  readonly body: string;
  readonly columns: readonly RegisterColumnId[];
  readonly rows: readonly RegisterBaseRow[];
  /** Rows that somebody changed: what they say is not believed. */
  readonly damaged: number;
}

/** The rows of the hidden sheet; each has a checksum of its cells. */
export function hiddenRegisterRows({ plan, body, columns, rows }: Omit<RegisterBase, 'damaged'>): string[][] {
  return [
    [MARK, VERSION],
    checked('plan', [plan.title, plan.number, plan.sha256]),
    checked('body', [body]),
    checked('columns', columns),
    ...rows.map(({ key, source, isAsked, values }) =>
      checked('row', [key, source, isAsked ? '1' : '0', ...columns.map((id) => values.get(id) ?? '')]),
    ),
  ];
}

const checked = (kind: string, words: readonly string[]): string[] => [kind, checksum(words), ...words];

/** Reads the rows of a hidden sheet; undefined when it is none of ours, or says too little. */
export function readHiddenRegister(rows: readonly (readonly string[])[]): RegisterBase | undefined {
  const [first, ...rest] = rows;
  if (first?.[0] !== MARK || first[1] !== VERSION) return undefined;
  const only = (kind: string, count: number): readonly string[] | undefined =>
    rest
      .filter((row) => row[0] === kind)
      .map((row) => wordsOf(row, count))
      .find((words) => words !== undefined);
  const plan = only('plan', 3);
  const body = only('body', 1);
  const columns = rest.filter((row) => row[0] === 'columns').map((row) => wordsOf(row, 0))[0];
  const ids = (columns ?? []).flatMap((id) => registerColumn(id)?.id ?? []);
  if (plan === undefined || body === undefined || columns === undefined || ids.length !== columns.length)
    return undefined;
  const read = rest.filter((row) => row[0] === 'row').map((row) => readRow(row, ids));
  const [title = '', number = '', sha256 = ''] = plan;
  return {
    plan: { title, number, sha256 },
    body: body[0] ?? '',
    columns: ids,
    rows: read.filter((row) => row !== undefined),
    damaged: read.filter((row) => row === undefined).length,
  };
}

/** The words of a row whose checksum is right. Programs leave empty cells at the end of a row out. */
function wordsOf([, sum, ...rest]: readonly string[], count: number): readonly string[] | undefined {
  const words = Array.from({ length: Math.max(count, rest.length) }, (_, at) => rest[at] ?? '');
  return sum === checksum(words) ? words : undefined;
}

function readRow(row: readonly string[], ids: readonly RegisterColumnId[]): RegisterBaseRow | undefined {
  const words = wordsOf(row, ids.length + 3);
  if (words === undefined) return undefined;
  const [key = '', source = '', asked, ...values] = words;
  return { key, source, isAsked: asked === '1', values: new Map(ids.map((id, at) => [id, values[at] ?? ''])) };
}
