import {
  applyEdits,
  parsePlan,
  type BoundObject,
  type Localized,
  type PlanDocument,
  type TextEdit,
} from '@workplan/core';
import type { CellChange, TableChange, TableValues } from '../../protocol.js';
import { keptOfTasks, perView } from '../all-tasks.js';
import { namesOf, oneLine } from './table-values.js';

/** Why an act is refused that the text would not keep. */
const MISREAD: Localized = {
  zh: '方案有格式错误，在这里改会动到别的内容，未作改动。请先改正格式错误。',
  en: 'The plan has mistakes of notation, and this would change other parts of it. Fix them first.',
};

const NO_PLAN: Localized = {
  zh: '文件里还没有方案，不能插入任务。请先写“工作方案: 1”和标题。',
  en: 'There is no plan in the file yet. Write `workplan: 1` and a title first.',
};

/** Why nothing of a plan can be changed from a view, where that is so of the plan as a whole. */
export function whyNothing(document: PlanDocument): Localized | undefined {
  if (document.parts.bound.root === undefined) return NO_PLAN;
  return isSound(document) ? undefined : MISREAD;
}

/**
 * Whether a plan says after an act what it is to say. Only one with mistakes is looked at: where lines are not read as they
 * are written, a task may be more or less than the lines that an edit takes for it.
 */
export function isDone(document: PlanDocument, change: TableChange, edits: readonly TextEdit[]): boolean {
  if (isSound(document)) return true;
  const after = parsePlan(applyEdits(document.text, edits));
  const left = new Map<string, SaidTask[]>();
  for (const task of tasksOf(after)) {
    const key = keyOf(task.said);
    const alike = left.get(key);
    if (alike === undefined) left.set(key, [task]);
    else alike.push(task);
  }
  for (const said of wantedOf(tasksOf(document), change)) if (left.get(keyOf(said))?.pop() === undefined) return false;
  const added = [...left.values()].flat().map(({ said }) => keyOf({ ...said, number: [] }));
  return added.sort().join('\n') === madeBy(change).map(newTask).map(keyOf).sort().join('\n');
}

/** Whether every line is read as it is written, and each key once. */
const isSound = ({ syntax, shapeErrors, parts }: PlanDocument): boolean =>
  syntax.problems.length === 0 &&
  shapeErrors.length === 0 &&
  [...parts.bound.objects.values()]
    .flat()
    .every(({ map, fields, unknown }) => map.entries.length === fields.size + unknown.length);

/** What an object says: of each key its values. Of a task its sub-tasks are left out. */
interface Said {
  readonly [key: string]: readonly (string | Said)[];
}

interface SaidTask {
  readonly said: Said;
  /** How many tasks it stands below. */
  readonly depth: number;
}

const keyOf = (said: Said): string =>
  JSON.stringify(
    Object.entries(said)
      .filter(([, values]) => values.length > 0)
      .map(([key, values]) => [key, values.map((value) => (typeof value === 'string' ? value : keyOf(value)))])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

const saidBy = ({ fields }: BoundObject): Said =>
  Object.fromEntries(
    [...fields]
      .filter(([key]) => key !== 'tasks')
      .map(([key, { values }]) => [
        key,
        values
          .map((value) => (value.kind === 'object' ? saidBy(value) : value.kind === 'scalar' ? value.node.value : ''))
          .filter((value) => value !== ''),
      ]),
  );

const ofPart = perView(({ object }) => saidBy(object));
const tasksOf = (document: PlanDocument): SaidTask[] =>
  keptOfTasks(document, ofPart, ({ object }) => saidBy(object)).map(({ kept, depth }) => ({ said: kept, depth }));

/** What the tasks are to say that are there already, or are repeated. */
function wantedOf(tasks: readonly SaidTask[], change: TableChange): Said[] {
  const all = tasks.map(({ said }) => said);
  if (change.kind === 'insert' || change.kind === 'move') return all;
  if (change.kind === 'cells') return change.cells.reduce(withCell, all);
  const chosen = new Set(change.tasks.flatMap((at) => withSubTasks(tasks, at)));
  return change.kind === 'remove'
    ? all.filter((_, at) => !chosen.has(at))
    : [...all, ...all.filter((_, at) => chosen.has(at))];
}

/** A task and those that stand below it. */
function withSubTasks(tasks: readonly SaidTask[], at: number): number[] {
  const own = tasks[at]?.depth ?? 0;
  const next = tasks.findIndex(({ depth }, index) => index > at && depth <= own);
  return Array.from({ length: (next === -1 ? tasks.length : next) - at }, (_, index) => at + index);
}

function withCell(all: readonly Said[], cell: CellChange): Said[] {
  return all.map((said, task) => {
    if (task !== cell.task) return said;
    if (cell.carrier === 0) return { ...said, ...written(cell, said) };
    const clauses = (said['clauses'] ?? []).map((clause, at) =>
      at === cell.carrier - 1 && typeof clause !== 'string' ? { ...clause, ...written(cell, clause) } : clause,
    );
    return { ...said, clauses };
  });
}

function written(cell: CellChange, before: Said): Said {
  if ('role' in cell) return { [cell.role]: namesOf(cell.names) };
  const value = oneLine(cell.value);
  // A status is checked where it is set, and the words of a task are never emptied.
  if (cell.key === 'status') return {};
  return value !== ''
    ? { [cell.key]: [value] }
    : cell.key === 'text'
      ? { text: before['text'] ?? [] }
      : { [cell.key]: [] };
}

function madeBy(change: TableChange): readonly TableValues[] {
  if (change.kind === 'insert') return change.rows;
  return change.kind === 'cells' ? (change.added ?? []) : [];
}

const newTask = ({ text = '', deadline = '', roles = {} }: TableValues): Said => ({
  text: [oneLine(text)].filter((value) => value !== ''),
  deadline: [oneLine(deadline)].filter((value) => value !== ''),
  ...Object.fromEntries(Object.entries(roles).map(([role, names]) => [role, namesOf(names)])),
});
