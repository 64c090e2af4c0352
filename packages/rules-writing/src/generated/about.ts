/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleAbout } from '@workplan/lint';
import { about as commentCutsValue } from '../yaml/comment-cuts-value/texts.js';
import { about as duplicateKey } from '../yaml/duplicate-key/texts.js';
import { about as foldedSpace } from '../yaml/folded-space/texts.js';
import { about as fullwidthColon } from '../yaml/fullwidth-colon/texts.js';
import { about as fullwidthComment } from '../yaml/fullwidth-comment/texts.js';
import { about as fullwidthDash } from '../yaml/fullwidth-dash/texts.js';
import { about as fullwidthIndent } from '../yaml/fullwidth-indent/texts.js';
import { about as lossyNumber } from '../yaml/lossy-number/texts.js';
import { about as mergeConflict } from '../yaml/merge-conflict/texts.js';
import { about as missingSpaceAfterColon } from '../yaml/missing-space-after-colon/texts.js';
import { about as missingSpaceAfterDash } from '../yaml/missing-space-after-dash/texts.js';
import { about as noAlias } from '../yaml/no-alias/texts.js';
import { about as syntaxError } from '../yaml/syntax-error/texts.js';
import { about as tabIndent } from '../yaml/tab-indent/texts.js';
import { about as valueNeedsQuotes } from '../yaml/value-needs-quotes/texts.js';
import { about as emptyValue } from '../shape/empty-value/texts.js';
import { about as missingKey } from '../shape/missing-key/texts.js';
import { about as mixedDialect } from '../shape/mixed-dialect/texts.js';
import { about as tooDeep } from '../shape/too-deep/texts.js';
import { about as unknownKey } from '../shape/unknown-key/texts.js';
import { about as unknownVersion } from '../shape/unknown-version/texts.js';
import { about as wrongType } from '../shape/wrong-type/texts.js';
import { about as asciiPunctuation } from '../text/ascii-punctuation/texts.js';
import { about as doubledPunctuation } from '../text/doubled-punctuation/texts.js';
import { about as enumerationComma } from '../text/enumeration-comma/texts.js';
import { about as fullwidthDigit } from '../text/fullwidth-digit/texts.js';
import { about as invisibleCharacter } from '../text/invisible-character/texts.js';
import { about as lookalikeCharacter } from '../text/lookalike-character/texts.js';
import { about as mixedPercent } from '../text/mixed-percent/texts.js';
import { about as needlessSpace } from '../text/needless-space/texts.js';
import { about as nestedTitle } from '../text/nested-title/texts.js';
import { about as straightQuotes } from '../text/straight-quotes/texts.js';
import { about as term } from '../text/term/texts.js';
import { about as unbalancedPair } from '../text/unbalanced-pair/texts.js';
import { about as wrongMark } from '../text/wrong-mark/texts.js';

/** What is said about each rule here, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = {
  'comment-cuts-value': commentCutsValue,
  'duplicate-key': duplicateKey,
  'folded-space': foldedSpace,
  'fullwidth-colon': fullwidthColon,
  'fullwidth-comment': fullwidthComment,
  'fullwidth-dash': fullwidthDash,
  'fullwidth-indent': fullwidthIndent,
  'lossy-number': lossyNumber,
  'merge-conflict': mergeConflict,
  'missing-space-after-colon': missingSpaceAfterColon,
  'missing-space-after-dash': missingSpaceAfterDash,
  'no-alias': noAlias,
  'syntax-error': syntaxError,
  'tab-indent': tabIndent,
  'value-needs-quotes': valueNeedsQuotes,
  'empty-value': emptyValue,
  'missing-key': missingKey,
  'mixed-dialect': mixedDialect,
  'too-deep': tooDeep,
  'unknown-key': unknownKey,
  'unknown-version': unknownVersion,
  'wrong-type': wrongType,
  'ascii-punctuation': asciiPunctuation,
  'doubled-punctuation': doubledPunctuation,
  'enumeration-comma': enumerationComma,
  'fullwidth-digit': fullwidthDigit,
  'invisible-character': invisibleCharacter,
  'lookalike-character': lookalikeCharacter,
  'mixed-percent': mixedPercent,
  'needless-space': needlessSpace,
  'nested-title': nestedTitle,
  'straight-quotes': straightQuotes,
  'term': term,
  'unbalanced-pair': unbalancedPair,
  'wrong-mark': wrongMark,
};
