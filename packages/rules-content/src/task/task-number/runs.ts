import type { Seen } from '@workplan/lint';
import type { BoundObject } from '@workplan/plan/model';
import { groupBy } from '@workplan/plan/text';
import { sectionsAround } from '../support/groups.js';
import { readTaskNumber, type TaskNumber } from '../support/task-number.js';
import type { Noted } from './noted.js';

/** A task whose number can be compared with others. */
export interface NumberedTask {
  readonly object: BoundObject;
  readonly number: TaskNumber;
  /** The number as written. */
  readonly text: string;
  readonly seen: Seen<Noted>;
}

/** Tasks that are numbered in one go. */
export type Run = readonly NumberedTask[];

/** What starts a new run: nothing, a section of the top level, or whatever holds the task. */
const SCOPES: readonly ((object: BoundObject) => BoundObject | undefined)[] = [
  () => undefined,
  (object) => sectionsAround(object).at(-1),
  (object) => object.owner,
];

/**
 * The ways in which the tasks of a group may be numbered, the most usual first. Tasks with numbers of several forms may
 * also be levels: 1. and 2. below （一） count anew below （二）.
 */
export function* numberings(tasks: readonly NumberedTask[]): Generator<Run[]> {
  const ways: Run[][] = [];
  for (const scope of SCOPES) {
    const runs = split(tasks, scope);
    if (runs.length !== ways.at(-1)?.length) ways.push(runs);
  }
  yield* ways;
  if (new Set(tasks.map(formOf)).size > 1) for (const runs of ways) yield runs.flatMap(levelsOf);
}

const formOf = ({ number: { form } }: NumberedTask): string =>
  `${form.before.trim()}${form.digits}${form.after.trim()}`;

/** The levels of a run by the forms of its numbers, the first form being the upper one; each begins anew below it. */
function levelsOf(run: Run): Run[] {
  const forms: string[] = [];
  const open: NumberedTask[][] = [];
  const runs: Run[] = [];
  for (const task of run) {
    const form = formOf(task);
    if (!forms.includes(form)) forms.push(form);
    const level = forms.indexOf(form);
    let tasks = open[level];
    if (tasks === undefined) {
      tasks = open[level] = [];
      runs.push(tasks);
    }
    tasks.push(task);
    open.length = level + 1;
  }
  return runs;
}

/** Tasks of one level of the plan itself or of an attachment. */
export interface NumberedGroup {
  readonly attachment: number | undefined;
  readonly depth: number;
  readonly tasks: NumberedTask[];
}

/** The tasks by where they stand and by level, in the order of the plan. */
export function numberedGroups(seen: readonly Seen<Noted>[]): readonly NumberedGroup[] {
  const groups = new Map<string, NumberedGroup>();
  for (const at of seen) {
    if (at.key.kind !== 'task' || at.object === undefined) continue;
    const { attachment, depth } = at.key;
    const key = `${attachment ?? ''}/${depth}`;
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { attachment, depth, tasks: [] }));
    const number = at.key.text === undefined ? undefined : readTaskNumber(at.key.text);
    if (number !== undefined) group.tasks.push({ object: at.object, number, text: at.key.text ?? '', seen: at });
  }
  return [...groups.values()];
}

function split(tasks: readonly NumberedTask[], scope: (object: BoundObject) => BoundObject | undefined): Run[] {
  return [...groupBy(tasks, (task) => scope(task.object)).values()];
}
