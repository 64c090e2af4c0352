import type { Role } from '@workplan/core';
import { newItem, outermost, withLists } from './sheet.js';
import type { Column, Holder, Item, Part, Sheet, SheetLine, Shown } from './sheet.js';

/** One cell with what it is to say. */
export interface CellText {
  readonly row: Shown;
  readonly column: Column;
  readonly text: string;
}

const oneLine = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

/** The plans of these tests have one name with a mark in it, within its brackets. */
const namesOf = (text: string): string[] =>
  text
    .match(/(?:（[^）]*）|[^、，\n])+/g)
    ?.map(oneLine)
    .filter(Boolean) ?? [];

/** What a row says once a cell is set: words are never emptied, and those of several lines stay. */
function setPart(part: Part, column: Column, text: string): Part {
  if (column === 'deadline') return { ...part, deadline: oneLine(text) };
  if (column !== 'text') return { ...part, roles: { ...part.roles, [column]: namesOf(text) } };
  return !part.isTextEditable || oneLine(text) === '' ? part : { ...part, text: oneLine(text) };
}

export function setCells(sheet: Sheet, cells: readonly CellText[]): Sheet {
  return withLists(sheet, (items) =>
    items.map((item) => ({
      ...item,
      parts: item.parts.map((part) =>
        cells
          .filter(({ row }) => row.item.id === item.id && row.part.carrier === part.carrier)
          .reduce((now, { column, text }) => setPart(now, column, text), part),
      ),
    })),
  );
}

/** A new task from texts by column. */
function newTask(texts: readonly (readonly [Column | 'number', string])[]): Item {
  const roles: Partial<Record<Role, readonly string[]>> = {};
  let [text, deadline] = ['', ''];
  for (const [column, said] of texts) {
    if (column === 'text') text = oneLine(said);
    else if (column === 'deadline') deadline = oneLine(said);
    else if (column !== 'number') roles[column] = namesOf(said);
  }
  return newItem({ text, deadline, roles });
}

/** Puts tasks beside another one. */
const putBeside = (sheet: Sheet, beside: Item, side: 'before' | 'after', added: readonly Item[]): Sheet =>
  withLists(sheet, (items) =>
    items.flatMap((item) => (item.id !== beside.id ? [item] : side === 'before' ? [...added, item] : [item, ...added])),
  );

/** Puts tasks behind the last of a holder. */
const putInto = (sheet: Sheet, { section }: Holder, added: readonly Item[]): Sheet => ({
  holders: sheet.holders.map((holder) =>
    holder.section === section ? { ...holder, items: [...holder.items, ...added] } : holder,
  ),
});

/** An empty task beside selected rows; where a heading is selected behind the last task of its section. */
export function insert(
  sheet: Sheet,
  rows: readonly Shown[],
  holder: Holder | undefined,
  side: 'before' | 'after',
): Sheet {
  const beside = side === 'before' ? rows[0] : rows.at(-1);
  if (beside !== undefined) return putBeside(sheet, beside.item, side, [newItem()]);
  return holder === undefined ? sheet : putInto(sheet, holder, [newItem()]);
}

/** Selected cells: all lines of the grid, where the selection begins in them, and its columns; `behind` with all after them. */
export interface Target {
  readonly lines: readonly SheetLine[];
  readonly top: number;
  readonly height: number;
  readonly columns: readonly (Column | 'number')[];
  readonly behind: readonly (Column | 'number')[];
}

/**
 * Pastes cells from the first selected row on, as often as they fit into the selection; one alone fills it. Below the last
 * row lines become new tasks, and below the heading of a section without tasks they become tasks of it.
 */
export function paste(
  sheet: Sheet,
  { lines, top, height, columns, behind }: Target,
  cells: readonly (readonly string[])[],
): Sheet {
  const chosen = lines.slice(top, top + height).flatMap(({ row }) => row ?? []);
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  const isColumn = (column: Column | 'number'): column is Column => column !== 'number';
  if (only !== undefined)
    return setCells(
      sheet,
      chosen.flatMap((row) => columns.filter(isColumn).map((column) => ({ row, column, text: only }))),
    );
  const head = lines[top];
  const isEmpty = head !== undefined && head.row === undefined && head.holder.items.length === 0;
  const rows = isEmpty ? [] : lines.slice(top).flatMap(({ row }) => row ?? []);
  const times = Math.max(1, Math.floor(chosen.length / cells.length));
  const all = Array.from({ length: times }, () => cells).flat();
  const pairs = all.map((texts) =>
    behind.slice(0, texts.length).map((column, at) => [column, texts[at] ?? ''] as const),
  );
  const set = rows
    .slice(0, all.length)
    .flatMap((row, at) =>
      (pairs[at] ?? []).flatMap(([column, text]) => (isColumn(column) ? { row, column, text } : [])),
    );
  const added = pairs
    .slice(rows.length)
    .filter((texts) => texts.some(([, text]) => text.trim() !== ''))
    .map(newTask);
  const last = isEmpty ? undefined : lines.flatMap(({ row }) => row ?? []).at(-1);
  const done = setCells(sheet, set);
  if (last !== undefined) return putBeside(done, last.item, 'after', added);
  return head === undefined ? done : putInto(done, head.holder, added);
}

export const remove = (sheet: Sheet, rows: readonly Shown[]): Sheet => {
  const gone = new Set(rows.map(({ item }) => item.id));
  return withLists(sheet, (items) => items.filter(({ id }) => !gone.has(id)));
};

const itemsOf = (rows: readonly Shown[]): Item[] => outermost(rows).map(({ item }) => item);

/** Copies of tasks right behind the last of them. */
export function duplicate(sheet: Sheet, rows: readonly Shown[]): Sheet {
  const items = itemsOf(rows);
  const last = items.at(-1);
  const copy = (item: Item): Item => ({ ...item, id: newItem().id, items: item.items.map(copy) });
  return last === undefined ? sheet : putBeside(sheet, last, 'after', items.map(copy));
}

/** Moves tasks behind the last of a holder. */
export const moveInto = (sheet: Sheet, rows: readonly Shown[], holder: Holder): Sheet =>
  putInto(remove(sheet, outermost(rows)), holder, itemsOf(rows));

/**
 * Moves tasks past the next one of their own list; from the end of a section into the next one. Tasks of several depths
 * have no common list, and sub-tasks stay below their task: neither moves.
 */
export function shift(sheet: Sheet, rows: readonly Shown[], way: 'up' | 'down'): Sheet {
  const [chosen, items, isUp] = [outermost(rows), itemsOf(rows), way === 'up'];
  const edge = isUp ? chosen[0] : chosen.at(-1);
  if (edge === undefined || chosen.some(({ depth }) => depth !== edge.depth)) return sheet;
  if (edge.depth > 0 && chosen.some(({ siblings }) => siblings !== edge.siblings)) return sheet;
  const next = edge.siblings[edge.siblings.indexOf(edge.item) + (isUp ? -1 : 1)];
  const without = remove(sheet, chosen);
  if (next !== undefined) return putBeside(without, next, isUp ? 'before' : 'after', items);
  if (edge.depth > 0) return sheet;
  const from = sheet.holders.indexOf(edge.holder);
  const beyond = isUp ? sheet.holders.slice(0, from).reverse() : sheet.holders.slice(from + 1);
  const target = beyond.find(({ isPlace, items: held }) => isPlace || held.length > 0);
  const first = target?.items[0];
  if (target === undefined) return sheet;
  return isUp || first === undefined ? putInto(without, target, items) : putBeside(without, first, 'before', items);
}

/** The sheet with the numbers that the plan has given to new tasks. */
export const numbered = (sheet: Sheet, numbers: ReadonlyMap<number, string>): Sheet =>
  withLists(sheet, (items) => items.map((item) => ({ ...item, number: item.number ?? numbers.get(item.id) })));
