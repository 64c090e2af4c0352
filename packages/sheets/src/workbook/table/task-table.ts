import { likeNumeral } from '@workplan/official/outline';
import { USUAL_SECTION_NUMERALS } from '@workplan/official/render';
import type { PlanDocument } from '@workplan/plan';
import { type BoundObject, objectOf, scalarOf, type TaskView } from '@workplan/plan/model';
import { type Column, type ColumnId, COLUMNS } from '../columns.js';
import { cellOf, type TaskCell } from './task-cells.js';

/** Which plan a table was made of. */
export interface PlanIdentity {
  readonly title: string;
  /** Document number (文号), empty when there is none. */
  readonly number: string;
  /** SHA-256 of the official text, empty when there is none. */
  readonly sha256: string;
}

/** A heading above tasks: a section, or an attachment. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly text: string;
  /** From 0. */
  readonly level: number;
}

/** A task as a row. */
export interface TaskRow {
  readonly kind: 'task';
  /** Which task of the plan it is, in the order of the file, from 0. */
  readonly task: number;
  /** Anchor (出处), empty when there is none. */
  readonly source: string;
  /** The headings above it, the outermost first. */
  readonly path: readonly string[];
  readonly cells: ReadonlyMap<ColumnId, TaskCell>;
}

/** The table of tasks (任务分解表) of a plan. */
export interface TaskTable {
  readonly plan: PlanIdentity;
  readonly columns: readonly Column[];
  readonly rows: readonly (HeadingRow | TaskRow)[];
}

/** Makes the table of tasks: headings above their tasks, and the columns that some task fills or that offices fill in. */
export function taskTable(document: PlanDocument): TaskTable {
  const rows = rowsOf(document);
  const tasks = rows.filter((row) => row.kind === 'task');
  const columns = COLUMNS.filter(
    ({ id, isUsual }) => isUsual === true || tasks.some(({ cells }) => (cells.get(id)?.text ?? '') !== ''),
  );
  return { plan: planIdentity(document), columns, rows };
}

/** The rows of all tasks, with all columns. */
export const taskRows = (document: PlanDocument): TaskRow[] => rowsOf(document).filter((row) => row.kind === 'task');

export function planIdentity({ bound: { root } }: PlanDocument): PlanIdentity {
  const word = (object: BoundObject | undefined, key: string): string => scalarOf(object, key)?.node.value ?? '';
  return {
    title: word(root, 'title'),
    number: word(objectOf(root, 'document'), 'number'),
    sha256: word(objectOf(root, 'source'), 'sha256'),
  };
}

function rowsOf(document: PlanDocument): (HeadingRow | TaskRow)[] {
  const headings = headingsOf(document);
  const rows: (HeadingRow | TaskRow)[] = [];
  let above: readonly BoundObject[] = [];
  document.tasks.forEach((view, task) => {
    const owners = ownersOf(view.object);
    const known = owners.findIndex((owner, level) => above[level] !== owner);
    for (const [level, owner] of owners.entries())
      if (known !== -1 && level >= known) rows.push({ kind: 'heading', text: headings(owner), level });
    above = owners;
    rows.push(taskRow(view, task, owners.map(headings)));
  });
  return rows;
}

const taskRow = (view: TaskView, task: number, path: readonly string[]): TaskRow => ({
  kind: 'task',
  task,
  source: scalarOf(view.object, 'source')?.node.value ?? '',
  path,
  cells: new Map(COLUMNS.map(({ id }) => [id, cellOf(view, id)])),
});

const HEADED: ReadonlySet<string> = new Set(['section', 'attachment', 'reportSection']);

/** Sections and attachments around a task, the outermost first. */
function ownersOf(task: BoundObject): BoundObject[] {
  const owners: BoundObject[] = [];
  for (let at = task.owner; at !== undefined; at = at.owner) if (HEADED.has(at.type)) owners.unshift(at);
  return owners;
}

/** The words of headings, with the numerals that printing puts before them. */
function headingsOf({ bound: { root } }: PlanDocument): (owner: BoundObject) => string {
  const written = objectOf(root, 'style')?.fields.get('sectionNumerals')?.values;
  const numerals = written?.map((value) => (value.kind === 'scalar' ? value.node.value : '')) ?? USUAL_SECTION_NUMERALS;
  const known = new Map<BoundObject, string>();
  const make = (owner: BoundObject): string => {
    const title = scalarOf(owner, 'title')?.node.value ?? '';
    if (owner.type !== 'section') return title;
    const siblings = owner.owner?.fields.get('sections')?.values ?? [];
    const level = ownersOf(owner).filter(({ type }) => type === 'section').length;
    const numeral =
      scalarOf(owner, 'number')?.node.value ?? likeNumeral(numerals[level] ?? '', siblings.indexOf(owner) + 1);
    return title.startsWith(numeral) ? title : numeral + title;
  };
  return (owner) => {
    const heading = known.get(owner) ?? make(owner);
    known.set(owner, heading);
    return heading;
  };
}
