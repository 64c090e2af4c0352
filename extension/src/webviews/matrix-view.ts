import type { OutlineBody, OutlineTask, Overview } from '@workplan/language-server';
import type { Role } from '@workplan/core';

export const ROLES: readonly Role[] = ['lead', 'responsible', 'support', 'implement', 'guide', 'supervise'];

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
  readonly bodies: readonly OutlineBody[];
  readonly rows: readonly MatrixRow[];
}

/** The rows and columns that are shown: words that name a body keep its column and its tasks, other words keep tasks. */
export function matrixOf({ tasks, bodies }: Overview, { words, sort, hidden }: Choice): Matrix {
  const roles = ROLES.filter((role) => !hidden.includes(role));
  const wanted = words.trim();
  const named = wanted === '' ? [] : bodies.filter(({ name }) => name.includes(wanted));
  const candidates = named.length > 0 ? named : bodies;
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
  return {
    bodies: keep(candidates),
    rows: [...fits].sort(ORDERS[sort]).map(({ task, cells }) => ({ task, cells: keep(cells) })),
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
