import { toTsv, type Cells } from '../../extension/src/webviews/grid/model/clipboard.js';
import type { GridAct } from '../../extension/src/webviews/grid/model/state.js';
import { oneOf, type Pick } from '../support/edit-scripts.js';
import type { Pair } from './pair.js';
import { duplicate, insert, moveInto, paste, remove, setCells, shift, type CellText } from './sheet-acts.js';
import type { Column, Sheet, SheetLine, Shown } from './sheet.js';

/** What an act of a user is expected to come to, and how it is done in the grid. */
export interface Expected {
  readonly sheet: Sheet;
  /** Columns in which cells are set; undefined for acts on whole tasks. */
  readonly columns?: readonly Column[];
  perform(): Promise<unknown>;
}

type Making = (pair: Pair, pick: Pick) => Expected;
type AnyColumn = Column | 'number';

const TEXTS: readonly string[] = [
  '推进甲工程。',
  '建设：“甲”与"乙"',
  '- 甲: 乙 #丙',
  '[甲]、{乙}',
  '*甲 &乙 !丙',
  "'甲' %乙 @丙",
  '2026',
  'null',
  '甲\n乙',
  '  甲　乙  ',
  '是',
];
const NAMES: readonly string[] = [
  '市教委',
  '市财政局、市民政局',
  '市司法局，各县（市、区）政府',
  '市公安局\n市审计局',
  '甲 #乙',
  '[甲]',
];
const DEADLINES: readonly string[] = ['年底前', '6月底前', '2026-12-31', '每季度', '2026', '长期: 坚持'];

function textFor(column: AnyColumn, pick: Pick): string {
  if (pick(6) === 0) return '';
  if (column === 'number') return String(pick(90));
  return oneOf(column === 'text' ? TEXTS : column === 'deadline' ? DEADLINES : NAMES, pick);
}

const rowsIn = (lines: readonly SheetLine[]): Shown[] => lines.flatMap(({ row }) => row ?? []);
const isColumn = (column: AnyColumn): column is Column => column !== 'number';

/** Random cells: their lines, and their columns from left to right. */
function chosen(pair: Pair, pick: Pick) {
  const { lines, selection } = pair.select(pick);
  const shown = pair.columns;
  const columns = shown.slice(selection.anchor.column, selection.active.column + 1);
  return {
    lines,
    rows: rowsIn(lines),
    columns,
    behind: shown.slice(selection.anchor.column),
    top: selection.anchor.line,
  };
}

const cellsOf = (rows: readonly Shown[], columns: readonly AnyColumn[], text: (column: Column) => string): CellText[] =>
  rows.flatMap((row) => columns.filter(isColumn).map((column) => ({ row, column, text: text(column) })));

const onTasks =
  (act: GridAct, change: (sheet: Sheet, rows: readonly Shown[], lines: readonly SheetLine[]) => Sheet): Making =>
  (pair, pick) => {
    const { lines } = pair.select(pick);
    return { sheet: change(pair.sheet, rowsIn(lines), lines), perform: () => pair.page.act(act) };
  };

/** Each act by a name; each is as likely as the others. */
export const ACTS: Readonly<Record<string, Making>> = {
  type(pair, pick) {
    const { rows, columns } = chosen(pair, (below) => (below === 3 ? 1 : pick(below)));
    const column = columns[0] ?? 'number';
    const text = textFor(column, pick);
    const cells = cellsOf(rows, [column], () => text);
    return {
      sheet: setCells(pair.sheet, cells),
      columns: cells.map((cell) => cell.column),
      perform: () => pair.page.type(text),
    };
  },
  clear(pair, pick) {
    const { rows, columns } = chosen(pair, pick);
    return {
      sheet: setCells(
        pair.sheet,
        cellsOf(rows, columns, () => ''),
      ),
      columns: columns.filter(isColumn),
      perform: () => pair.page.clear(),
    };
  },
  fillDown(pair, pick) {
    const { rows, columns } = chosen(pair, pick);
    const [first, ...rest] = rows;
    const text = (column: Column): string => (first === undefined ? '' : pair.textOf(first, column));
    return {
      sheet: setCells(pair.sheet, cellsOf(rest, columns, text)),
      columns: columns.filter(isColumn),
      perform: () => pair.page.act('fillDown'),
    };
  },
  paste(pair, pick) {
    const { lines, columns, behind, top } = chosen(pair, pick);
    const [height, width] = [1 + pick(3), 1 + pick(4)];
    const cells: Cells = Array.from({ length: height }, () =>
      Array.from({ length: width }, (_, at) => textFor(behind[at] ?? 'number', pick)),
    );
    return {
      sheet: paste(pair.sheet, { lines: pair.lines, top, height: lines.length, columns, behind }, cells),
      columns: behind.filter(isColumn),
      perform: () => pair.page.paste(toTsv(cells)),
    };
  },
  copyElsewhere(pair, pick) {
    const from = chosen(pair, pick);
    const tsv = pair.page.copy();
    const cells = from.lines.map(({ holder, row }) =>
      from.columns.map((column, at) => (row !== undefined ? pair.textOf(row, column) : at === 0 ? holder.title : '')),
    );
    const { lines, columns, behind, top } = chosen(pair, pick);
    return {
      sheet: paste(pair.sheet, { lines: pair.lines, top, height: lines.length, columns, behind }, cells),
      columns: behind.filter(isColumn),
      perform: () => pair.page.paste(tsv),
    };
  },
  insertAbove: onTasks('insertAbove', (sheet, rows, lines) => insert(sheet, rows, lines[0]?.holder, 'before')),
  insertBelow: onTasks('insertBelow', (sheet, rows, lines) => insert(sheet, rows, lines[0]?.holder, 'after')),
  remove: onTasks('remove', remove),
  duplicate: onTasks('duplicate', duplicate),
  moveUp: onTasks('moveUp', (sheet, rows) => shift(sheet, rows, 'up')),
  moveDown: onTasks('moveDown', (sheet, rows) => shift(sheet, rows, 'down')),
  moveTo(pair, pick) {
    const { rows } = chosen(pair, pick);
    const holder = oneOf(
      pair.sheet.holders.filter(({ section, isPlace }) => section !== undefined && isPlace),
      pick,
    );
    return {
      sheet: moveInto(pair.sheet, rows, holder),
      perform: () => pair.page.moveTo(holder.section ?? 0),
    };
  },
};
