import type { TableChange, TablePlace } from '@workplan/language-service/protocol';
import { chosenRows, type Grid } from './acts.js';
import type { HeadingLine, Line } from './lines.js';
import type { PageRow } from './rows.js';

export type Way = 'up' | 'down';

/**
 * The selected tasks past the next one of their list that is not selected; from the end of a section into the next one.
 * Sub-tasks stay below their task. Undefined at the end, and where tasks have no common list.
 */
export function moveRows(grid: Grid, way: Way): TableChange | undefined {
  const chosen = outermost(grid);
  const edge = way === 'up' ? chosen[0] : chosen.at(-1);
  if (edge === undefined || !haveCommonList(grid)) return undefined;
  const at = grid.lines.findIndex((line) => line.kind === 'row' && line.row.task === edge.task);
  const beyond = way === 'up' ? grid.lines.slice(0, at).reverse() : grid.lines.slice(at + 1);
  const place = placeAmong(beyond, edge, way, new Set(chosen.map(({ task }) => task)));
  return place && { kind: 'move', tasks: chosen.map(({ task }) => task), place };
}

/** Whether the selected tasks stand at one depth; sub-tasks below one task. */
export function haveCommonList(grid: Grid): boolean {
  const chosen = outermost(grid);
  const parents = parentsOf(grid.rows);
  const [first] = chosen;
  return chosen.every(
    ({ task, depth }) => depth === first?.depth && (depth === 0 || parents.get(task) === parents.get(first.task)),
  );
}

/** The first row of each selected task that does not stand below another one of them. */
function outermost(grid: Grid): PageRow[] {
  const parents = parentsOf(grid.rows);
  const first = new Map(chosenRows(grid).map((row) => [row.task, row]));
  return [...first.values()].filter(({ task }) => {
    for (let at = parents.get(task); at !== undefined; at = parents.get(at)) if (first.has(at)) return false;
    return true;
  });
}

/** The task that each sub-task stands below. */
function parentsOf(rows: readonly PageRow[]): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  const open: number[] = [];
  for (const { task, depth } of rows) {
    open[depth] = task;
    const parent = depth === 0 ? undefined : open[depth - 1];
    if (parent !== undefined) parents.set(task, parent);
  }
  return parents;
}

/** The place behind the next task in the lines beyond a selection, from near to far. */
function placeAmong(
  beyond: readonly Line[],
  edge: PageRow,
  way: Way,
  chosen: ReadonlySet<number>,
): TablePlace | undefined {
  for (const line of beyond) {
    if (line.kind === 'section') {
      if (edge.depth > 0) return undefined;
      const place = placeBelow(line, edge, way);
      if (place !== undefined) return place;
      continue;
    }
    const { task, depth, sectionAt } = line.row;
    if (depth < edge.depth) return undefined;
    if (depth > edge.depth || chosen.has(task)) continue;
    return { task, side: (way === 'up') === (sectionAt === edge.sectionAt) ? 'before' : 'after' };
  }
  return undefined;
}

/** The place in a section whose rows are not shown, or that has none. */
function placeBelow(
  { at, count, first, isPlace }: HeadingLine,
  { sectionAt }: PageRow,
  way: Way,
): TablePlace | undefined {
  if (!isPlace || at === sectionAt) return undefined;
  if (count === 0 || way === 'up') return { section: at };
  return first === undefined ? undefined : { task: first, side: 'before' };
}
