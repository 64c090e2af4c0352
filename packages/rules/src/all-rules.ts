import type { Rule } from '@workplan/lint';
import type { RuleId } from '@workplan/plan';
import { PLAN_RULES } from './plan-rules.js';
import { sourceRules } from './source/index.js';
import { term } from './text/term/index.js';

/** A rule of this package. */
export type BuiltinRule = Rule & { readonly id: RuleId };

/** Every rule, in the order in which they are listed. The type of their ids is generated from this list. */
export const RULES = [...PLAN_RULES, term, ...sourceRules] as readonly BuiltinRule[];
