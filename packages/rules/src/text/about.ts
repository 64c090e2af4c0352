import type { RuleAbout } from '@workplan/lint';
import { about as asciiPunctuation } from './ascii-punctuation/texts.js';
import { about as enumerationComma } from './enumeration-comma/texts.js';
import { about as fullwidthDigit } from './fullwidth-digit/texts.js';
import { about as invisibleCharacter } from './invisible-character/texts.js';
import { about as lookalikeCharacter } from './lookalike-character/texts.js';
import { about as mixedPercent } from './mixed-percent/texts.js';
import { about as straightQuotes } from './straight-quotes/texts.js';
import { about as term } from './term/texts.js';
import { about as unbalancedPair } from './unbalanced-pair/texts.js';

export const textAbout: Readonly<Record<string, RuleAbout>> = {
  'ascii-punctuation': asciiPunctuation,
  'enumeration-comma': enumerationComma,
  'fullwidth-digit': fullwidthDigit,
  'invisible-character': invisibleCharacter,
  'lookalike-character': lookalikeCharacter,
  'mixed-percent': mixedPercent,
  'straight-quotes': straightQuotes,
  term,
  'unbalanced-pair': unbalancedPair,
};
