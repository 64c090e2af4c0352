import type { RuleExamples } from '@workplan/lint';
import { EXAMPLES as OF_CONTENT } from '@workplan/rules-content/examples';
import { EXAMPLES as OF_WRITING } from '@workplan/rules-writing/examples';
import { EXAMPLES as OWN } from './generated/examples.js';

/** The executed examples of every rule, by id. Apart from the rules, so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = { ...OF_WRITING, ...OF_CONTENT, ...OWN };
