import { scalarOf, type BoundScalar } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { ownerOf, placeAt } from './bound.js';
import { planDate } from '../../plan-facts.js';
import { taskIndex } from './tasks.js';

/** What a place is about, and where else the plan names it. */
export interface Mentions {
  /** The number of the task; bodies are declared nowhere in a plan. */
  readonly declaration: BoundScalar | undefined;
  readonly mentions: readonly BoundScalar[];
}

/** The last item of an open list. */
export const OPEN_LIST_MARK = '等';

/** The body or task at an offset with all its mentions. */
export function mentionsAt(plan: OpenPlan, offset: number): Mentions | undefined {
  const place = placeAt(plan, offset);
  if (place === undefined) return undefined;
  const { scalar, object } = place;
  if (scalar?.value === 'body') return scalar.node.value === OPEN_LIST_MARK ? undefined : { declaration: undefined, mentions: sameBody(plan, scalar.node.value) };
  const tasks = taskIndex(plan.document);
  if (scalar?.value === 'taskReference') return { declaration: tasks.task(scalar.node.value)?.number, mentions: tasks.references(scalar.node.value) };
  const task = ownerOf(object, 'task');
  const view = task && plan.document.tasks.find((candidate) => candidate.object === task);
  if (view?.number === undefined) return undefined;
  // A number given twice means the first task only.
  const isMeant = tasks.task(view.number.node.value) === view;
  return { declaration: view.number, mentions: isMeant ? tasks.references(view.number.node.value) : [] };
}

/** All role names that mean the same body: by the registry where it knows them, else by the name itself. */
function sameBody(plan: OpenPlan, name: string): BoundScalar[] {
  const keys = new Map<string, string>();
  const place = scalarOf(plan.document.bound.root, 'jurisdiction')?.node.value;
  const on = planDate(plan);
  const keyOf = (written: string): string => {
    let key = keys.get(written);
    if (key === undefined) {
      const answer = place === undefined ? undefined : plan.registry.lookup(written, { jurisdiction: place, on });
      keys.set(written, (key = answer !== undefined && 'body' in answer ? `${answer.body.jurisdiction} ${answer.body.id}` : `name ${written}`));
    }
    return key;
  };
  return (plan.document.bound.scalars.get('body') ?? []).filter(({ node }) => node.value !== OPEN_LIST_MARK && keyOf(node.value) === keyOf(name));
}
