import type { TableColumn } from '@workplan/language-service/protocol';
import type { PageTable } from '../../messages.js';
import type { Grid } from './acts.js';
import { columnsOffered, columnsShown, tracks } from './columns.js';
import { followed } from './follow.js';
import { linesOf, type Line } from './lines.js';
import { wholeNames, type PageRow } from './rows.js';
import { at, shifted, type GridSize, type Selection } from './selection.js';
import type { GridState } from './state.js';

/** What the grid shows and what is selected of it: the rows of the plan, as lines and columns that the reader has chosen. */
export class GridModel implements Grid {
  table: PageTable = { version: 0, rows: [], sections: [], statuses: [] };
  lines: readonly Line[] = [];
  columns: readonly TableColumn[] = [];
  selection: Selection = at(0, 1);
  /** The selection goes to the row that is new. */
  isInserting = false;
  /** Rows are on their way to other places: what is typed now would go into the wrong one. */
  isPending = false;

  /** @param page how many lines fit into the window */
  constructor(
    public state: GridState,
    private readonly page: () => number,
  ) {}

  get size(): GridSize {
    return { lines: this.lines.length, columns: this.columns.length, page: this.page() };
  }

  get activeLine(): Line | undefined {
    return this.lines[this.selection.active.line];
  }

  get activeRow(): PageRow | undefined {
    const line = this.activeLine;
    return line?.kind === 'row' ? line.row : undefined;
  }

  get activeColumn(): TableColumn {
    return this.columns[this.selection.active.column] ?? 'number';
  }

  get offered(): TableColumn[] {
    return columnsOffered(this.table.rows);
  }

  get rows(): readonly PageRow[] {
    return this.table.rows;
  }

  get isSorted(): boolean {
    return this.state.choice.sort !== 'plan';
  }

  get isFiltered(): boolean {
    const { words, onlyFindings } = this.state.choice;
    return words !== '' || onlyFindings;
  }

  get whole(): readonly string[] {
    return wholeNames(this.table.rows);
  }

  /** The widths of the columns, as a style. */
  get tracks(): string {
    return tracks(this.columns, this.table.rows, this.state.columns);
  }

  /** Lines and columns as they are chosen; a selection stays on the row that it is on. */
  layout(): void {
    const { table, state, activeRow: kept, isInserting } = this;
    this.columns = columnsShown(table.rows, state.columns);
    this.lines = linesOf(table.rows, table.sections, state.choice);
    const { line: before } = this.selection.active;
    const found = kept === undefined ? -1 : followed(this.lines, kept, isInserting);
    const line = found === -1 ? Math.min(before, Math.max(0, this.lines.length - 1)) : found;
    this.selection = isInserting
      ? at(line, Math.max(0, this.columns.indexOf('text')))
      : shifted(this.selection, line - before, this.size);
    this.isInserting = false;
  }

  /** The first row, and in it the words of the task. */
  selectFirst(): void {
    const line = this.lines.findIndex(({ kind }) => kind === 'row');
    this.selection = at(Math.max(0, line), Math.min(1, this.columns.length - 1));
  }

  /** Opens or closes the section of the active line; false where it is none. */
  fold(): boolean {
    const line = this.activeLine;
    if (line?.kind !== 'section') return false;
    const { choice } = this.state;
    const { folded } = choice;
    const next = folded.includes(line.at) ? folded.filter((one) => one !== line.at) : [...folded, line.at];
    this.state = { ...this.state, choice: { ...choice, folded: next } };
    return true;
  }

  /** A width in pixels; undefined for the usual one. */
  resize(column: TableColumn, width: number | undefined): void {
    const { columns } = this.state;
    const { [column]: _, ...others } = columns.widths;
    const widths = width === undefined ? others : { ...others, [column]: width };
    this.state = { ...this.state, columns: { ...columns, widths } };
  }
}
