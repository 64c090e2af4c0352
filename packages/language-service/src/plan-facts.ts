import { planDate as dateOf, planYear as yearOf, scalarOf } from '@workplan/core';
import type { OpenPlan } from './open-plan.js';

/** The plan's jurisdiction (地区) as written. */
export const planPlace = ({ document }: OpenPlan): string | undefined =>
  scalarOf(document.parts.bound.root, 'jurisdiction')?.node.value;

/** The day on which names are checked: that of issue, else the first of the period. */
export const planDate = ({ document }: OpenPlan): string | undefined => dateOf(document.parts.bound);

/** The year that 6月底 and 年底 in this plan belong to. */
export const planYear = ({ document }: OpenPlan): number | undefined => yearOf(document.parts.bound);
