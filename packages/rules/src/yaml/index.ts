import type { Rule } from '@workplan/lint';
import { commentCutsValue } from './comment-cuts-value/index.js';
import { duplicateKey } from './duplicate-key/index.js';
import { foldedSpace } from './folded-space/index.js';
import { fullwidthColon } from './fullwidth-colon/index.js';
import { fullwidthComment } from './fullwidth-comment/index.js';
import { fullwidthDash } from './fullwidth-dash/index.js';
import { fullwidthIndent } from './fullwidth-indent/index.js';
import { lossyNumber } from './lossy-number/index.js';
import { mergeConflict } from './merge-conflict/index.js';
import { missingSpaceAfterColon } from './missing-space-after-colon/index.js';
import { missingSpaceAfterDash } from './missing-space-after-dash/index.js';
import { noAlias } from './no-alias/index.js';
import { syntaxError } from './syntax-error/index.js';
import { tabIndent } from './tab-indent/index.js';
import { valueNeedsQuotes } from './value-needs-quotes/index.js';

export const yamlRules: readonly Rule[] = [
  syntaxError,
  fullwidthColon,
  missingSpaceAfterColon,
  missingSpaceAfterDash,
  fullwidthIndent,
  fullwidthDash,
  fullwidthComment,
  tabIndent,
  commentCutsValue,
  valueNeedsQuotes,
  noAlias,
  lossyNumber,
  foldedSpace,
  duplicateKey,
  mergeConflict,
];
