import type { RuleId } from '@workplan/plan';
import { PLAN_RULES } from './generated/plan-rules.js';
import { OPTIONAL_RULE_IDS } from './generated/rule-ids.js';

/**
 * Rules that are in no list that every linter loads: they come with a source or a word list, or are about what sets
 * checking up. A comment may name them anywhere.
 */
export const OTHER_RULE_IDS = [
  ...OPTIONAL_RULE_IDS,
  'config-invalid',
  'registry-invalid',
  'unknown-rule',
  'internal-error',
] as const satisfies readonly RuleId[];

/** Every rule that a comment may name. */
export const RULE_IDS: ReadonlySet<string> = new Set([...PLAN_RULES.map(({ id }) => id), ...OTHER_RULE_IDS]);

/** Whether a word is the id of a rule, for words that come from a user or a file. */
export const isRuleId = (word: string): word is RuleId => RULE_IDS.has(word);
