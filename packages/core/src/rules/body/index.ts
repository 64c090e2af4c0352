import type { Rule } from '../rule.js';

export const bodyRules: readonly Rule[] = [];
