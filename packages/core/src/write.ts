/**
 * Making plans and changing them: a plan from data, its text, what keeps data from being a plan, and edits of a plan file
 * that leave all else as it is.
 *
 * @packageDocumentation
 */
export { createPlan } from './write/create-plan.js';
export { insertIn, moveIn, removeIn, setIn } from './write/edits/index.js';
export type { PlanPath } from './write/edits/place.js';
export type { NewPlan, Written } from './write/new-plan.js';
export type { PlanProblem } from './write/plan-problem.js';
export { toYaml, type WriteOptions } from './write/to-yaml.js';
export { validatePlan } from './write/validate-plan.js';
export {
  fileNameOf,
  newPlanText,
  PLAN_KINDS,
  titleOf,
  type Gap,
  type PlanFacts,
  type PlanKind,
} from './write/starter.js';
