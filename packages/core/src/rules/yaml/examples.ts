import type { RuleExamples } from '../rule.js';

export const yamlExamples: Readonly<Record<string, RuleExamples>> = {};
