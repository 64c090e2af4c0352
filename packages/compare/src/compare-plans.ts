import type { Plan } from '@workplan/core';
import type { Registry } from '@workplan/registry';
import { align, type TaskPair } from './align.js';
import { sameBody, type PlaceInTime, type SameBody } from './bodies.js';
import type { Change } from './changes.js';
import { compareAttribution } from './compare-attribution.js';
import { compareDeadline } from './compare-deadline.js';
import { compareHead, type HeadChange } from './compare-head.js';
import { compareDetails } from './details/compare-details.js';
import { compareTargets } from './compare-targets.js';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import { normalForm } from './likeness.js';
import { movedPairs } from './order.js';
import { wordSpans } from './words.js';

/** What comparing rests on besides both plans. */
export interface CompareOptions {
  /** Says which bodies only bear a new name; without it a new name is another body. */
  readonly registry?: Registry | undefined;
}

/** Where a task stands in its plan. */
export interface TaskPlace {
  /** The number as written; empty without one. */
  readonly number: string;
  /** Titles of the sections around it, the outermost first. */
  readonly path: readonly string[];
  /** Its words, attributions left out. */
  readonly text: string;
  /** Its place among all tasks of the plan, from 0. */
  readonly index: number;
}

/** A task that is not the same in both plans. */
export interface TaskDifference {
  readonly status: 'added' | 'removed' | 'changed';
  /** Absent for a task that was added. */
  readonly old?: TaskPlace;
  /** Absent for a task that was removed. */
  readonly new?: TaskPlace;
  /** What became of it; empty for tasks that were added or removed. */
  readonly changes: readonly Change[];
}

/** How two plans differ. */
export interface PlanDifference {
  /** Title, number, date and other words that stand above the tasks. */
  readonly head: readonly HeadChange[];
  /** In the order of the new plan; removed tasks stand behind the task that they followed. */
  readonly tasks: readonly TaskDifference[];
  /** Tasks that are the same in everything. */
  readonly unchanged: number;
}

/**
 * Compares two versions of a plan task by task. Tasks are found again by their words, their numbers and their
 * neighbours, so that a plan may be renumbered and rearranged. Never throws on plans.
 */
export function comparePlans(old: Plan, now: Plan, { registry }: CompareOptions = {}): PlanDifference {
  const isSame = sameBody(registry, timeOf(old), timeOf(now));
  const { pairs, removed, added } = align(planTasks(old), planTasks(now));
  const moved = movedPairs(pairs);
  const partners = new Map(pairs.map((pair) => [pair.old, pair.new] as const));
  const changed = pairs.flatMap((pair): TaskDifference[] => {
    const changes = changesOf(pair, moved.has(pair) || isBelowAnother(pair, partners), isSame);
    return changes.length === 0 ? [] : [{ status: 'changed', old: placeOf(pair.old), new: placeOf(pair.new), changes }];
  });
  return {
    head: compareHead(old, now),
    tasks: inOrder(
      [
        ...changed,
        ...added.map((entry): TaskDifference => ({ status: 'added', new: placeOf(entry), changes: [] })),
        ...removed.map((entry): TaskDifference => ({ status: 'removed', old: placeOf(entry), changes: [] })),
      ],
      pairs,
    ),
    unchanged: pairs.length - changed.length,
  };
}

const timeOf = (plan: Plan): PlaceInTime => ({
  place: plan.jurisdiction,
  on: plan.document?.issued ?? plan.period?.from,
});

/** Whether a task stands below another task than before. */
const isBelowAnother = ({ old, new: now }: TaskPair, partners: ReadonlyMap<TaskEntry, TaskEntry>): boolean =>
  (old.parent === undefined ? undefined : (partners.get(old.parent) ?? old.parent)) !== now.parent;

function changesOf(pair: TaskPair, isMoved: boolean, isSame: SameBody): Change[] {
  const { old, new: now } = pair;
  const found: (Change | undefined)[] = [
    isMoved ? { kind: 'moved', from: headingsOf(old), to: headingsOf(now) } : undefined,
    old.number === now.number ? undefined : { kind: 'renumbered', from: old.number, to: now.number },
    ...(hasSameValues(pair) ? [] : changesWithin(pair, isSame)),
  ];
  return found.filter((change) => change !== undefined);
}

/** Whether two tasks hold the same but for their numbers and the tasks below them, as most do: then nothing need be compared one by one. */
const hasSameValues = ({ old, new: now }: TaskPair): boolean =>
  old.shared.length + now.shared.length === 0 && valuesOf(old) === valuesOf(now);

const valuesOf = ({ task: { number: _number, tasks: _tasks, ...values } }: TaskEntry): string => JSON.stringify(values);

function changesWithin({ old, new: now }: TaskPair, isSame: SameBody): (Change | undefined)[] {
  const attribution = compareAttribution(old, now, isSame);
  const deadline = compareDeadline(old, now);
  return [
    normalForm(old.text) === normalForm(now.text) && old.text.trim() === now.text.trim()
      ? undefined
      : { kind: 'reworded', words: wordSpans(old.text, now.text) },
    attribution,
    deadline,
    compareTargets(old, now),
    compareDetails(old, now, { attribution, hasDeadline: deadline !== undefined }),
  ];
}

/** So many characters name a task that another one stands below. */
const NAME = 20;

/** Titles of the sections around a task, and of the task that it stands below. */
const headingsOf = ({ sections, parent }: TaskEntry): readonly string[] =>
  parent === undefined ? sections : [...sections, parent.task.title ?? parent.text.slice(0, NAME)];

export const placeOf = ({ number, sections, text, index }: TaskEntry): TaskPlace => ({
  number,
  path: sections,
  text,
  index,
});

/** A removed task stands behind the new place of the task before it. */
function inOrder(tasks: readonly TaskDifference[], pairs: readonly TaskPair[]): TaskDifference[] {
  const olds = [...pairs].sort((a, b) => a.old.index - b.old.index);
  const placeBehind = (index: number): number => {
    let low = 0;
    let high = olds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((olds[middle]?.old.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return (olds[low - 1]?.new.index ?? -1) + 0.5;
  };
  const rank = ({ old, new: now }: TaskDifference): number => now?.index ?? placeBehind(old?.index ?? 0);
  return [...tasks].sort((a, b) => rank(a) - rank(b) || (a.old?.index ?? 0) - (b.old?.index ?? 0));
}
