import type { RuleExamples } from '../rule.js';

export const documentExamples: Readonly<Record<string, RuleExamples>> = {};
