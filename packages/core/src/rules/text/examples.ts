import type { RuleExamples } from '../rule.js';

export const textExamples: Readonly<Record<string, RuleExamples>> = {};
