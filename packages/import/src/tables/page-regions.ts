import { columnKey, columnKeys, isDivision } from '@workplan/official/render';
import { placeOf, type SourceLine } from '@workplan/official/text';
import { headsTasks } from '../build/build-table.js';
import type { PageCell, PageTable } from '../html/table-builder.js';
import { isPartOfYear, stagesBehindAim, stagesBelow } from './head-rows.js';
import type { RegionRow, TableRegion } from './region.js';
import { titleOfRow } from './title-row.js';
import { itemAt } from '@workplan/plan/text';

/** Headings take so many rows at most: 责任分工 above 牵头单位 and 配合单位, and one more. */
const MOST_HEAD_ROWS = 3;

/** The tables of tasks of a page, read from their grids. A row of headings further down begins a table of its own. */
export function pageRegions(tables: readonly PageTable[], lines: readonly SourceLine[]): TableRegion[] {
  const byLine = new Map(lines.map((line) => [placeOf(line).line, line]));
  return tables.flatMap((table) => regionsOf(new Grid(table), byLine));
}

/** A table with its spans filled: every place of the grid knows the cell that covers it. */
class Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly places: (PageCell | undefined)[][];

  constructor(table: PageTable) {
    this.rowCount = table.rowCount;
    this.columnCount = table.columnCount;
    this.places = Array.from({ length: table.rowCount }, () => []);
    for (const cell of table.cells) {
      const lastRow = Math.min(cell.row + cell.rowSpan, table.rowCount);
      const lastColumn = Math.min(cell.column + cell.columnSpan, table.columnCount);
      for (let row = cell.row; row < lastRow; row += 1)
        for (let column = cell.column; column < lastColumn; column += 1) (this.places[row] ??= [])[column] = cell;
    }
  }

  row(row: number): (PageCell | undefined)[] {
    return Array.from({ length: this.columnCount }, (_, column) => this.places[row]?.[column]);
  }

  /** The cells that begin in a row, each once. */
  own(row: number): PageCell[] {
    return [...new Set(this.row(row))].filter((cell): cell is PageCell => cell?.row === row);
  }
}

function regionsOf(grid: Grid, byLine: ReadonlyMap<number, SourceLine>): TableRegion[] {
  const regions: (TableRegion & { readonly rows: RegionRow[] })[] = [];
  for (let row = 0; row < grid.rowCount;) {
    const count = headRows(grid, row);
    if (count > 0) {
      const heads = Array.from({ length: count }, (_, index) => linesOf(grid.own(row + index), byLine)).flat();
      const above = stagesBelow(wordsAbove(grid, row, count));
      const stages = above.length > 0 ? above : stagesBehindAim(headingsOf(grid, row, count));
      regions.push({ heads, keys: columnKeys(headingsOf(grid, row, count)), stages, rows: [] });
      row += count;
      continue;
    }
    const region = regions[regions.length - 1];
    const own = grid.own(row);
    const lines = linesOf(own, byLine);
    const [only] = own;
    const title = titleOfRow(own.map(({ text }) => text));
    if (region !== undefined && lines.length > 0)
      region.rows.push({
        lines,
        cells: grid
          .row(row)
          .map((cell) => ({ text: cell?.text ?? '', isMerged: cell !== undefined && cell.row < row })),
        ...(own.length === 1 && only !== undefined && only.columnSpan >= grid.columnCount && grid.columnCount > 1
          ? { span: only.text }
          : {}),
        ...(title === undefined ? {} : { cells: [], span: title }),
      });
    row += 1;
  }
  return regions.filter(({ rows }) => rows.length > 0);
}

/** How many rows from here are headings of a table of tasks; 0 where the row heads none. */
function headRows(grid: Grid, start: number): number {
  // A title over the whole table is none of its headings.
  const own = grid.own(start);
  if (own.some((cell) => cell.columnSpan >= grid.columnCount && grid.columnCount > 1)) return 0;
  // A cell that spans further rows says that the headings go on.
  const deepest = Math.max(...own.map((cell) => cell.rowSpan), 1);
  const isWide = own.some((cell) => cell.columnSpan > 1);
  for (let count = 1; count <= MOST_HEAD_ROWS && start + count <= grid.rowCount; count += 1) {
    if (count < deepest && isWide) continue;
    const last = grid.row(start + count - 1);
    if (last.some((cell) => (cell?.text.length ?? 0) > LONGEST_HEADING)) return 0;
    if (!isDivided(grid, start + count - 1) && headsTasks(headingsOf(grid, start, count))) return count;
  }
  return 0;
}

/** 责任分工 over two columns: the row below has headings for these, and nothing of its own for the others. */
function isDivided(grid: Grid, row: number): boolean {
  const wide = new Set(grid.own(row).filter((cell) => cell.columnSpan > 1));
  const below = grid.row(row + 1);
  return (
    wide.size > 0 &&
    row + 1 < grid.rowCount &&
    grid.row(row).every((cell, column) => {
      const next = below[column];
      return cell !== undefined && wide.has(cell)
        ? columnKey(next?.text ?? '') !== undefined || isPartOfYear(next?.text ?? '')
        : next === undefined || next === cell || next.text === '';
    })
  );
}

const LONGEST_HEADING = 20;

/** The heading of each column: its lowest cell that is known, else the words from the top down. */
function headingsOf(grid: Grid, start: number, count: number): string[] {
  return wordsAbove(grid, start, count).map((words) => {
    const leaf = words[words.length - 1] ?? '';
    // 责任分工 over several columns says nothing of one of them: 联系电话 below it names nobody.
    if (isPartOfYear(leaf)) return leaf;
    const isKnown = (text: string): boolean => columnKey(text) !== undefined && (text === leaf || !isDivision(text));
    return [...new Set([leaf, words.join(''), ...words])].find(isKnown) ?? leaf;
  });
}

/** The words above each column, from the top down and each once. */
function wordsAbove(grid: Grid, start: number, count: number): string[][] {
  const rows = Array.from({ length: count }, (_, index) => grid.row(start + index));
  return itemAt(rows, 0).map((_, column) =>
    [...new Set(rows.map((row) => row[column]?.text ?? ''))].map((text) => text.replace(/\s/g, '')),
  );
}

/** The lines of reading that hold cells, in order and each once. */
function linesOf(cells: readonly PageCell[], byLine: ReadonlyMap<number, SourceLine>): SourceLine[] {
  const numbers = new Set<number>();
  for (const { lines } of cells)
    if (lines !== undefined) for (let line = lines[0]; line <= lines[1]; line += 1) numbers.add(line);
  return [...numbers].sort((a, b) => a - b).flatMap((line) => byLine.get(line) ?? []);
}
