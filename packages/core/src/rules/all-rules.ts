import { PLAN_RULES } from './index.js';
import type { Rule } from './rule.js';
import { sourceRules } from './source/index.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...sourceRules];
