import type { WrittenCell } from '@workplan/office/reader';
import { glued } from './paragraphs.js';
import type { PageTable } from './tables.js';

const SAME_PLACE = 3;

/** Whether a table goes on at the top of the next page. */
export const goesOnIn = (one: PageTable, other: PageTable): boolean =>
  other.page === one.page + 1 &&
  one.xs.length === other.xs.length &&
  one.xs.every(
    (x, index) => Math.abs(x - (one.xs[0] ?? 0) - ((other.xs[index] ?? 0) - (other.xs[0] ?? 0))) < SAME_PLACE,
  );

const wordsOf = (row: readonly WrittenCell[]): string =>
  row
    .map(({ column, goesOn, paragraphs }) => `${column}${goesOn ? '' : paragraphs.map(({ text }) => text).join('\n')}`)
    .join('\t');

/**
 * Two parts of a table as one: headings that are printed again on the next page stand once, and a row that was broken
 * is one again. `isUnsure` is called for each cell of which nobody can say it for certain.
 */
export function joinedTables(one: PageTable, other: PageTable, isUnsure: () => void): PageTable {
  let heads = 0;
  while (
    heads < Math.min(one.rows.length, other.rows.length) &&
    wordsOf(one.rows[heads] ?? []) === wordsOf(other.rows[heads] ?? [])
  )
    heads += 1;
  const rows = other.rows.slice(heads);
  const [first] = rows;
  const last = one.rows[one.rows.length - 1];
  const whole = { ...one, page: other.page, bottom: other.bottom, fullBelow: other.fullBelow };
  if (first === undefined || last === undefined) return { ...whole, rows: [...one.rows, ...rows] };
  if (!isBroken(one, last, first)) return { ...whole, rows: [...one.rows, ...mergedOn(last, rows, isUnsure)] };
  isUnsure();
  const row = last.map((cell, index) => withMore(cell, first[index], one.fullBelow));
  return { ...whole, rows: [...one.rows.slice(0, -1), row, ...mergedOn(row, rows.slice(1), isUnsure)] };
}

const isEmpty = ({ paragraphs }: WrittenCell): boolean => paragraphs.every(({ text }) => text === '');
const sameColumns = (one: readonly WrittenCell[], other: readonly WrittenCell[]): boolean =>
  one.length === other.length &&
  one.every(({ column, columnSpan }, at) => other[at]?.column === column && other[at]?.columnSpan === columnSpan);

/** A row goes on when all rows begin with words, as those with numbers do, and the next one does not. */
function isBroken(table: PageTable, last: readonly WrittenCell[], first: readonly WrittenCell[]): boolean {
  const [number] = first;
  return (
    number !== undefined &&
    isEmpty(number) &&
    sameColumns(last, first) &&
    !first.every(isEmpty) &&
    table.rows.every(([cell]) => cell !== undefined && !cell.goesOn && !isEmpty(cell))
  );
}

function withMore(cell: WrittenCell, more: WrittenCell | undefined, full: ReadonlySet<number>): WrittenCell {
  const added = more?.paragraphs.filter(({ text }) => text !== '') ?? [];
  const [next, ...rest] = added;
  const before = cell.paragraphs[cell.paragraphs.length - 1];
  if (next === undefined) return cell;
  if (before === undefined || !full.has(cell.column)) return { ...cell, paragraphs: [...cell.paragraphs, ...added] };
  const joined = { ...before, text: glued(before.text, next.text) };
  return { ...cell, paragraphs: [...cell.paragraphs.slice(0, -1), joined, ...rest] };
}

/** An empty cell below one that is merged downwards goes on with it; where it may as well be empty, it is said. */
function mergedOn(
  last: readonly WrittenCell[],
  rows: readonly (readonly WrittenCell[])[],
  isUnsure: () => void,
): (readonly WrittenCell[])[] {
  const merged = last.filter(({ goesOn }) => goesOn).map(({ column }) => column);
  const [first, second] = rows;
  if (first === undefined) return [...rows];
  const columns = first
    .filter((cell) => !cell.goesOn && isEmpty(cell) && merged.includes(cell.column))
    .map(({ column }) => column);
  const isMergedBelow = (column: number): boolean =>
    second?.some((cell) => cell.column === column && cell.goesOn) === true;
  let above = columns.filter(isMergedBelow);
  for (let left = columns.length - above.length; left > 0; left -= 1) isUnsure();
  return rows.map((row, index) => {
    if (index > 0) above = above.filter((column) => row.some((cell) => cell.column === column && cell.goesOn));
    return row.map((cell) => (above.includes(cell.column) ? { ...cell, goesOn: true } : cell));
  });
}
