import { canonical } from '../table/cell-words.js';
import type { ColumnId } from '../columns.js';
import type { RowPair } from './diff-cells.js';
import type { Base, BaseRow } from '../table/hidden-sheet.js';
import { matchRows, type RowIdentity } from './match-rows.js';
import type { TableNote } from '../notes.js';
import type { ReadRow, ReadTable } from '../read/read-table.js';
import type { TaskRow } from '../table/task-table.js';

/** Rows of a table and the tasks that they are. */
export interface Pairing {
  readonly pairs: readonly (RowPair & { readonly baseRow: BaseRow | undefined })[];
  /** Tasks that the table never had a row of. */
  readonly open: readonly TaskRow[];
  readonly notes: readonly TableNote[];
}

const identity = (key: string, value: (id: ColumnId) => string): RowIdentity => ({
  key,
  number: canonical('number', value('number')),
  words: canonical('words', `${value('title')}\n${value('text')}`.trim()),
});

const ofBase = ({ key, values }: BaseRow): RowIdentity => identity(key, (id) => values.get(id) ?? '');
const ofTask = ({ cells }: TaskRow, columns: ReadonlySet<ColumnId>): RowIdentity =>
  identity('', (id) => (columns.has(id) ? (cells.get(id)?.text ?? '') : ''));
const ofRow = ({ key, cells }: ReadRow): RowIdentity => identity(key, (id) => cells.get(id)?.text ?? '');

/** Finds the task of each row: by what the table was made with, or, where it does not say so, by the tasks themselves. */
export function pairRows(tasks: readonly TaskRow[], table: ReadTable, base: Base | undefined): Pairing {
  const things = base?.rows ?? tasks.map((task) => withoutBase(task, table.columns));
  const taskOf = base === undefined ? things.map((_, index) => index) : tasksOfBase(base, tasks);
  const { rows, copies, doubtful, strange } = matchRows(things.map(ofBase), table.rows.map(ofRow));
  const pairs: Pairing['pairs'][number][] = [];
  const notes: TableNote[] = [];
  const had = new Set(base === undefined ? doubtful.map(({ maybe }) => maybe) : taskOf);
  things.forEach((thing, index) => {
    const row = table.rows[rows.get(index) ?? -1];
    const task = tasks[taskOf[index] ?? -1];
    const others = copies.flatMap((copy) => (copy.of === index ? (table.rows[copy.row] ?? []) : []));
    if (task === undefined) notes.push({ kind: 'gone', ...(row && { row: row.row }), words: labelOf(thing) });
    else if (row === undefined) {
      if (!doubtful.some(({ maybe }) => maybe === index)) notes.push({ kind: 'removed', words: labelOf(thing) });
    } else {
      had.add(taskOf[index]);
      const baseRow = base === undefined ? undefined : thing;
      pairs.push({ row, base: baseRow?.values, baseRow, task, copies: others });
    }
  });
  const note = (kind: TableNote['kind'], places: readonly number[]): void => {
    for (const at of places) {
      const row = table.rows[at];
      if (row !== undefined) notes.push({ kind, row: row.row, words: row.words.join(' ') });
    }
  };
  note(
    'copied',
    copies.map(({ row }) => row),
  );
  note(
    'doubtful',
    doubtful.map(({ row }) => row),
  );
  note('added', strange);
  return { pairs, open: tasks.filter((_, index) => !had.has(index)), notes };
}

/** Without a base the tasks of the plan stand in its place: what differs is reported, and not taken over. */
const withoutBase = (task: TaskRow, columns: ReadonlySet<ColumnId>): BaseRow => {
  const { number, words } = ofTask(task, columns);
  return {
    key: '',
    source: task.source,
    path: task.path,
    values: new Map<ColumnId, string>([
      ['number', number],
      ['text', words],
    ]),
  };
};

/** Which task of the plan each row of the base is today: by anchor, by number and text, by what is left of them. */
function tasksOfBase(base: Base, tasks: readonly TaskRow[]): (number | undefined)[] {
  const columns = new Set(base.columns);
  const shared = (source: string, path: readonly string[], { number, words }: RowIdentity): RowIdentity => ({
    key: source === '' ? path.join('\n') : source,
    number,
    words,
  });
  const { rows } = matchRows(
    base.rows.map((row) => shared(row.source, row.path, ofBase(row))),
    tasks.map((task) => shared(task.source, task.path, ofTask(task, columns))),
  );
  return base.rows.map((_, index) => rows.get(index));
}

const labelOf = ({ values }: BaseRow): string =>
  [values.get('number'), values.get('title'), values.get('text')]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');
