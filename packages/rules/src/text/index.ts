import type { Rule } from '@workplan/lint';
import { asciiPunctuation } from './ascii-punctuation/index.js';
import { enumerationComma } from './enumeration-comma/index.js';
import { fullwidthDigit } from './fullwidth-digit/index.js';
import { invisibleCharacter } from './invisible-character/index.js';
import { lookalikeCharacter } from './lookalike-character/index.js';
import { mixedPercent } from './mixed-percent/index.js';
import { straightQuotes } from './straight-quotes/index.js';
import { unbalancedPair } from './unbalanced-pair/index.js';

export const textRules: readonly Rule[] = [
  asciiPunctuation,
  fullwidthDigit,
  unbalancedPair,
  straightQuotes,
  enumerationComma,
  lookalikeCharacter,
  invisibleCharacter,
  mixedPercent,
];
