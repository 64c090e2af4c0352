import type { Localized } from '@workplan/plan';

/** Something that keeps data from being a plan. */
export interface PlanProblem {
  /** English keys, and indices from 0, from the plan to the value: `['tasks', 0, 'lead']`. */
  readonly path: readonly (string | number)[];
  readonly message: Localized;
}
