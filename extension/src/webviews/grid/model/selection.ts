/** A cell by its line and its column, both as they are shown. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

/** A range of cells: from where it was begun to where it was drawn to, which is the active cell. */
export interface Selection {
  readonly anchor: Cell;
  readonly active: Cell;
}

export interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const at = (line: number, column: number): Selection => ({ anchor: { line, column }, active: { line, column } });

export const boundsOf = ({ anchor, active }: Selection): Bounds => ({
  top: Math.min(anchor.line, active.line),
  bottom: Math.max(anchor.line, active.line),
  left: Math.min(anchor.column, active.column),
  right: Math.max(anchor.column, active.column),
});

export const isIn = ({ top, bottom, left, right }: Bounds, { line, column }: Cell): boolean =>
  line >= top && line <= bottom && column >= left && column <= right;

/** How far each key leads, in lines and columns; a page stands for what fits into the window. */
const STEPS: Readonly<Record<string, (page: number) => readonly [lines: number, columns: number]>> = {
  ArrowUp: () => [-1, 0],
  ArrowDown: () => [1, 0],
  ArrowLeft: () => [0, -1],
  ArrowRight: () => [0, 1],
  PageUp: (page) => [-page, 0],
  PageDown: (page) => [page, 0],
  Home: () => [0, -Infinity],
  End: () => [0, Infinity],
};

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  readonly page: number;
}

export interface Modifiers {
  readonly extend: boolean;
  /** To the end of the grid. */
  readonly far: boolean;
}

/** The selection behind a key; undefined for a key that does not move it. */
export function moved(
  { anchor, active }: Selection,
  key: string,
  { lines, columns, page }: GridSize,
  { extend, far }: Modifiers,
): Selection | undefined {
  const step = STEPS[key]?.(page);
  if (step === undefined || lines === 0) return undefined;
  const isEnd = key === 'Home' || key === 'End';
  const down = far ? (isEnd ? (key === 'Home' ? -Infinity : Infinity) : Math.sign(step[0]) * Infinity || 0) : step[0];
  const across = far && !isEnd ? Math.sign(step[1]) * Infinity || 0 : step[1];
  const next = {
    line: clamp(active.line + down, lines - 1),
    column: clamp(active.column + across, columns - 1),
  };
  return { anchor: extend ? anchor : next, active: next };
}

/** The same range so many lines further down, within the grid. */
export function shifted({ anchor, active }: Selection, by: number, { lines, columns }: GridSize): Selection {
  const cell = ({ line, column }: Cell): Cell => ({
    line: clamp(line + by, Math.max(0, lines - 1)),
    column: clamp(column, Math.max(0, columns - 1)),
  });
  return { anchor: cell(anchor), active: cell(active) };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** The next cell of Tab and Shift+Tab: at the end of a line the first one of the next. */
export function tabbed({ active }: Selection, back: boolean, { lines, columns }: GridSize): Selection | undefined {
  const place = active.line * columns + active.column + (back ? -1 : 1);
  return place < 0 || place >= lines * columns ? undefined : at(Math.floor(place / columns), place % columns);
}
