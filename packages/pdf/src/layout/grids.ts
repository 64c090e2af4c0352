import type { Rule } from '../page/marks.js';

/** A cell of a ruled table: where it is, and which rows and columns of the grid it covers, from 0. */
export interface GridCell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A ruled table of a page. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Undefined where the lines leave areas that are no rectangles. */
  readonly cells: readonly GridCell[] | undefined;
}

/** Lines that are nearer are one. Points. */
const NEAR = 2;
/** Lines may end so far from each other and still meet. */
const REACH = 3;
/** A line that goes on so far beyond the outermost one leaves a side open. */
const OPEN_SIDE = 8;
/** No page of words has more lines: these are drawings. */
const MOST_RULES = 4_000;
const MOST_DRAWN = 50_000;

/** The tables that lines draw, of two cells at least; a single cell is a frame around words. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_DRAWN) return [];
  const upright = joinedRules(rules.filter((rule) => rule.isUpright));
  const level = joinedRules(rules.filter((rule) => !rule.isUpright));
  if (upright.length + level.length > MOST_RULES) return [];
  return groupsOf(upright, level).flatMap((group) => gridOf(group));
}

/** Lines on one straight line that touch are one line. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at || one.from - other.from)) {
    const index = joined.findIndex(
      ({ at, from, to }) => rule.at - at <= NEAR && rule.from <= to + REACH && rule.to >= from - REACH,
    );
    const last = joined[index];
    if (last === undefined) joined.push(rule);
    else joined[index] = { ...last, from: Math.min(last.from, rule.from), to: Math.max(last.to, rule.to) };
    if (joined.length > MOST_RULES) return joined;
  }
  return joined;
}

const meet = (upright: Rule, level: Rule): boolean =>
  upright.at >= level.from - REACH &&
  upright.at <= level.to + REACH &&
  level.at >= upright.from - REACH &&
  level.at <= upright.to + REACH;

/** Lines that are tied by crossings. */
function groupsOf(upright: readonly Rule[], level: readonly Rule[]): Rule[][] {
  const left = new Set<Rule>([...upright, ...level]);
  const groups: Rule[][] = [];
  for (const start of upright) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const rule of group)
      for (const other of rule.isUpright ? level : upright)
        if (left.has(other) && (rule.isUpright ? meet(rule, other) : meet(other, rule))) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function gridOf(group: readonly Rule[]): Grid[] {
  const upright = group.filter((rule) => rule.isUpright);
  const level = group.filter((rule) => !rule.isUpright);
  const xs = placesOf(upright, level);
  const ys = placesOf(level, upright);
  if (xs.length < 2 || ys.length < 2 || xs.length + ys.length < 5) return [];
  const cells = cellsOf(xs, ys, upright, level);
  return cells?.length === 1 ? [] : [{ xs, ys, cells }];
}

/** Where lines divide, and where those across end without a line. */
function placesOf(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const places = rules.map(({ at }) => at).sort((one, other) => one - other);
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  const [first = from] = places;
  const last = places[places.length - 1] ?? to;
  const all = [...(from < first - OPEN_SIDE ? [from] : []), ...places, ...(to > last + OPEN_SIDE ? [to] : [])];
  return all.filter((at, index) => index === 0 || at - (all[index - 1] ?? 0) > NEAR);
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle);

/** Areas with no line between them are one cell. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  upright: readonly Rule[],
  level: readonly Rule[],
): GridCell[] | undefined {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns * rows > MOST_RULES * 10) return undefined;
  const middle = (places: readonly number[], index: number): number =>
    ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2;
  const owner = Array.from({ length: columns * rows }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    return root;
  };
  const unite = (one: number, other: number): void => {
    const [low, high] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) owner[high] = low;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !covers(upright, xs[column + 1] ?? 0, middle(ys, row))) unite(at, at + 1);
      if (row + 1 < rows && !covers(level, ys[row + 1] ?? 0, middle(xs, column))) unite(at, at + columns);
    }
  const areas = new Map<number, number[]>();
  for (const index of owner.keys()) {
    const root = rootOf(index);
    const area = areas.get(root);
    if (area === undefined) areas.set(root, [index]);
    else area.push(index);
  }
  const cells = [...areas.values()].map((area) => cellOf(area, columns, xs, ys));
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

function cellOf(
  area: readonly number[],
  columns: number,
  xs: readonly number[],
  ys: readonly number[],
): GridCell | undefined {
  const rowsOf = area.map((index) => Math.floor(index / columns));
  const columnsOf = area.map((index) => index % columns);
  const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)];
  const rowSpan = Math.max(...rowsOf) - row + 1;
  const columnSpan = Math.max(...columnsOf) - column + 1;
  if (rowSpan * columnSpan !== area.length) return undefined;
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    left: xs[column] ?? 0,
    right: xs[column + columnSpan] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  };
}
