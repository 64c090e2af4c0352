/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { suppressionWithoutReason } from '../config/suppression-without-reason/index.js';
import { unusedSuppression } from '../config/unused-suppression/index.js';

/** The rules of the group `config`. */
export const CONFIG_RULES: readonly Rule[] = [
  suppressionWithoutReason,
  unusedSuppression,
];
