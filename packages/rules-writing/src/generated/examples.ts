/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleExamples } from '@workplan/lint';
import { examples as commentCutsValue } from '../yaml/comment-cuts-value/examples.js';
import { examples as duplicateKey } from '../yaml/duplicate-key/examples.js';
import { examples as foldedSpace } from '../yaml/folded-space/examples.js';
import { examples as fullwidthColon } from '../yaml/fullwidth-colon/examples.js';
import { examples as fullwidthComment } from '../yaml/fullwidth-comment/examples.js';
import { examples as fullwidthDash } from '../yaml/fullwidth-dash/examples.js';
import { examples as fullwidthIndent } from '../yaml/fullwidth-indent/examples.js';
import { examples as lossyNumber } from '../yaml/lossy-number/examples.js';
import { examples as mergeConflict } from '../yaml/merge-conflict/examples.js';
import { examples as missingSpaceAfterColon } from '../yaml/missing-space-after-colon/examples.js';
import { examples as missingSpaceAfterDash } from '../yaml/missing-space-after-dash/examples.js';
import { examples as noAlias } from '../yaml/no-alias/examples.js';
import { examples as syntaxError } from '../yaml/syntax-error/examples.js';
import { examples as tabIndent } from '../yaml/tab-indent/examples.js';
import { examples as valueNeedsQuotes } from '../yaml/value-needs-quotes/examples.js';
import { examples as emptyValue } from '../shape/empty-value/examples.js';
import { examples as missingKey } from '../shape/missing-key/examples.js';
import { examples as mixedDialect } from '../shape/mixed-dialect/examples.js';
import { examples as tooDeep } from '../shape/too-deep/examples.js';
import { examples as unknownKey } from '../shape/unknown-key/examples.js';
import { examples as unknownVersion } from '../shape/unknown-version/examples.js';
import { examples as wrongType } from '../shape/wrong-type/examples.js';
import { examples as asciiPunctuation } from '../text/ascii-punctuation/examples.js';
import { examples as doubledPunctuation } from '../text/doubled-punctuation/examples.js';
import { examples as enumerationComma } from '../text/enumeration-comma/examples.js';
import { examples as fullwidthDigit } from '../text/fullwidth-digit/examples.js';
import { examples as invisibleCharacter } from '../text/invisible-character/examples.js';
import { examples as lookalikeCharacter } from '../text/lookalike-character/examples.js';
import { examples as mixedPercent } from '../text/mixed-percent/examples.js';
import { examples as needlessSpace } from '../text/needless-space/examples.js';
import { examples as nestedTitle } from '../text/nested-title/examples.js';
import { examples as straightQuotes } from '../text/straight-quotes/examples.js';
import { examples as term } from '../text/term/examples.js';
import { examples as unbalancedPair } from '../text/unbalanced-pair/examples.js';
import { examples as wrongMark } from '../text/wrong-mark/examples.js';

/** The executed examples of each rule here, by id. Apart from the rules, so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
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
