import type { RuleExamples } from '@workplan/lint';
import { examples as commentCutsValue } from './comment-cuts-value/examples.js';
import { examples as duplicateKey } from './duplicate-key/examples.js';
import { examples as foldedSpace } from './folded-space/examples.js';
import { examples as fullwidthColon } from './fullwidth-colon/examples.js';
import { examples as fullwidthComment } from './fullwidth-comment/examples.js';
import { examples as fullwidthDash } from './fullwidth-dash/examples.js';
import { examples as fullwidthIndent } from './fullwidth-indent/examples.js';
import { examples as lossyNumber } from './lossy-number/examples.js';
import { examples as mergeConflict } from './merge-conflict/examples.js';
import { examples as missingSpaceAfterColon } from './missing-space-after-colon/examples.js';
import { examples as missingSpaceAfterDash } from './missing-space-after-dash/examples.js';
import { examples as noAlias } from './no-alias/examples.js';
import { examples as syntaxError } from './syntax-error/examples.js';
import { examples as tabIndent } from './tab-indent/examples.js';
import { examples as valueNeedsQuotes } from './value-needs-quotes/examples.js';

export const yamlExamples: Readonly<Record<string, RuleExamples>> = {
  'syntax-error': syntaxError,
  'fullwidth-colon': fullwidthColon,
  'missing-space-after-colon': missingSpaceAfterColon,
  'missing-space-after-dash': missingSpaceAfterDash,
  'fullwidth-indent': fullwidthIndent,
  'fullwidth-dash': fullwidthDash,
  'fullwidth-comment': fullwidthComment,
  'tab-indent': tabIndent,
  'comment-cuts-value': commentCutsValue,
  'value-needs-quotes': valueNeedsQuotes,
  'no-alias': noAlias,
  'lossy-number': lossyNumber,
  'folded-space': foldedSpace,
  'duplicate-key': duplicateKey,
  'merge-conflict': mergeConflict,
};
