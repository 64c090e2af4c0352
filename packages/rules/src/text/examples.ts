import type { RuleExamples } from '@workplan/lint';
import { examples as asciiPunctuation } from './ascii-punctuation/examples.js';
import { examples as enumerationComma } from './enumeration-comma/examples.js';
import { examples as fullwidthDigit } from './fullwidth-digit/examples.js';
import { examples as invisibleCharacter } from './invisible-character/examples.js';
import { examples as lookalikeCharacter } from './lookalike-character/examples.js';
import { examples as mixedPercent } from './mixed-percent/examples.js';
import { examples as straightQuotes } from './straight-quotes/examples.js';
import { examples as term } from './term/examples.js';
import { examples as unbalancedPair } from './unbalanced-pair/examples.js';

export const textExamples: Readonly<Record<string, RuleExamples>> = {
  'ascii-punctuation': asciiPunctuation,
  'fullwidth-digit': fullwidthDigit,
  'unbalanced-pair': unbalancedPair,
  'straight-quotes': straightQuotes,
  'enumeration-comma': enumerationComma,
  'lookalike-character': lookalikeCharacter,
  'invisible-character': invisibleCharacter,
  'mixed-percent': mixedPercent,
  term,
};
