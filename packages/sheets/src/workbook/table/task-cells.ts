import { type BoundObject, objectOf, scalarOf, type TaskView } from '@workplan/plan/model';
import { type Dialect, propertyOf, ROLES } from '@workplan/plan/schema';
import { isSame, joinNames, namesIn } from './cell-words.js';
import type { ColumnId } from '../columns.js';

/** The words of a cell. */
export interface TaskCell {
  readonly text: string;
  /**
   * Why it cannot be written back: it puts `clauses` together, its words are `long` for a cell, it holds `lines` that
   * stand as a block in the plan, or `names` that a list in a cell cannot hold.
   */
  readonly locked?: 'clauses' | 'long' | 'lines' | 'names';
}

/** Excel holds 32,767 characters in a cell. */
const MOST = 32_000;
const REST = '……（全文见方案）';
const EMPTY: TaskCell = { text: '' };

const PERSONS: ReadonlySet<ColumnId> = new Set<ColumnId>(['leader', 'person', 'contact']);
const isRole = (id: ColumnId): id is (typeof ROLES)[number] => ROLES.some((role) => role === id);

/** What the table shows of a task in a column. */
export function cellOf(view: TaskView, id: ColumnId): TaskCell {
  const cell = wordsOf(view, id);
  return cell.text.length > MOST ? { text: cell.text.slice(0, MOST) + REST, locked: 'long' } : cell;
}

function wordsOf(view: TaskView, id: ColumnId): TaskCell {
  const { object } = view;
  if (id === 'status') return statusOf(object);
  if (isRole(id) || PERSONS.has(id)) return namesOf(view, id);
  if (id === 'text' && view.carriers.length > 1)
    return { text: view.texts.map(({ node }) => node.value).join('\n'), locked: 'clauses' };
  if (id === 'deadline' && view.carriers.length > 1)
    return inClauses(view, (carrier) => scalarOf(carrier, id)?.node.value);
  const node = scalarOf(object, id)?.node;
  if (node === undefined)
    return (object.fields.get(id)?.entry.value ?? null) === null ? EMPTY : { text: '', locked: 'lines' };
  return node.style === 'block' ? { text: node.value.trim(), locked: 'lines' } : { text: node.value };
}

function namesOf(view: TaskView, id: ColumnId): TaskCell {
  if (view.carriers.length > 1 && isRole(id))
    return inClauses(view, (carrier) => {
      const names = listOf(carrier, id);
      return names.length === 0 ? undefined : joinNames(names);
    });
  return listCell(listOf(view.object, id));
}

function listCell(names: readonly string[]): TaskCell {
  const text = joinNames(names);
  const isKept = namesIn(text).join('\n') === names.join('\n');
  return isKept ? { text } : { text, locked: 'names' };
}

const listOf = (object: BoundObject, id: ColumnId): string[] =>
  (object.fields.get(id)?.values ?? []).flatMap((value) => (value.kind === 'scalar' ? [value.node.value] : []));

/** What clauses have each is shown with their numbers; it is changed in the plan, where it is clear whose it is. */
function inClauses({ carriers }: TaskView, read: (carrier: BoundObject) => string | undefined): TaskCell {
  const [own, ...clauses] = carriers;
  const first = own === undefined ? undefined : read(own);
  const lines = clauses.flatMap((clause, index) => {
    const words = read(clause);
    return words === undefined ? [] : [`（${index + 1}）${words}`];
  });
  if (lines.length === 0) return { text: first ?? '' };
  return { text: [...(first === undefined ? [] : [first]), ...lines].join('\n'), locked: 'clauses' };
}

const STATUS_WORDS = propertyOf('progress', 'status')?.words ?? [];
/** The words of the status, as offices write them. */
export const STATUSES: readonly string[] = STATUS_WORDS.map(([, zh]) => zh);

function statusOf(object: BoundObject): TaskCell {
  const node = scalarOf(objectOf(object, 'progress'), 'status')?.node;
  if (node === undefined) return EMPTY;
  return { text: STATUS_WORDS.find(([en]) => en === node.value)?.[1] ?? node.value };
}

/** A status as a plan of a dialect writes it; undefined when it is none. */
export function statusWord(text: string, dialect: Dialect): string | undefined {
  const words = STATUS_WORDS.find((pair) => pair.some((word) => isSame('status', word, text)));
  return words?.[dialect === 'zh' ? 1 : 0];
}
