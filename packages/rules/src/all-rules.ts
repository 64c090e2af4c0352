import type { Rule } from '@workplan/lint';
import { PLAN_RULES } from './plan-rules.js';
import { sourceRules } from './source/index.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...sourceRules];
