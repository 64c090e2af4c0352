import type { LightDay } from '@workplan/core';
import { dashboardPlan, planFacts } from '../../src/features/progress/dashboard.js';
import type { OpenPlan } from '../../src/open-plan.js';
import type { DashboardPlan } from '../../src/progress-protocol.js';

/** What a dashboard shows of a plan on a day. */
export function dashboardOn(plan: OpenPlan, day: LightDay): DashboardPlan | undefined {
  const facts = planFacts(plan);
  return facts && dashboardPlan(facts, day, plan.language);
}
