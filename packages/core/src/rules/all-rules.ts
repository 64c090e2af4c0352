import { PLAN_RULES } from './index.js';
import type { RuleId } from './rule-id.js';
import type { Rule } from './rule.js';
import { sourceRules } from './source/index.js';

/** A rule of this package. */
export type BuiltinRule = Rule & { readonly id: RuleId };

/** Every rule, in the order in which they are listed. The type of their ids is generated from this list. */
export const RULES = [...PLAN_RULES, ...sourceRules] as readonly BuiltinRule[];
