import { type BoundObject, type BoundScalar, roleGroups, scalarOf } from '@workplan/plan/model';
import { columnHeadings, isAside, rowKeys, tableColumns } from '@workplan/official/render';
import { children, nodeOf, piece, scalars, words } from './node-words.js';
import type { ExpectedAttribution, Piece, SourceNode } from '../types.js';

/** The columns of the table that a task is a row of; none where it is no row. */
export type RowColumns = ReturnType<typeof tableColumns>;

export const rowColumns = (holder: BoundObject): RowColumns =>
  tableColumns(columnHeadings(scalars(holder, 'columns').map(({ node }) => node.value)));

/** The nodes of a task and of the tasks below it, in the order of the printed document. */
export function taskNodes(task: BoundObject, columns: RowColumns): SourceNode[] {
  return [...ownNodes(task, columns), ...children(task, 'tasks').flatMap((below) => taskNodes(below, []))];
}

function ownNodes(task: BoundObject, columns: RowColumns): SourceNode[] {
  const number = scalarOf(task, 'number');
  const verbatim = scalarOf(task, 'verbatim');
  if (verbatim !== undefined) return [nodeOf(task, 'source', words('task', [piece(verbatim)], { number }))];
  const title = scalarOf(task, 'title');
  const carriers = [task, ...children(task, 'clauses')];
  const pieces: Piece[] = [];
  for (const carrier of carriers) {
    const text = scalarOf(carrier, 'text');
    const attribution = carrier === task ? [] : [attributionOf(carrier)];
    if (text !== undefined) pieces.push(piece(text, attribution));
  }
  // What the task as a whole carries stands behind its last text, or in cells of its row.
  const around = cellsAround(task, columns);
  const leading = around.before;
  const all = [...leading, ...(title === undefined ? [] : [title])].map((scalar) => piece(scalar)).concat(pieces);
  const last = all.pop();
  if (last === undefined) return [];
  all.push({ ...last, attributions: [...last.attributions, attributionOf(task)] });
  const cells = [...['scope', 'deadline'].map((key) => scalarOf(task, key)), ...around.behind].flatMap(
    (cell) => cell?.node.value ?? [],
  );
  const deciding = title === undefined ? all.length : leading.length + 1;
  return [nodeOf(task, 'source', words('task', all, { deciding, cells, number })), ...clauseNodes(carriers.slice(1))];
}

/** Clauses with an anchor of their own. */
function clauseNodes(clauses: readonly BoundObject[]): SourceNode[] {
  return clauses.flatMap((clause) => {
    const text = scalarOf(clause, 'text');
    return text === undefined || scalarOf(clause, 'source') === undefined
      ? []
      : [nodeOf(clause, 'source', words('clause', [piece(text)]))];
  });
}

function attributionOf(owner: BoundObject): ExpectedAttribution {
  const printed = scalarOf(owner, 'printed')?.node.value;
  const groups = roleGroups(owner)
    .filter((group) => group.names.length > 0)
    .map((group) => ({
      role: group.role,
      names: group.names.map((name) => name.node.value),
      open: group.openMark !== undefined,
    }));
  const deadline = scalarOf(owner, 'deadline')?.node.value;
  return {
    owner,
    groups,
    ...(printed === undefined ? {} : { printed }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** The names of a role, whose column may stand before the words: 责任部门｜工作任务. */
const namesIn = (task: BoundObject, key: string): BoundScalar[] =>
  roleGroups(task).flatMap((group) => (group.role === key ? [...group.names] : []));

/** The cells of a row that are no words, and before these also roles and times, by the side of the words on which they stand. */
function cellsAround(task: BoundObject, columns: RowColumns): { before: BoundScalar[]; behind: BoundScalar[] } {
  const others = [...scalars(task, 'cells')];
  const keys = rowKeys(columns, others.length);
  const textAt = keys.findIndex((key) => key === 'title' || key === 'text');
  const before: BoundScalar[] = [];
  for (const key of keys.slice(0, Math.max(textAt, 0))) {
    // A number behind another cell does not begin the row: it is one of its cells.
    const isCell = isAside(key) || key === 'deadline' || (key === 'number' && before.length > 0);
    const cells = key === undefined ? others.splice(0, 1) : isCell ? scalars(task, key) : namesIn(task, key);
    before.push(...cells.filter((cell) => cell.node.value.trim() !== ''));
  }
  const behind = keys.slice(Math.max(textAt, 0)).flatMap((key) => (key && isAside(key) ? scalars(task, key) : []));
  return { before, behind: [...others, ...behind] };
}
