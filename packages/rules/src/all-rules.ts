import type { Rule } from '@workplan/lint';
import { PLAN_RULES } from './generated/plan-rules.js';
import { SOURCE_RULES } from './generated/source-rules.js';
import { WORD_RULES } from './generated/word-rules.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...WORD_RULES, ...SOURCE_RULES];
