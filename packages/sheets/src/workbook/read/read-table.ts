import { canonical } from '../table/cell-words.js';
import { columnByHeading, type ColumnId, columnOf } from '../columns.js';
import type { Base } from '../table/hidden-sheet.js';
import { CellReader, type ReadCell } from './read-cell.js';
import { rowsInOrder, type SheetCells } from './sheet-cells.js';

/** A row below the headings. */
export interface ReadRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly key: string;
  readonly cells: ReadonlyMap<ColumnId, ReadCell>;
  /** All words of the row, for a report. */
  readonly words: readonly string[];
}

/** A table that was found in a sheet. */
export interface ReadTable {
  readonly sheet: string;
  /** Rows with words in two columns or more. */
  readonly rows: readonly ReadRow[];
  /** Rows of one cell: headings within the table. */
  readonly headings: readonly ReadRow[];
  readonly columns: ReadonlySet<ColumnId>;
  /** Where they stand, from 1. */
  readonly places: ReadonlyMap<ColumnId, number>;
  /** The column of the keys; undefined when there is none. */
  readonly keyColumn: number | undefined;
  /** The row of the headings, and the columns that have one. */
  readonly head: { readonly row: number; readonly columns: ReadonlySet<number> };
  /** Headings of columns with words that are not known. */
  readonly unknown: readonly string[];
}

/** Keys of rows stand in a column of this heading, or in a column whose cells look like keys. */
const KEY_HEADING = '标识';
const KEY = /^T\d+$/;
/** So many rows are looked at for the headings. */
const REACH = 40;

/** Finds the table of a sheet by its headings; undefined when there is none. `base` helps with headings that were renamed. */
export function readTable(sheet: SheetCells, base: Base | undefined): ReadTable | undefined {
  const rows = rowsInOrder(sheet);
  const at = rows.slice(0, REACH).findIndex(([, row]) => isHead(row));
  const head = rows[at]?.[1];
  if (head === undefined) return undefined;
  const below = rows.slice(at + 1);
  const keyColumn = keyColumnOf(head, below);
  const found = columnsOf(head, below, keyColumn, base);
  const reader = new CellReader(sheet);
  const read = below.map(([number, row]): ReadRow => {
    const cells = new Map<ColumnId, ReadCell>();
    for (const [id, column] of found.columns) cells.set(id, reader.cell(number, column));
    const words = [...row].filter(([column]) => column !== keyColumn).map(([, text]) => text);
    return { row: number, key: keyColumn === undefined ? '' : (row.get(keyColumn) ?? '').trim(), cells, words };
  });
  return {
    sheet: sheet.name,
    rows: read.filter(({ words, key }) => words.length > 1 || (KEY.test(key) && words.length > 0)),
    headings: read.filter(({ words, key }) => words.length === 1 && !KEY.test(key)),
    columns: new Set(found.columns.keys()),
    places: found.columns,
    keyColumn,
    head: { row: rows[at]?.[0] ?? 0, columns: new Set(head.keys()) },
    unknown: found.unknown,
  };
}

/** A row of headings: at least two that are known, and more of them than not, with what names a task among them. */
function isHead(row: ReadonlyMap<number, string>): boolean {
  const ids = [...row.values()].filter((text) => text !== KEY_HEADING).map((text) => columnByHeading(text));
  const known = ids.filter((id) => id !== undefined);
  return known.length >= 2 && known.length * 2 >= ids.length && known.some((id) => id === 'title' || id === 'text');
}

type NumberedRows = readonly (readonly [number, ReadonlyMap<number, string>])[];

function keyColumnOf(head: ReadonlyMap<number, string>, below: NumberedRows): number | undefined {
  const named = [...head].find(([, text]) => text.trim() === KEY_HEADING)?.[0];
  if (named !== undefined) return named;
  const counts = new Map<number, number>();
  for (const [, row] of below)
    for (const [column, text] of row) if (KEY.test(text.trim())) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 > below.length ? most[0] : undefined;
}

/** Which column holds what: by its heading, or, where that was renamed, by the words that the table was made with. */
function columnsOf(
  head: ReadonlyMap<number, string>,
  below: NumberedRows,
  keyColumn: number | undefined,
  base: Base | undefined,
): { readonly columns: ReadonlyMap<ColumnId, number>; readonly unknown: readonly string[] } {
  const columns = new Map<ColumnId, number>();
  const open: number[] = [];
  for (const [column, text] of [...head].sort(([a], [b]) => a - b)) {
    if (column === keyColumn) continue;
    const id = columnByHeading(text);
    // Of a table of ours only the columns that it was made with count.
    if (id === undefined || columns.has(id) || (base !== undefined && !base.columns.includes(id))) open.push(column);
    else columns.set(id, column);
  }
  const taken = new Set<number>();
  for (const id of base?.columns ?? []) {
    if (columns.has(id) || base === undefined) continue;
    const column = open.find((one) => !taken.has(one) && holdsWordsOf(id, one, below, base));
    if (column === undefined) continue;
    taken.add(column);
    columns.set(id, column);
  }
  const unknown = open
    .filter((column) => !taken.has(column) && below.some(([, row]) => row.has(column)))
    .map((column) => head.get(column) ?? '');
  return { columns, unknown };
}

/** Whether most words of a column are those that a column of the base had. */
function holdsWordsOf(id: ColumnId, column: number, below: NumberedRows, base: Base): boolean {
  const kind = columnOf(id)?.kind ?? 'words';
  const words = new Set(
    base.rows.map(({ values }) => canonical(kind, values.get(id) ?? '')).filter((one) => one !== ''),
  );
  const cells = below.flatMap(([, row]) => canonical(kind, row.get(column) ?? '') || []);
  const same = cells.filter((text) => words.has(text)).length;
  return cells.length > 0 && same * 2 > cells.length;
}
