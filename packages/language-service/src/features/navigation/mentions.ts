import { scalarOf, type Range, type Scalar } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { namesOf } from '../noted.js';
import { contentOf, ownerOf, placeAt } from './bound.js';
import { bodyNames } from './named-bodies.js';
import { taskIndex } from './tasks.js';
import { textMentionAt, textMentions, type TextMention } from './text-mentions.js';

/** What a place is about, and where else the plan names it. */
export interface Mentions {
  /** The number of the task; bodies are declared nowhere in a plan. */
  readonly declaration: Scalar | undefined;
  /** Values that are the name, in the order of the file. */
  readonly mentions: readonly Scalar[];
  /** Places within texts (见任务12). */
  readonly inTexts: readonly TextMention[];
  /** What tells the body from all others, in any plan; undefined for a task. */
  readonly body?: string;
}

/** The last item of an open list. */
export const OPEN_LIST_MARK = '等';

/** The body or task at an offset with all its mentions. */
export function mentionsAt(plan: OpenPlan, offset: number): Mentions | undefined {
  const place = placeAt(plan, offset);
  if (place === undefined) return undefined;
  const { scalar, object } = place;
  if (scalar?.value === 'body') {
    if (scalar.node.value === OPEN_LIST_MARK) return undefined;
    const body = bodyNames(plan)(scalar.node.value).key;
    return { declaration: undefined, mentions: mentionsOfBody(plan, body), inTexts: [], body };
  }
  const number =
    scalar?.value === 'taskReference'
      ? scalar.node.value
      : scalar === undefined
        ? undefined
        : textMentionAt(plan.document, scalar, offset)?.written;
  if (
    number !== undefined &&
    (scalar?.value === 'taskReference' || taskIndex(plan.document).task(number) !== undefined)
  )
    return mentionsOfTask(plan, number);
  const task = ownerOf(object, 'task');
  const own = scalarOf(task, 'number')?.node;
  if (own === undefined) return undefined;
  // A number given twice means the first task only.
  const isMeant = taskIndex(plan.document).task(own.value)?.object === task;
  return isMeant ? mentionsOfTask(plan, own.value) : { declaration: own, mentions: [], inTexts: [] };
}

function mentionsOfTask({ document }: OpenPlan, number: string): Mentions {
  const tasks = taskIndex(document);
  const declaration = tasks.task(number)?.number;
  return {
    declaration,
    mentions: tasks.references(number).map(({ node }) => node),
    inTexts: declaration === undefined ? [] : textMentions(document, number),
  };
}

/** All role names of a plan that mean a body, by its key: whatever name of the registry they use. */
export function mentionsOfBody(plan: OpenPlan, body: string): Scalar[] {
  const named = bodyNames(plan);
  return namesOf(plan.document, (name) => name !== OPEN_LIST_MARK && named(name).key === body);
}

/** All places of mentions in the order of the file, the declaration left out. */
export const placesOf = ({ mentions, inTexts }: Mentions): Range[] =>
  [...mentions.map(contentOf), ...inTexts].sort((a, b) => a.start - b.start);
