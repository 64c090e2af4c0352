import { parsePlan } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';
import { REQUESTS, type Compared, type CompareParams, type NotExported, type ReviewParams } from '../../protocol.js';
import { plainMarkdown } from '../plain-markdown.js';
import { request } from '../request.js';
import { reviewed } from './review.js';

/** How a plan differs from another version of it. What it needs is loaded when it is asked for. */
export async function comparison(
  { document, registry, language }: OpenPlan,
  { old }: CompareParams,
): Promise<Compared | NotExported> {
  const before = parsePlan(old).plan;
  if (document.plan === undefined) return { problem: 'mistakes' };
  if (before === undefined) return { problem: 'other-mistakes' };
  const { comparePlans, differenceMarkdown } = await import('@workplan/compare');
  const difference = comparePlans(before, document.plan, { registry });
  return {
    isSame: difference.tasks.length + difference.head.length === 0,
    markdown: differenceMarkdown(difference, language, plainMarkdown),
  };
}

/** The requests about other versions of a plan. */
export const compareRequests = [
  request(REQUESTS.compare, (plan, params: CompareParams) => comparison(plan, params)),
  request(REQUESTS.review, (plan, params: ReviewParams) => reviewed(plan, params)),
];
