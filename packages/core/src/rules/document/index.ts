import type { Rule } from '../rule.js';

export const documentRules: readonly Rule[] = [];
