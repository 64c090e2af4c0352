/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { asciiPunctuation } from '../text/ascii-punctuation/index.js';
import { enumerationComma } from '../text/enumeration-comma/index.js';
import { fullwidthDigit } from '../text/fullwidth-digit/index.js';
import { invisibleCharacter } from '../text/invisible-character/index.js';
import { lookalikeCharacter } from '../text/lookalike-character/index.js';
import { mixedPercent } from '../text/mixed-percent/index.js';
import { straightQuotes } from '../text/straight-quotes/index.js';
import { unbalancedPair } from '../text/unbalanced-pair/index.js';

/** The rules of the group `text`. */
export const TEXT_RULES: readonly Rule[] = [
  asciiPunctuation,
  enumerationComma,
  fullwidthDigit,
  invisibleCharacter,
  lookalikeCharacter,
  mixedPercent,
  straightQuotes,
  unbalancedPair,
];
