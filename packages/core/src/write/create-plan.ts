import { parsePlan, type PlanDocument } from '@workplan/plan';
import type { NewPlan } from './new-plan.js';
import { toYaml, type WriteOptions } from './to-yaml.js';

/**
 * A document of a plan from nothing. It can be checked, edited and printed like one that was read from a file.
 *
 * @throws TypeError as {@link toYaml}
 */
export const createPlan = (plan: NewPlan, options: WriteOptions = {}): PlanDocument => parsePlan(toYaml(plan, options));
