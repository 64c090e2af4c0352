import type { RuleExamples } from '../rule.js';

export const bodyExamples: Readonly<Record<string, RuleExamples>> = {};
