import { readTaskNumber } from '@workplan/core';
import { insertIn } from '@workplan/core/write';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import type { Plan, PlanDocument, TextEdit } from '@workplan/core';
import { placeOf, type TaskPlace } from '../compare-plans.js';
import { likelyLinks } from './propose.js';
import type { CascadeScore } from './score.js';

export type { CascadeScore } from './score.js';

/** A plan of ours, which answers the one above. */
export interface OwnPlan {
  /** As it is shown. */
  readonly name: string;
  readonly plan: Plan;
  /** Whether a path that the plan writes (文件 of 承接) is the plan above. */
  readonly isAbove: (file: string) => boolean;
}

/** A task of one of our plans. */
export interface OwnTask extends TaskPlace {
  readonly plan: string;
}

/** A link that is written. */
export interface TakenUp {
  readonly above: TaskPlace;
  readonly ours: OwnTask;
}

/** A link that is not written, and may be meant. */
export interface CascadeProposal extends TakenUp {
  /** From 1, by which it is accepted. */
  readonly number: number;
  readonly score: CascadeScore;
}

/** How the tasks of a plan above and of ours answer each other. */
export interface Cascade {
  readonly tasks: readonly TaskPlace[];
  readonly links: readonly TakenUp[];
  readonly proposals: readonly CascadeProposal[];
  /** Tasks above that no task of ours takes up. */
  readonly notTakenUp: readonly TaskPlace[];
  /** Tasks of ours that take up none. */
  readonly withoutSource: readonly OwnTask[];
  /** Links to numbers that the plan above does not have, or has more than once. */
  readonly broken: readonly { readonly ours: OwnTask; readonly task: string }[];
}

/**
 * Compares a plan of a higher level with ours that answer it: which tasks are taken up, by the links that are written
 * (承接), and which links may be meant. A proposal is never counted as a link.
 */
export function cascade(above: Plan, ours: readonly OwnPlan[]): Cascade {
  const uppers = planTasks(above);
  const withNumber = numbered(uppers);
  const links: TakenUp[] = [];
  const broken: Cascade['broken'][number][] = [];
  const proposals: Omit<CascadeProposal, 'number'>[] = [];
  const withoutSource: OwnTask[] = [];
  for (const { name, plan, isAbove } of ours) {
    const lowers = planTasks(plan);
    const linked = new Set<string>();
    for (const entry of lowers) {
      const own = ownTask(name, entry);
      const written = (entry.task.takesUp ?? []).filter(({ file }) => isAbove(file));
      if (written.length === 0) withoutSource.push(own);
      for (const { task } of written) {
        const [found, ...others] = withNumber(String(task));
        if (found === undefined || others.length > 0) broken.push({ ours: own, task: String(task) });
        else {
          links.push({ above: placeOf(found), ours: own });
          linked.add(`${found.index} ${entry.index}`);
        }
      }
    }
    for (const { above: upper, ours: lower, score } of likelyLinks(uppers, lowers))
      if (!linked.has(`${upper.index} ${lower.index}`))
        proposals.push({ above: placeOf(upper), ours: ownTask(name, lower), score });
  }
  const taken = new Set(links.map((link) => link.above.index));
  return {
    tasks: uppers.map(placeOf),
    links,
    proposals: proposals
      .sort((a, b) => b.score.total - a.score.total)
      .map((proposal, at) => ({ number: at + 1, ...proposal })),
    notTakenUp: uppers.filter(({ index }) => !taken.has(index)).map(placeOf),
    withoutSource,
    broken,
  };
}

/**
 * Tells which tasks a number means: those of the plan; where there are none, those of its attachments, then those that stand
 * below others, which are mostly numbered anew in each.
 */
function numbered(entries: readonly TaskEntry[]): (number: string) => readonly TaskEntry[] {
  const layers: readonly Map<string, TaskEntry[]>[] = [new Map(), new Map(), new Map()];
  for (const entry of entries) {
    if (entry.number === '') continue;
    const layer = layers[entry.parent !== undefined ? 2 : entry.path[0] === 'attachments' ? 1 : 0];
    const key = keyOf(entry.number);
    layer?.set(key, [...(layer.get(key) ?? []), entry]);
  }
  return (number) => layers.flatMap((layer) => [layer.get(keyOf(number)) ?? []]).find(({ length }) => length > 0) ?? [];
}

/** （四） and 4 name the same task. */
const keyOf = (number: string): string => String(readTaskNumber(number)?.value ?? number.trim());

const ownTask = (plan: string, entry: TaskEntry): OwnTask => ({ plan, ...placeOf(entry) });

/** Why a link could not be written. */
export type TakeUpProblem = 'no-number' | 'number-twice' | 'layout';

/**
 * The edits that write a link into the plan of ours. All else in the file stays as it is.
 *
 * @param index the place of the task among all tasks of the plan, from 0
 * @param file the path of the plan above, as the plan of ours writes it
 * @param above the task above; it needs a number that no other task of its plan has
 */
export function takeUp(
  document: PlanDocument,
  index: number,
  file: string,
  above: TaskPlace,
  tasks: readonly TaskPlace[],
): TextEdit[] | TakeUpProblem {
  if (above.number === '') return 'no-number';
  if (tasks.filter(({ number }) => number === above.number).length > 1) return 'number-twice';
  const entry = document.plan === undefined ? undefined : planTasks(document.plan)[index];
  if (entry === undefined) return 'layout';
  const task = /^[1-9]\d{0,8}$/.test(above.number) ? Number(above.number) : above.number;
  const at = entry.task.takesUp?.length ?? 0;
  return insertIn(document, [...entry.path, 'takesUp', at], { file, task }) ?? 'layout';
}
