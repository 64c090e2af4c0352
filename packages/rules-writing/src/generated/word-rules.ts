/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { term } from '../text/term/index.js';

/** The rules that come with a word list. */
export const WORD_RULES: readonly Rule[] = [
  term,
];
