import type { PlanDocument, TextEdit } from '@workplan/core';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import { setIn, type PlanPath } from '@workplan/core/write';
import type { Opinion } from './index.js';

/**
 * Why an opinion cannot be taken in as it stands: it is a remark; it belongs to no task; a new paragraph; its words do not
 * stand in the plan, or in more than one place; or the layout of the plan leaves no room.
 */
export type AdoptProblem = 'comment' | 'no-task' | 'new-paragraph' | 'not-found' | 'found-twice' | 'layout';

/** So many characters on either side say where a change belongs; fewer when another change was taken in beside it. */
const AROUND: readonly number[] = [16, 8, 4];
/** With fewer, a change that only puts words in is not placed. */
const LEAST_AROUND = 4;

/**
 * The edits that take a change of words into the plan, where the passage stands exactly once in the words of the task.
 * Attributions are data in a plan, not words: a change in one is not found, and a person makes it.
 */
export function adopt(document: PlanDocument, { change, task, isBehind }: Opinion): TextEdit[] | AdoptProblem {
  if (change === undefined) return 'comment';
  if (task === undefined) return 'no-task';
  if (isBehind) return 'new-paragraph';
  const entry = document.plan === undefined ? undefined : planTasks(document.plan)[task.index];
  if (entry === undefined) return 'no-task';
  const texts = textsOf(entry);
  const places = AROUND.map((size) =>
    texts.flatMap(({ path, text }) =>
      passagesIn(text, change.before.slice(-size), change.removed, change.after.slice(0, size), path),
    ),
  ).find(({ length }) => length > 0);
  const [found, ...others] = places ?? [];
  if (found === undefined) return 'not-found';
  if (others.length > 0) return 'found-twice';
  const { path, text, start } = found;
  const value = text.slice(0, start) + change.added + text.slice(start + change.removed.length);
  return setIn(document, path, value) ?? 'layout';
}

interface TextAt {
  readonly path: PlanPath;
  readonly text: string;
}

/** The texts of a task, with their places in the plan. */
function textsOf({ task, path }: TaskEntry): TextAt[] {
  const { title, text, clauses = [], deadline } = task;
  const found: readonly (readonly [PlanPath, string | undefined])[] = [
    [[...path, 'title'], title],
    [[...path, 'text'], text],
    ...clauses.map((clause, at) => [[...path, 'clauses', at, 'text'], clause.text] as const),
    [[...path, 'deadline'], deadline?.text],
  ];
  return found.flatMap(([at, words]) => (words === undefined ? [] : [{ path: at, text: words }]));
}

/**
 * Where a passage stands in a text. The paragraph of a draft may hold more than the text (a number before it, an
 * attribution behind it): then what is left of the words around counts, at the ends of the text.
 */
function passagesIn(
  text: string,
  before: string,
  removed: string,
  after: string,
  path: PlanPath,
): { readonly path: PlanPath; readonly text: string; readonly start: number }[] {
  const starts: number[] = [];
  for (let at = text.indexOf(removed); at !== -1; at = text.indexOf(removed, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + removed.length)];
    const isLeft = left.length >= before.length ? left.endsWith(before) : before.endsWith(left);
    const isRight = right.length >= after.length ? right.startsWith(after) : after.startsWith(right);
    const around = Math.min(left.length, before.length) + Math.min(right.length, after.length);
    if (isLeft && isRight && (removed !== '' || around >= LEAST_AROUND)) starts.push(at);
    if (at === text.length) break;
  }
  return starts.map((start) => ({ path, text, start }));
}
