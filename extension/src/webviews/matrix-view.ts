import type { OutlineBody, OutlineTask, Overview, WorkbookParams } from '@workplan/language-service/protocol';
import type { Role } from '@workplan/core';
import { ROLES } from '../roles.js';
import { BODY_KINDS, kindOf } from './body-kinds.js';

export type Sort = 'number' | 'deadline' | 'bodies';

/** What the reader has chosen. */
export interface Choice {
  readonly words: string;
  readonly sort: Sort;
  readonly hidden: readonly Role[];
}

export interface MatrixRow {
  readonly task: OutlineTask;
  /** By column: the roles of that body in this task. */
  readonly cells: readonly (readonly Role[])[];
}

export interface Matrix {
  /** Grouped by their kind; within one in the order of the plan. */
  readonly bodies: readonly OutlineBody[];
  readonly rows: readonly MatrixRow[];
  /** How many of the shown tasks each body has, by role; in the order of the bodies. */
  readonly totals: readonly Partial<Readonly<Record<Role, number>>>[];
}

/** What stands above a row: the heading of its section, where the row before is of another one. */
export const headingOf = ({ rows }: Matrix, at: number): string | undefined => {
  const title = rows[at]?.task.path.at(-1);
  return title === rows[at - 1]?.task.path.at(-1) ? undefined : title;
};

/** The tasks of a body in all roles. */
export const loadOf = (totals: Partial<Readonly<Record<Role, number>>>): number =>
  ROLES.reduce((sum, role) => sum + (totals[role] ?? 0), 0);

/** The rows and columns that are shown: words that name a body keep its column and its tasks, other words keep tasks. */
export function matrixOf({ tasks, bodies }: Overview, { words, sort, hidden }: Choice): Matrix {
  const roles = ROLES.filter((role) => !hidden.includes(role));
  const wanted = words.trim();
  const named = wanted === '' ? [] : bodies.filter(({ name }) => name.includes(wanted));
  const candidates = [...(named.length > 0 ? named : bodies)].sort(byKind);
  const held = candidates.map((body) => rolesByTask(body, roles));
  const rows = tasks.map((task, at) => ({ task, at, cells: held.map((byTask) => byTask.get(at) ?? []) }));
  const fits = rows.filter(({ task, cells }) =>
    wanted === ''
      ? true
      : named.length > 0
        ? cells.some((cell) => cell.length > 0)
        : `${task.number} ${task.text}`.includes(wanted),
  );
  const used = candidates.map((_, column) => fits.some(({ cells }) => (cells[column]?.length ?? 0) > 0));
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, column) => used[column]);
  const shown = [...fits].sort(ORDERS[sort]).map(({ task, cells }) => ({ task, cells: keep(cells) }));
  const kept = keep(candidates);
  return { bodies: kept, rows: shown, totals: kept.map((_, column) => totalsOf(shown, column)) };
}

/** Sorting is stable: bodies of one kind keep the order of the plan. */
const byKind = (a: OutlineBody, b: OutlineBody): number =>
  BODY_KINDS.indexOf(kindOf(a)) - BODY_KINDS.indexOf(kindOf(b));

function totalsOf(rows: readonly MatrixRow[], column: number): Partial<Record<Role, number>> {
  const totals: Partial<Record<Role, number>> = {};
  for (const { cells } of rows) for (const role of cells[column] ?? []) totals[role] = (totals[role] ?? 0) + 1;
  return totals;
}

/** The matrix as cells for a spreadsheet: heads, then a line for each task, with the names of the roles. */
export function matrixCells({ bodies, rows }: Matrix, names: Readonly<Record<string, string>>): string[][] {
  const head = [names['task'] ?? '', names['deadline'] ?? '', ...bodies.map(({ name }) => name)];
  return [
    head,
    ...rows.map(({ task, cells }) => [
      `${task.number} ${task.text}`.trim(),
      task.deadline?.text ?? '',
      ...cells.map((roles) => roles.map((role) => names[role] ?? '').join('、')),
    ]),
  ];
}

const TASK_WIDTH = 48;
const DEADLINE_WIDTH = 14;
const BODY_WIDTH = 7;

/** The matrix as a workbook: in the order of the plan a line for each section, and the totals of each body at the end. */
export function matrixWorkbook(
  matrix: Matrix,
  title: string,
  names: Readonly<Record<string, string>>,
  sort: Sort = 'number',
): WorkbookParams {
  const [head = [], ...lines] = matrixCells(matrix, names);
  const totals = matrix.totals.map((byRole) =>
    ROLES.flatMap((role) => (byRole[role] === undefined ? [] : [`${names[role] ?? ''}${byRole[role]}`])).join(' '),
  );
  return {
    title,
    sheet: names['matrix'] ?? '',
    columns: head.map((heading, at) => ({
      heading,
      width: at === 0 ? TASK_WIDTH : at === 1 ? DEADLINE_WIDTH : BODY_WIDTH,
      ...(at === 0 ? {} : { isCentred: true }),
    })),
    rows: [
      ...lines.flatMap((cells, at) => {
        const heading = sort === 'number' ? headingOf(matrix, at) : undefined;
        return heading === undefined ? [{ cells }] : [{ isHeading: true, cells: [heading] }, { cells }];
      }),
      { cells: [names['totals'] ?? '', '', ...totals] },
    ],
  };
}

function rolesByTask({ roles }: OutlineBody, wanted: readonly Role[]): Map<number, Role[]> {
  const found = new Map<number, Role[]>();
  for (const role of wanted) for (const at of roles[role] ?? []) found.set(at, [...(found.get(at) ?? []), role]);
  return found;
}

type Row = MatrixRow & { readonly at: number };

const heldBy = ({ cells }: Row): number => cells.filter((cell) => cell.length > 0).length;

const ORDERS: Readonly<Record<Sort, (a: Row, b: Row) => number>> = {
  number: (a, b) => a.at - b.at,
  deadline: (a, b) => (a.task.deadline?.to ?? '9999').localeCompare(b.task.deadline?.to ?? '9999') || a.at - b.at,
  bodies: (a, b) => heldBy(b) - heldBy(a) || a.at - b.at,
};
