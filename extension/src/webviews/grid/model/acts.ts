import type { CellChange, TableChange, TableColumn, TableValues } from '@workplan/language-service/protocol';
import type { Cells } from './clipboard.js';
import type { Line } from './lines.js';
import { cellChange, cellText, isEditable, valuesOf, type PageRow } from './rows.js';
import { boundsOf, type Selection } from './selection.js';

/** What acts look at: the lines and columns that are shown, and what is selected of them. */
export interface Grid {
  readonly lines: readonly Line[];
  readonly columns: readonly TableColumn[];
  readonly selection: Selection;
}

/** The rows in the selection; headings of sections are none. */
export function chosenRows({ lines, selection }: Grid): PageRow[] {
  const { top, bottom } = boundsOf(selection);
  return lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'row' ? [line.row] : []));
}

export const chosenTasks = (grid: Grid): number[] => [...new Set(chosenRows(grid).map(({ task }) => task))];

/** The selected cells as texts; the heading of a section is a line with its title in the first cell. */
export function chosenCells({ lines, columns, selection }: Grid): Cells {
  const { top, bottom, left, right } = boundsOf(selection);
  const shown = columns.slice(left, right + 1);
  return lines
    .slice(top, bottom + 1)
    .map((line) =>
      line.kind === 'row'
        ? shown.map((column) => cellText(line.row, column))
        : shown.map((_, at) => (at === 0 ? line.section.title : '')),
    );
}

/** What an act leaves out, because those cells cannot be changed in the grid. */
export interface Act {
  readonly change: TableChange | undefined;
  readonly refused: number;
}

const act = (cells: readonly CellChange[], refused: number, added: readonly TableValues[] = []): Act => ({
  change:
    cells.length === 0 && added.length === 0
      ? undefined
      : { kind: 'cells', cells, ...(added.length === 0 ? {} : { added }) },
  refused,
});

/** Cells behind the active one take pasted texts; one text fills the whole selection; lines behind the last row become tasks. */
export function paste(grid: Grid, pasted: Cells): Act {
  const { columns, lines } = grid;
  const { top, bottom, left, right } = boundsOf(grid.selection);
  const rows = lines.flatMap((line, at) => (at >= top && line.kind === 'row' ? [line.row] : []));
  const only = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
  if (only !== undefined)
    return setAll(
      chosenRows(grid),
      columns.slice(left, right + 1).map((column) => [column, () => only] as const),
    );
  const times = Math.max(1, Math.floor((bottom - top + 1) / Math.max(1, pasted.length)));
  const wanted = Array.from({ length: times }, () => pasted).flat();
  const cells: CellChange[] = [];
  const added: TableValues[] = [];
  let refused = 0;
  wanted.forEach((texts, index) => {
    const row = rows[index];
    const byColumn = new Map(
      texts.flatMap((text, shift): [TableColumn, string][] => {
        const column = columns[left + shift];
        return column === undefined ? [] : [[column, text]];
      }),
    );
    if (row === undefined) {
      added.push(valuesOf(byColumn));
      return;
    }
    for (const [column, text] of byColumn) {
      const change = cellChange(row, column, text);
      if (change !== undefined) cells.push(change);
      else if (!isEditable(row, column) && cellText(row, column) !== text) refused += 1;
    }
  });
  return act(cells, refused, added);
}

type Fill = readonly [TableColumn, (row: PageRow) => string];

function setAll(rows: readonly PageRow[], fills: readonly Fill[]): Act {
  const cells: CellChange[] = [];
  let refused = 0;
  for (const row of rows)
    for (const [column, text] of fills) {
      const change = cellChange(row, column, text(row));
      if (change !== undefined) cells.push(change);
      else if (!isEditable(row, column) && cellText(row, column) !== text(row)) refused += 1;
    }
  return act(cells, refused);
}

/** The first selected row goes into those below it. */
export function fillDown(grid: Grid): Act {
  const [first, ...rest] = chosenRows(grid);
  const { left, right } = boundsOf(grid.selection);
  if (first === undefined) return act([], 0);
  return setAll(
    rest,
    grid.columns.slice(left, right + 1).map((column) => [column, () => cellText(first, column)] as const),
  );
}

/** Empties the selected cells; texts of tasks stay, for a task is removed as a row. */
export function clear(grid: Grid): Act {
  const { left, right } = boundsOf(grid.selection);
  const columns = grid.columns.slice(left, right + 1).filter((column) => column !== 'text' && column !== 'number');
  return setAll(
    chosenRows(grid),
    columns.map((column) => [column, () => ''] as const),
  );
}

/** A new row beside the selected ones; in a section without rows behind its heading. */
export function insertRow(grid: Grid, side: 'before' | 'after'): TableChange {
  const rows = chosenRows(grid);
  const beside = side === 'before' ? rows[0] : rows.at(-1);
  const line = grid.lines[boundsOf(grid.selection).top];
  const place =
    beside !== undefined
      ? ({ task: beside.task, side } as const)
      : { section: line?.kind === 'section' ? line.at : null };
  return { kind: 'insert', place, rows: [{}] };
}

/** The selected tasks one place up or down, past the next row that is not selected; undefined at the end. */
export function moveRows(grid: Grid, way: 'up' | 'down'): TableChange | undefined {
  const tasks = chosenTasks(grid);
  const { top, bottom } = boundsOf(grid.selection);
  const beyond = way === 'up' ? grid.lines.slice(0, top).reverse() : grid.lines.slice(bottom + 1);
  for (const line of beyond) {
    if (line.kind === 'section') {
      // Down past a heading is the first place below it; up past a heading is the last place of the section above.
      if (way === 'down') continue;
      if (tasks.length > 0 && isOwnHeading(line, grid)) continue;
      return { kind: 'move', tasks, place: { section: line.at } };
    }
    if (tasks.includes(line.row.task) || line.row.depth > 0) continue;
    const crosses = way === 'up' && line.row.sectionAt !== chosenRows(grid)[0]?.sectionAt;
    const passes = way === 'down' && line.row.sectionAt === chosenRows(grid)[0]?.sectionAt;
    return { kind: 'move', tasks, place: { task: line.row.task, side: crosses || passes ? 'after' : 'before' } };
  }
  return undefined;
}

const isOwnHeading = (line: Extract<Line, { readonly kind: 'section' }>, grid: Grid): boolean =>
  line.at === chosenRows(grid)[0]?.sectionAt;
