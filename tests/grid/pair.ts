import { EVERYTHING, linesOf } from '../../extension/src/webviews/grid/model/lines.js';
import { isProgress, type PageRow } from '../../extension/src/webviews/grid/model/rows.js';
import type { TableColumn } from '@workplan/language-service/protocol';
import { oneOf, type Pick } from '../support/edit-scripts.js';
import type { GridPage } from './grid-page.js';
import { numbered } from './sheet-acts.js';
import { sheetOf, shownRows, type Column, type Sheet, type SheetLine, type Shown } from './sheet.js';

const isEdited = (column: TableColumn): column is Column | 'number' => !isProgress(column);

/** The grid of a plan, and the sheet that it is to be like after each act. */
export class Pair {
  sheet: Sheet = { holders: [] };
  folded: readonly number[] = [];
  readonly #past: Sheet[] = [];
  readonly #undone: Sheet[] = [];

  private constructor(readonly page: GridPage) {}

  static async of(page: GridPage): Promise<Pair> {
    const pair = new Pair(page);
    await page.open();
    const { rows, sections } = pair.page.model.table;
    pair.sheet = sheetOf(rows, sections);
    return pair;
  }

  get lines(): SheetLine[] {
    const all = shownRows(this.sheet);
    return this.sheet.holders.flatMap((holder): SheetLine[] => [
      ...(holder.section === undefined ? [] : [{ holder }]),
      ...(this.folded.includes(holder.section ?? -1)
        ? []
        : all.flatMap((row) => (row.holder === holder ? [{ holder, row }] : []))),
    ]);
  }

  /** The rows of the grid, those of folded sections included. */
  get rows(): PageRow[] {
    const { rows, sections } = this.page.model.table;
    return linesOf(rows, sections, EVERYTHING).flatMap((line) => (line.kind === 'row' ? line.row : []));
  }

  fold(section: number): void {
    this.folded = this.folded.includes(section) ? [] : [section];
    this.page.choose({ folded: this.folded });
  }

  get columns(): readonly (Column | 'number')[] {
    return this.page.model.columns.filter(isEdited);
  }

  /** What a cell says, as the grid writes it. */
  textOf({ item, part }: Shown, column: Column | 'number'): string {
    if (column === 'number') return item.number ?? '';
    return column === 'text' || column === 'deadline' ? part[column] : (part.roles[column] ?? []).join('、');
  }

  /**
   * Selects some cells of the grid, not from the heading of a chapter whose tasks stand in its sections: a task of its own
   * would stand behind these in the file, where `heading-level` warns.
   */
  select(pick: Pick) {
    const { lines } = this;
    const first = lines.flatMap(({ row, holder }, at) => (row !== undefined || holder.isPlace ? [at] : []));
    const [line, column] = [oneOf(first, pick), pick(this.columns.length)];
    const wide = pick(3) === 0;
    const selection = {
      anchor: { line, column },
      active: {
        line: wide ? Math.min(lines.length - 1, line + pick(4)) : line,
        column: wide ? Math.min(this.columns.length - 1, column + pick(3)) : column,
      },
    };
    this.page.select(selection);
    return { lines: lines.slice(selection.anchor.line, selection.active.line + 1), selection };
  }

  /** One step of the editor came to this. */
  did(next: Sheet): void {
    this.#past.push(this.sheet);
    this.#undone.length = 0;
    this.sheet = next;
    // New tasks take the numbers that the plan has given them.
    const numbers = this.rows.map(({ number }) => number);
    const given = shownRows(next).flatMap(({ item }, at): [number, string][] =>
      item.number === undefined ? [[item.id, numbers[at] ?? '']] : [],
    );
    this.sheet = numbered(next, new Map(given));
  }

  /** One step back or forth; false where there is none. */
  async step(way: 'undo' | 'redo'): Promise<boolean> {
    const [from, to] = way === 'undo' ? [this.#past, this.#undone] : [this.#undone, this.#past];
    const next = from.pop();
    if (next !== undefined) {
      to.push(this.sheet);
      this.sheet = next;
    }
    return (await this.page[way]()) === (next !== undefined);
  }
}
