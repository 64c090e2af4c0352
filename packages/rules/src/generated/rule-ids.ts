/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleId } from '@workplan/plan';

/** The ids of rules that come with a word list or a source, without the rules. */
export const OPTIONAL_RULE_IDS = [
  'term',
  'source-changed',
  'source-drift',
  'source-misplaced',
  'source-missing',
  'source-order',
  'source-unanchored',
  'source-uncovered',
  'task-above',
  'unheld-body',
  'verbatim-differs',
] as const satisfies readonly RuleId[];
