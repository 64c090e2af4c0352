import type {
  CellChange,
  TableChange,
  TableColumn,
  TablePlace,
  TableValues,
} from '@workplan/language-service/protocol';
import type { Cells } from './clipboard.js';
import type { Line } from './lines.js';
import { cellChange, cellText, isEditable, isProgress, valuesOf, wouldEmpty, type PageRow } from './rows.js';
import { boundsOf, type Selection } from './selection.js';

/** What acts look at: the lines and columns that are shown, and what is selected of them. */
export interface Grid {
  readonly lines: readonly Line[];
  readonly columns: readonly TableColumn[];
  readonly selection: Selection;
  /** All rows of the plan in its order. */
  readonly rows: readonly PageRow[];
  /** Whether rows are shown in another order than that of the plan. */
  readonly isSorted: boolean;
  /** Whether rows of the plan are hidden by what the reader looks for. */
  readonly isFiltered: boolean;
  /** Names that are not split, whatever marks they have. */
  readonly whole: readonly string[];
}

/** The rows in the selection; headings of sections are none. */
export function chosenRows({ lines, selection }: Grid): PageRow[] {
  const { top, bottom } = boundsOf(selection);
  return lines.slice(top, bottom + 1).flatMap((line) => (line.kind === 'row' ? [line.row] : []));
}

const chosenColumns = ({ columns, selection }: Grid): readonly TableColumn[] => {
  const { left, right } = boundsOf(selection);
  return columns.slice(left, right + 1);
};

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

/** What an act changes, and how many cells it leaves as they are. */
export interface Act {
  readonly change: TableChange | undefined;
  /** Cells that cannot be changed in the grid, or that it does not have. */
  readonly refused: number;
  /** Words of tasks that would have been emptied. */
  readonly kept: number;
}

/** An act while it is put together. */
class Doing implements Act {
  refused = 0;
  kept = 0;
  readonly added: TableValues[] = [];
  readonly #cells: CellChange[] = [];

  /** @param place where new tasks go */
  constructor(
    private readonly whole: readonly string[] = [],
    private readonly place?: TablePlace,
  ) {}

  get change(): TableChange | undefined {
    const { added, place } = this;
    if (this.#cells.length === 0 && added.length === 0) return undefined;
    return { kind: 'cells', cells: this.#cells, ...(added.length === 0 ? {} : { added, ...(place && { place }) }) };
  }

  set(row: PageRow, column: TableColumn, text: string): void {
    const change = cellChange(row, column, text, this.whole);
    if (change !== undefined) this.#cells.push(change);
    else if (wouldEmpty(row, column, text)) this.kept += 1;
    else if (!isEditable(row, column) && cellText(row, column) !== text) this.refused += 1;
  }

  /** A task that is not there yet. It gets its number by itself, and nobody has reported on it. */
  add(texts: ReadonlyMap<TableColumn, string>): void {
    this.added.push(valuesOf(texts, this.whole));
    this.refused += [...texts].filter(([column, text]) => isProgress(column) && isFilled(text)).length;
  }
}

const isFilled = (text: string): boolean => text.trim() !== '';

/**
 * Cells behind the active one take pasted texts; one text fills the whole selection; lines behind the last row become
 * tasks, but for empty ones, and where other rows are hidden. Below the heading of a section without tasks all of them do:
 * the next row is one of another section.
 */
export function paste(grid: Grid, pasted: Cells): Act {
  const { columns, lines } = grid;
  const { top, left } = boundsOf(grid.selection);
  const head = lines[top];
  const empty = head?.kind === 'section' && head.count === 0 ? head : undefined;
  const rows = empty === undefined ? lines.slice(top).flatMap((line) => (line.kind === 'row' ? [line.row] : [])) : [];
  const only = pasted.length === 1 && pasted[0]?.length === 1 ? pasted[0][0] : undefined;
  const act = new Doing(grid.whole, empty === undefined ? placeBehind(grid) : { section: empty.at });
  if (only !== undefined) {
    for (const row of chosenRows(grid)) for (const column of chosenColumns(grid)) act.set(row, column, only);
    return act;
  }
  const times = Math.max(1, Math.floor(chosenRows(grid).length / Math.max(1, pasted.length)));
  Array.from({ length: times }, () => pasted)
    .flat()
    .forEach((texts, index) => {
      const row = rows[index];
      const shown = new Map(columns.slice(left, left + texts.length).map((column, at) => [column, texts[at] ?? '']));
      if (row !== undefined) for (const [column, text] of shown) act.set(row, column, text);
      else if (grid.isFiltered) act.refused += texts.slice(0, shown.size).filter(isFilled).length;
      else if ([...shown.values()].some(isFilled)) act.add(shown);
      act.refused += texts.slice(shown.size).filter(isFilled).length;
    });
  return act;
}

/** Behind the last row that is shown; where they are sorted behind the last one of the plan. */
function placeBehind({ lines, rows, isSorted }: Grid): TablePlace | undefined {
  const last = isSorted ? rows.at(-1) : lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])).at(-1);
  return last && { task: last.task, side: 'after' };
}

/** The first selected row goes into those below it. */
export function fillDown(grid: Grid): Act {
  const [first, ...rest] = chosenRows(grid);
  const act = new Doing(grid.whole);
  if (first !== undefined)
    for (const row of rest) for (const column of chosenColumns(grid)) act.set(row, column, cellText(first, column));
  return act;
}

/** Empties the selected cells; numbers and the words of tasks stay, for a task is removed as a row. */
export function clear(grid: Grid): Act {
  const act = new Doing();
  for (const row of chosenRows(grid))
    for (const column of chosenColumns(grid)) if (column !== 'number') act.set(row, column, '');
  return act;
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
