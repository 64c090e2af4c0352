import { scalarOf, type BoundScalar, type Plan } from '@workplan/core';
import { planTasks, type TaskEntry } from '@workplan/core/query';
import type { OpenPlan, ReadPlan } from '../../open-plan.js';
import { numberKey } from './tasks.js';

/** Whether a value belongs to a link to a task of a plan of a higher level (承接). */
export const isInLink = ({ owner }: BoundScalar): boolean => owner.type === 'takenUp';

/** The plan above that a value of a link leads to. */
export function planAbove({ above }: OpenPlan, { owner }: BoundScalar): ReadPlan | undefined {
  const file = scalarOf(owner, 'file')?.node.value;
  return file === undefined ? undefined : above.get(file);
}

/** The task above that a link means; undefined where the plan above has none with this number, or several. */
export function taskAbove({ document: { plan } }: ReadPlan, { owner }: BoundScalar): TaskEntry | undefined {
  const number = scalarOf(owner, 'task')?.node.value;
  if (number === undefined || plan === undefined) return undefined;
  const [found, ...others] = numbered(plan, numberKey(number));
  return others.length > 0 ? undefined : found;
}

/** The tasks of a number: of the plan, else of its attachments, else those below others, which are mostly numbered anew in each. */
function numbered(plan: Plan, key: string): readonly TaskEntry[] {
  const found = planTasks(plan).filter(({ number }) => numberKey(number) === key);
  const layerOf = ({ parent, path }: TaskEntry): number =>
    parent !== undefined ? 2 : path[0] === 'attachments' ? 1 : 0;
  const layer = Math.min(...found.map(layerOf));
  return found.filter((entry) => layerOf(entry) === layer);
}
