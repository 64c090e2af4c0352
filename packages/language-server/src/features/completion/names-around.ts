import type { PlanDocument, Range } from '@workplan/core';
import { perTask } from '../per-task.js';

/** As many tasks on either side of the cursor are looked at: what is used near by is meant again. */
const TASKS = 25;

/** A name in a role list. Its range is that of its node. */
export interface NameInRole extends Range {
  readonly name: string;
  /** English key of the list. */
  readonly role: string;
  /** Where the key of the list begins. */
  readonly list: number;
}

/**
 * The names in the role lists around an offset, in the order of the plan. Of a plan of thousands of tasks only
 * those near by are read: an offer must not take longer than the next keystroke.
 */
export function namesAround(document: PlanDocument, offset: number): readonly NameInRole[] {
  const { tasks, spine, places } = document.parts;
  const middle = places.taskAt(offset) ?? places.taskBefore(places.pieceAt(offset));
  const from = tasks.length <= 2 * TASKS ? 0 : Math.max(0, middle - TASKS);
  const near = tasks.slice(from, tasks.length <= 2 * TASKS ? tasks.length : middle + TASKS).flatMap((part, index) => {
    const shift = places.taskStart(from + index);
    return namesOf(part).map(({ name, role, start, end, list }) => ({ name, role, start: start + shift, end: end + shift, list: list + shift }));
  });
  const ofSpine = namesIn(spine.bound);
  return ofSpine.length === 0 ? near : [...near, ...ofSpine].sort((a, b) => a.start - b.start);
}

const namesIn = ({ scalars }: Pick<PlanDocument['bound'], 'scalars'>): NameInRole[] =>
  (scalars.get('body') ?? []).map(({ node, field: { spec, entry } }) => ({ name: node.value, role: spec.en, start: node.start, end: node.end, list: entry.start }));

/** Short lists, in the place of trees that would be kept for the next question. */
const namesOf = perTask(({ bound }) => namesIn(bound));
