import type { RuleAbout } from '@workplan/lint';
import { about as commentCutsValue } from './comment-cuts-value/texts.js';
import { about as duplicateKey } from './duplicate-key/texts.js';
import { about as foldedSpace } from './folded-space/texts.js';
import { about as fullwidthColon } from './fullwidth-colon/texts.js';
import { about as fullwidthComment } from './fullwidth-comment/texts.js';
import { about as fullwidthDash } from './fullwidth-dash/texts.js';
import { about as fullwidthIndent } from './fullwidth-indent/texts.js';
import { about as lossyNumber } from './lossy-number/texts.js';
import { about as mergeConflict } from './merge-conflict/texts.js';
import { about as missingSpaceAfterColon } from './missing-space-after-colon/texts.js';
import { about as missingSpaceAfterDash } from './missing-space-after-dash/texts.js';
import { about as noAlias } from './no-alias/texts.js';
import { about as syntaxError } from './syntax-error/texts.js';
import { about as tabIndent } from './tab-indent/texts.js';
import { about as valueNeedsQuotes } from './value-needs-quotes/texts.js';

export const yamlAbout: Readonly<Record<string, RuleAbout>> = {
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
};
