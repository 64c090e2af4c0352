import type { Rule } from '@workplan/lint';
import type { RuleId } from '@workplan/plan';
import { WORD_RULES } from '@workplan/rules-writing';
import { PLAN_RULES } from './generated/plan-rules.js';
import { SOURCE_RULES } from './generated/source-rules.js';

import { isRuleId } from './ids.js';

const isOurs = (rule: Rule): rule is Rule & { readonly id: RuleId } => isRuleId(rule.id);

/** Every rule, in the order in which they are listed. */
export const RULES: readonly (Rule & { readonly id: RuleId })[] = [
  ...PLAN_RULES,
  ...WORD_RULES,
  ...SOURCE_RULES,
].filter(isOurs);
