import { readCell, splitNames } from '@workplan/official/attribution';
import { readNumeral } from '@workplan/official/outline';
import { type ColumnKey, isAside } from '@workplan/official/render';
import { findTimes } from '@workplan/plan/model';
import { isBodyLike, isSureBody, namesClassOfBodies, startsWithAction } from '@workplan/plan/names';
import { itemAt } from '@workplan/plan/text';
import { isSmallClass } from '../tasks/named-in-prose.js';
import { isRole } from './cell-words.js';
import { mayStand } from './cut-cells.js';

/*
 * Rows of tables with merged cells have fewer cells than the table has columns, cells of several
 * paragraphs have more lines, and a row may go on in rows of its own behind merged cells. What a cell
 * says tells its column: names of bodies, a time, a number, other words. Of all ways to lay the cells
 * out, the best is looked for; what equally good ways do not share is not reported.
 */

/** The cells of one row of a table: which column each belongs to, undefined where that is open. */
export interface AlignedRow {
  /** The first cell, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly (number | undefined)[];
}

type Key = ColumnKey | undefined;

const LONGEST_TIME = 40;
/** Longer runs of cells belong to no row. */
const MOST_CELLS = 80;
const isText = (key: Key): boolean =>
  key === undefined || key === 'title' || key === 'text' || key === 'scope' || isAside(key);

/** Names of bodies, as against a numbered measure or a sentence that happens to end like one (完善数据平台。). */
const namesBodies = (cell: string): boolean => {
  const names = splitNames(cell);
  if (readNumeral(cell) !== undefined || (names.length === 1 && cell.endsWith('。'))) return false;
  return (
    names.length > 0 &&
    (names.some((name) => isBodyLike(name) && !startsWithAction(name)) || readCell('', cell).length > 0) &&
    names.every((name) => name.length <= 40 && !/[。！？]/.test(name))
  );
};
const namesTime = (cell: string): boolean => cell.length <= LONGEST_TIME && findTimes(cell, { year: 2000 }).length > 0;

/** How well a cell fits a column; undefined where it cannot be one of it. */
function fitOf(cell: string): (key: Key) => number | undefined {
  const isNumber = /^[0-9０-９]{1,4}$/.test(cell);
  const isTime = namesTime(cell);
  const isList = !isNumber && namesBodies(cell);
  return (key) => {
    if (key === 'number') return isNumber ? 4 : undefined;
    if (key === 'deadline') return isTime ? 4 : undefined;
    // What is to be done differs from row to row; a title above holds for several.
    if (isText(key)) return isList || isTime ? 0 : key === 'text' ? 3 : key === undefined || isAside(key) ? 1 : 2;
    return isList ? 4 : undefined;
  };
}

/** Whether a cell surely belongs to another column: bodies below a heading of days, a day below one of bodies. */
const isElsewhere = (key: Key, cell: string): boolean =>
  (key === 'deadline' && namesBodies(cell) && !namesTime(cell)) ||
  (isRole(key) && namesTime(cell) && !namesBodies(cell));

/** 2021年11月 alone is no task. */
const SHORT_TIME = 12;
const isTime = (cell: string): boolean =>
  cell.length <= SHORT_TIME && findTimes(cell, { year: 2000 }).some(({ text }) => text === cell);
/**
 * Whether bodies or a time stand below a heading of what is to be done, and neither below their own: 6月底前完成验收 is a task, and
 * so is 市民服务中心 where its deadline stands in its column.
 */
const isBesideRoles = (keys: readonly Key[], cells: readonly string[]): boolean =>
  keys.some(isRole) &&
  keys.every((key, column) => !isRole(key) || cells[column] === '') &&
  !keys.some((key, column) => key === 'deadline' && namesTime(cells[column] ?? '')) &&
  keys.some((key, column) => {
    const cell = cells[column] ?? '';
    return isText(key) && ((isSureBody(cell) && namesBodies(cell)) || isTime(cell));
  });

/** 各类隐患 begins as a class of bodies does. */
const isClass = (name: string): boolean => isSmallClass(name) || (namesClassOfBodies(name) && isSureBody(name));
/** 各科室, 办公室牵头，各科室配合: a class of bodies, or bodies with what they do, are no words of a task. */
function saysWho(cell: string): boolean {
  const names = splitNames(cell);
  if (names.length > 0 && names.every(isClass)) return true;
  const groups = readCell('', cell);
  return (
    groups.some(({ word }) => word !== '') &&
    groups.every((group) => group.names.every((name) => isSureBody(name) || isClass(name)))
  );
}

/** Whether who answers stands below a heading of what is to be done, where nobody stands below their own. */
const saysWhoInWords = (keys: readonly Key[], cells: readonly string[]): boolean =>
  keys.every((key, column) => !isRole(key) || cells[column] === '') &&
  keys.some((key, column) => (key === 'title' || key === 'text') && saysWho(cells[column] ?? ''));

/** Whether bodies alone stand below a heading of days. */
export const isNoTime = (key: Key, cell: string): boolean =>
  key === 'deadline' && cell !== '' && splitNames(cell).every(isSureBody) && !namesTime(cell);

/**
 * A row that a merged cell on its left moved to the left, so that empty cells stand at its end: `kept` where its words are not
 * those of a task, `moved` where what its cells say tells their columns.
 */
export function movedRow(keys: readonly Key[], cells: readonly string[]): 'kept' | 'moved' | undefined {
  if (cells.at(-1) !== '' || cells.length !== keys.length) return undefined;
  if (saysWhoInWords(keys, cells)) return 'moved';
  if (isBesideRoles(keys, cells)) return 'kept';
  return keys.some((key, column) => isElsewhere(key, cells[column] ?? '')) ? 'moved' : undefined;
}

/** A step from the column of one cell to that of the next, with what it costs. */
interface Step {
  readonly state: number;
  readonly cost: number;
}

/** The ways a row may go on: `state` is the column, or the column plus their number behind merged cells. */
function stepsFrom(state: number, keys: readonly Key[], mayWrap: boolean): Step[] {
  const count = keys.length;
  const wrapped = state >= count;
  const column = state % count;
  const steps: Step[] = [];
  if (mayWrap && keys[column] !== 'number') steps.push({ state, cost: 1 });
  for (let next = column + 1; next < count; next += 1) {
    const skipped = next - column - 1;
    if (skipped === 0 || wrapped || !mayWrap) steps.push({ state: next + (wrapped ? count : 0), cost: skipped });
  }
  if (mayWrap && column === count - 1)
    for (let next = 1; next < count; next += 1) steps.push({ state: next + count, cost: 2 });
  return steps;
}

/**
 * Lays the cells of a row out. With `mayWrap` each cell is a line or several, and merged cells may make
 * further rows of it; without, the cells are those of one row. Undefined where they fit in no way.
 */
export function alignCells(cells: readonly string[], keys: readonly Key[], mayWrap: boolean): AlignedRow[] | undefined {
  if (cells.length === keys.length)
    return mayWrap && keys.some((key, column) => isElsewhere(key, itemAt(cells, column)))
      ? undefined
      : [{ from: 0, to: cells.length, columns: keys.map((_, index) => index) }];
  if (cells.length > MOST_CELLS || keys.length === 0 || (!mayWrap && cells.length > keys.length)) return undefined;
  const fits = cells.map(fitOf);
  const fit = (cell: number, state: number): number => fits[cell]?.(keys[state % keys.length]) ?? -Infinity;
  const states = keys.length * (mayWrap ? 2 : 1);
  const steps = Array.from({ length: states }, (_, state) => stepsFrom(state, keys, mayWrap));
  const starts = (state: number): boolean => (mayWrap ? state === 0 : true);
  const ends = (state: number): boolean => (mayWrap ? state % keys.length === keys.length - 1 : true);
  const there = cells.map(() => new Array<number>(states).fill(-Infinity));
  const back = cells.map(() => new Array<number>(states).fill(-Infinity));
  for (let state = 0; state < states; state += 1) if (starts(state)) itemAt(there, 0)[state] = fit(0, state);
  for (let cell = 1; cell < cells.length; cell += 1) {
    for (let state = 0; state < states; state += 1) {
      const score = itemAt(there, cell - 1)[state] ?? 0;
      for (const { state: next, cost } of score === -Infinity ? [] : itemAt(steps, state))
        itemAt(there, cell)[next] = Math.max(itemAt(there, cell)[next] ?? 0, score - cost + fit(cell, next));
    }
  }
  const lastCell = cells.length - 1;
  for (let state = 0; state < states; state += 1) if (ends(state)) itemAt(back, lastCell)[state] = 0;
  for (let cell = lastCell - 1; cell >= 0; cell -= 1) {
    for (let state = 0; state < states; state += 1) {
      itemAt(back, cell)[state] = Math.max(
        ...itemAt(steps, state).map(
          ({ state: next, cost }) => (itemAt(back, cell + 1)[next] ?? 0) - cost + fit(cell + 1, next),
        ),
        -Infinity,
      );
    }
  }
  const best = Math.max(...itemAt(there, lastCell).map((score, state) => score + (itemAt(back, lastCell)[state] ?? 0)));
  if (best === -Infinity) return undefined;
  const possible = cells.map((_, cell) =>
    Array.from({ length: states }, (_unused, state) => state).filter(
      (state) => (itemAt(there, cell)[state] ?? 0) + (itemAt(back, cell)[state] ?? 0) === best,
    ),
  );
  return rowsOf(possible, keys.length);
}

/**
 * The same for the cells of a line that has fewer than the table. Either merged cells are missing, or those at its end: a cell
 * that both put in one column stands there, others are open.
 */
export function alignShort(cells: readonly string[], keys: readonly Key[]): AlignedRow[] | undefined {
  const aligned = alignCells(cells, keys, false);
  if (cells.length >= keys.length || !cells.every((cell, column) => mayStand(keys[column], cell))) return aligned;
  return aligned?.map((row) => ({
    ...row,
    columns: row.columns.map((column, at) => (column === row.from + at ? column : undefined)),
  }));
}

/** Rows from the columns that each cell may have: a new one begins where the columns start over. */
function rowsOf(possible: readonly (readonly number[])[], count: number): AlignedRow[] {
  const columns = possible.map((states) => {
    const [first, ...others] = new Set(states.map((state) => state % count));
    return others.length === 0 ? first : undefined;
  });
  const rows: AlignedRow[] = [];
  let from = 0;
  for (let cell = 1; cell <= columns.length; cell += 1) {
    const before = columns[cell - 1];
    const here = columns[cell];
    const isNew = before !== undefined && here !== undefined && here < before;
    if (cell < columns.length && !isNew) continue;
    rows.push({ from, to: cell, columns: columns.slice(from, cell) });
    from = cell;
  }
  return rows;
}
