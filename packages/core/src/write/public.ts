/**
 * Making plans and changing them: a plan from data, its text, what keeps data from being a plan, and edits of a plan file
 * that leave all else as it is.
 *
 * @packageDocumentation
 */
export { createPlan } from './create-plan.js';
export { insertIn, moveIn, removeIn, setIn } from './edits/index.js';
export type { PlanPath } from './edits/place.js';
export type { NewPlan, Written } from './new-plan.js';
export type { PlanProblem } from './plan-problem.js';
export { fileNameOf, newPlanText, PLAN_KINDS, titleOf, type Gap, type PlanFacts, type PlanKind } from './starter.js';
export { toYaml, type WriteOptions } from './to-yaml.js';
export { validatePlan } from './validate-plan.js';
