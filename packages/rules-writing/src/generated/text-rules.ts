/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { asciiPunctuation } from '../text/ascii-punctuation/index.js';
import { doubledPunctuation } from '../text/doubled-punctuation/index.js';
import { enumerationComma } from '../text/enumeration-comma/index.js';
import { fullwidthDigit } from '../text/fullwidth-digit/index.js';
import { invisibleCharacter } from '../text/invisible-character/index.js';
import { lookalikeCharacter } from '../text/lookalike-character/index.js';
import { mixedPercent } from '../text/mixed-percent/index.js';
import { needlessSpace } from '../text/needless-space/index.js';
import { nestedTitle } from '../text/nested-title/index.js';
import { straightQuotes } from '../text/straight-quotes/index.js';
import { unbalancedPair } from '../text/unbalanced-pair/index.js';
import { wrongMark } from '../text/wrong-mark/index.js';

/** The rules of the group `text`. */
export const TEXT_RULES: readonly Rule[] = [
  asciiPunctuation,
  doubledPunctuation,
  enumerationComma,
  fullwidthDigit,
  invisibleCharacter,
  lookalikeCharacter,
  mixedPercent,
  needlessSpace,
  nestedTitle,
  straightQuotes,
  unbalancedPair,
  wrongMark,
];
