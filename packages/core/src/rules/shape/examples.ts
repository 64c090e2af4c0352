import type { RuleExamples } from '../rule.js';

export const shapeExamples: Readonly<Record<string, RuleExamples>> = {};
