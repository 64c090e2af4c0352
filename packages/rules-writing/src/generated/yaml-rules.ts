/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { commentCutsValue } from '../yaml/comment-cuts-value/index.js';
import { duplicateKey } from '../yaml/duplicate-key/index.js';
import { foldedSpace } from '../yaml/folded-space/index.js';
import { fullwidthColon } from '../yaml/fullwidth-colon/index.js';
import { fullwidthComment } from '../yaml/fullwidth-comment/index.js';
import { fullwidthDash } from '../yaml/fullwidth-dash/index.js';
import { fullwidthIndent } from '../yaml/fullwidth-indent/index.js';
import { lossyNumber } from '../yaml/lossy-number/index.js';
import { mergeConflict } from '../yaml/merge-conflict/index.js';
import { missingSpaceAfterColon } from '../yaml/missing-space-after-colon/index.js';
import { missingSpaceAfterDash } from '../yaml/missing-space-after-dash/index.js';
import { noAlias } from '../yaml/no-alias/index.js';
import { syntaxError } from '../yaml/syntax-error/index.js';
import { tabIndent } from '../yaml/tab-indent/index.js';
import { valueNeedsQuotes } from '../yaml/value-needs-quotes/index.js';

/** The rules of the group `yaml`. */
export const YAML_RULES: readonly Rule[] = [
  commentCutsValue,
  duplicateKey,
  foldedSpace,
  fullwidthColon,
  fullwidthComment,
  fullwidthDash,
  fullwidthIndent,
  lossyNumber,
  mergeConflict,
  missingSpaceAfterColon,
  missingSpaceAfterDash,
  noAlias,
  syntaxError,
  tabIndent,
  valueNeedsQuotes,
];
