import type { RuleId } from '@workplan/plan';
import { PLAN_RULES } from './plan-rules.js';

/** Rules that come with a source or a word list, and those about what sets checking up: named here so that a comment may name them anywhere. */
export const OTHER_RULE_IDS = [
  'source-missing',
  'source-changed',
  'source-unanchored',
  'source-drift',
  'source-misplaced',
  'source-uncovered',
  'source-order',
  'term',
  'config-invalid',
  'registry-invalid',
  'unknown-rule',
  'internal-error',
] as const satisfies readonly RuleId[];

/** Every rule that a comment may name. */
export const RULE_IDS: ReadonlySet<string> = new Set([...PLAN_RULES.map(({ id }) => id), ...OTHER_RULE_IDS]);

/** Whether a word is the id of a rule, for words that come from a user or a file. */
export const isRuleId = (word: string): word is RuleId => RULE_IDS.has(word);
