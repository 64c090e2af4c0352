import { canonical } from '../../workbook/table/cell-words.js';
import { rowsInOrder, type SheetCells, wordsOfRow } from '../../workbook/read/sheet-cells.js';
import { REGISTER_COLUMNS, registerColumn, registerColumnByHeading, type RegisterColumnId } from '../columns.js';
import { readHiddenRegister, type RegisterBase } from '../hidden.js';
import { CellReader, type ReadCell } from '../../workbook/read/read-cell.js';

/** A row of a return. */
export interface ReturnRow {
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** What its hidden first cell says. */
  readonly key: string;
  readonly cells: ReadonlyMap<RegisterColumnId, ReadCell>;
  /** What several columns are for, where they say different things. */
  readonly doubled: ReadonlySet<RegisterColumnId>;
  /** All words of the row, for a report. */
  readonly words: readonly string[];
}

/** What was found in a sheet. */
export interface ReturnTable {
  readonly sheet: string;
  readonly rows: readonly ReturnRow[];
  readonly columns: ReadonlySet<RegisterColumnId>;
  /** Headings of columns with words that are not known. */
  readonly unknown: readonly string[];
}

/** A workbook that came back. */
export interface ReturnBook {
  readonly base: RegisterBase | undefined;
  readonly tables: readonly ReturnTable[];
  /** A body that the words above the table name: 填报单位：市教委. */
  readonly bodyAbove: string;
}

const KEY_HEADING = '标识';
const KEY = /^T\d+$/;
/** So many rows are looked at for the headings. */
const REACH = 40;
const BODY_ABOVE = /(?:填报|报送|填表)单位[:：]\s*([^\s　，,；;（(]+)/;

/** Reads a return: every visible sheet with headings of a register, and the hidden one that says what it was made of. */
export function readReturn(sheets: readonly SheetCells[]): ReturnBook {
  const base = sheets
    .map((sheet) => readHiddenRegister(rowsInOrder(sheet).map(([, row]) => wordsOfRow(row))))
    .find((found) => found !== undefined);
  const visible = sheets.filter(({ isHidden, name }) => !isHidden && !name.startsWith('_workplan'));
  const above = visible.flatMap((sheet) =>
    rowsInOrder(sheet)
      .slice(0, REACH)
      .flatMap(([, row]) => [...row.values()]),
  );
  return {
    base,
    tables: visible.flatMap((sheet) => readTable(sheet, base) ?? []),
    bodyAbove: above.map((text) => BODY_ABOVE.exec(text)?.[1] ?? '').find((name) => name !== '') ?? '',
  };
}

type Row = readonly [number, ReadonlyMap<number, string>];

function readTable(sheet: SheetCells, base: RegisterBase | undefined): ReturnTable | undefined {
  const rows = rowsInOrder(sheet);
  const at = rows.slice(0, REACH).findIndex(([, row]) => isHead(row));
  const head = rows[at]?.[1];
  if (head === undefined) return undefined;
  const below = rows.slice(at + 1).filter(([, row]) => !isHead(row));
  const keyColumn = keyColumnOf(head, below);
  const { columns, rivals, unknown } = columnsOf(head, below, keyColumn, base);
  const reader = new CellReader(sheet);
  const read = below.map(([number, row]): ReturnRow => {
    const cells = new Map([...columns].map(([id, column]) => [id, reader.cell(number, column)] as const));
    const words = [...row].filter(([column]) => column !== keyColumn).map(([, text]) => text);
    const key = (row.get(keyColumn ?? -1) ?? '').trim();
    return { sheet: sheet.name, row: number, key, cells, doubled: doubledIn(row, columns, rivals), words };
  });
  return {
    sheet: sheet.name,
    // A row of one cell is a heading within the table, unless it has a key.
    rows: read.filter(({ words, key }) => words.length > 1 || (KEY.test(key) && words.length > 0)),
    columns: new Set(columns.keys()),
    unknown,
  };
}

/** Columns that say which task a row is. Its words alone may have another heading. */
const NAMES_TASK: ReadonlySet<RegisterColumnId> = new Set(['number', 'title', 'text']);

/** A row of headings: at least three that are known, and more of them than not, with what names a task among them. */
function isHead(row: ReadonlyMap<number, string>): boolean {
  const words = [...row.values()].filter((text) => text.trim() !== KEY_HEADING);
  const known = words.flatMap((text) => registerColumnByHeading(text) ?? []);
  return known.length >= 3 && known.length * 2 >= words.length && known.some((id) => NAMES_TASK.has(id));
}

function keyColumnOf(head: ReadonlyMap<number, string>, below: readonly Row[]): number | undefined {
  const named = [...head].find(([, text]) => text.trim() === KEY_HEADING)?.[0];
  if (named !== undefined) return named;
  const columns = new Set(
    below.flatMap(([, row]) => [...row].filter(([, text]) => KEY.test(text.trim())).map(([at]) => at)),
  );
  const isKeys = (column: number): boolean =>
    below.filter(([, row]) => KEY.test((row.get(column) ?? '').trim())).length * 2 > below.length;
  return [...columns].find(isKeys);
}

/** Which column holds what: by its heading; one that was renamed by the words that it had, or by its place. */
function columnsOf(
  head: ReadonlyMap<number, string>,
  below: readonly Row[],
  keyColumn: number | undefined,
  base: RegisterBase | undefined,
): {
  readonly columns: ReadonlyMap<RegisterColumnId, number>;
  readonly rivals: ReadonlyMap<RegisterColumnId, readonly number[]>;
  readonly unknown: readonly string[];
} {
  const { columns, rivals, open } = byHeading(head, keyColumn);
  for (const id of base?.columns ?? []) {
    if (columns.has(id) || base === undefined) continue;
    const column = [...open].find((one) => holdsWordsOf(id, one, below, base)) ?? onlyBetween(id, columns, open, base);
    if (column === undefined) continue;
    open.delete(column);
    columns.set(id, column);
  }
  const unknown = [...open].filter((column) => below.some(([, row]) => row.has(column)));
  return { columns, rivals, unknown: unknown.map((column) => head.get(column) ?? '') };
}

/** Columns by their headings. The very heading of a register goes before other words for it. */
function byHeading(head: ReadonlyMap<number, string>, keyColumn: number | undefined) {
  const named = [...head]
    .filter(([column]) => column !== keyColumn)
    .map(([column, text]) => ({ column, id: registerColumnByHeading(text), isOwn: isOwnHeading(text) }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.column - b.column);
  const columns = new Map<RegisterColumnId, number>();
  const owned = new Set<RegisterColumnId>();
  const rivals = new Map<RegisterColumnId, number[]>();
  const open: number[] = [];
  for (const { column, id, isOwn } of named) {
    if (id !== undefined && !columns.has(id)) {
      columns.set(id, column);
      if (isOwn) owned.add(id);
    } else if (id !== undefined && registerColumn(id)?.isOpen === true && owned.has(id) === isOwn)
      rivals.set(id, [...(rivals.get(id) ?? []), column]);
    else open.push(column);
  }
  return { columns, rivals, open: new Set(open.sort((a, b) => a - b)) };
}

const isOwnHeading = (text: string): boolean => REGISTER_COLUMNS.some(({ heading }) => heading === text.trim());

/** What several columns of a row say in different ways: 1月份进展情况 beside 4月份进展情况. */
function doubledIn(
  row: ReadonlyMap<number, string>,
  columns: ReadonlyMap<RegisterColumnId, number>,
  rivals: ReadonlyMap<RegisterColumnId, readonly number[]>,
): ReadonlySet<RegisterColumnId> {
  const words = (id: RegisterColumnId, column: number | undefined): string =>
    canonical(registerColumn(id)?.kind ?? 'words', row.get(column ?? -1) ?? '');
  const doubled = [...rivals].filter(([id, others]) =>
    others.some((other) => words(id, other) !== '' && words(id, other) !== words(id, columns.get(id))),
  );
  return new Set(doubled.map(([id]) => id));
}

/** Whether most words of a column are those that a column of the register had. */
function holdsWordsOf(id: RegisterColumnId, column: number, below: readonly Row[], base: RegisterBase): boolean {
  const kind = registerColumn(id)?.kind ?? 'words';
  if (registerColumn(id)?.isOpen === true) return false;
  const words = new Set(
    base.rows.map(({ values }) => canonical(kind, values.get(id) ?? '')).filter((one) => one !== ''),
  );
  const cells = below.flatMap(([, row]) => canonical(kind, row.get(column) ?? '') || []);
  return cells.length > 0 && cells.filter((text) => words.has(text)).length * 2 > cells.length;
}

/** The only open column between the neighbours that a column had, when they are still in their order. */
function onlyBetween(
  id: RegisterColumnId,
  columns: ReadonlyMap<RegisterColumnId, number>,
  open: ReadonlySet<number>,
  base: RegisterBase,
): number | undefined {
  const at = base.columns.indexOf(id);
  const [before, after] = [base.columns[at - 1], base.columns[at + 1]];
  const left = before === undefined ? 0 : columns.get(before);
  const right = after === undefined ? Infinity : columns.get(after);
  if (left === undefined || right === undefined) return undefined;
  const between = [...open].filter((column) => column > left && column < right);
  return between.length === 1 ? between[0] : undefined;
}

/** Headings of the columns that a return lacks, of those that it was made with. */
export const missingColumns = (table: ReturnTable, base: RegisterBase | undefined): string[] =>
  REGISTER_COLUMNS.filter(
    ({ id }) => id !== 'note' && base?.columns.includes(id) === true && !table.columns.has(id),
  ).map(({ heading }) => heading);
