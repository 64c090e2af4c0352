import type { Rule } from '@workplan/lint';
import { suppressionWithoutReason } from './suppression-without-reason/index.js';
import { unusedSuppression } from './unused-suppression/index.js';

export const configRules: readonly Rule[] = [unusedSuppression, suppressionWithoutReason];
