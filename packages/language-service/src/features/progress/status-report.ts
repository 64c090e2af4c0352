import { progressOf, type Language } from '@workplan/core';
import { statusMarkdown, statusPage, type PlanStatus } from '@workplan/core/register';
import type { OpenPlan } from '../../open-plan.js';
import type { DayParams, StatusReport } from '../../progress-protocol.js';
import { plainMarkdown } from '../plain-markdown.js';

/** How far plans have come, as a page. Plans with mistakes of form are named and not counted. */
export function statusReport(
  plans: readonly OpenPlan[],
  { on, every = 'month' }: DayParams,
  language: Language,
): StatusReport {
  const counted = plans.flatMap(({ uri, document }): PlanStatus[] => {
    if (document.plan === undefined) return [];
    const { title, jurisdiction: place } = document.plan;
    return [{ path: uri, title, place, progress: progressOf(document, { on, every }) }];
  });
  return {
    plans: counted.length,
    markdown: statusMarkdown(statusPage(counted, { on, every }, language), plainMarkdown),
    left: plans.flatMap(({ uri, document }) => (document.plan === undefined ? [uri] : [])),
  };
}
