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
import { emptyValue } from '../shape/empty-value/index.js';
import { missingKey } from '../shape/missing-key/index.js';
import { mixedDialect } from '../shape/mixed-dialect/index.js';
import { tooDeep } from '../shape/too-deep/index.js';
import { unknownKey } from '../shape/unknown-key/index.js';
import { unknownVersion } from '../shape/unknown-version/index.js';
import { wrongType } from '../shape/wrong-type/index.js';
import { attachmentMissing } from '../document/attachment-missing/index.js';
import { citationNumber } from '../document/citation-number/index.js';
import { citationUnresolved } from '../document/citation-unresolved/index.js';
import { dateOrder } from '../document/date-order/index.js';
import { documentNumber } from '../document/document-number/index.js';
import { headingLevel } from '../document/heading-level/index.js';
import { invalidDate } from '../document/invalid-date/index.js';
import { sectionEmpty } from '../document/section-empty/index.js';
import { deadlineConflict } from '../task/deadline-conflict/index.js';
import { deadlineOutsidePeriod } from '../task/deadline-outside-period/index.js';
import { doneWithoutEntry } from '../task/done-without-entry/index.js';
import { duplicateTask } from '../task/duplicate-task/index.js';
import { entryBody } from '../task/entry-body/index.js';
import { entryOrder } from '../task/entry-order/index.js';
import { figureDisagrees } from '../task/figure-disagrees/index.js';
import { noResponsibleBody } from '../task/no-responsible-body/index.js';
import { targetAlreadyMet } from '../task/target-already-met/index.js';
import { targetArithmetic } from '../task/target-arithmetic/index.js';
import { targetWithoutUnit } from '../task/target-without-unit/index.js';
import { taskNumber } from '../task/task-number/index.js';
import { taskReference } from '../task/task-reference/index.js';
import { unreadableCompletion } from '../task/unreadable-completion/index.js';
import { unreadableDeadline } from '../task/unreadable-deadline/index.js';
import { vagueDeadline } from '../task/vague-deadline/index.js';
import { ambiguousBody } from '../body/ambiguous-body/index.js';
import { bodyNotInForce } from '../body/body-not-in-force/index.js';
import { bodyWillChange } from '../body/body-will-change/index.js';
import { coveredByCollective } from '../body/covered-by-collective/index.js';
import { duplicateBody } from '../body/duplicate-body/index.js';
import { elidedLevel } from '../body/elided-level/index.js';
import { leadAlsoResponsible } from '../body/lead-also-responsible/index.js';
import { mergedNames } from '../body/merged-names/index.js';
import { nameVaries } from '../body/name-varies/index.js';
import { noncanonicalName } from '../body/noncanonical-name/index.js';
import { openList } from '../body/open-list/index.js';
import { roleLabel } from '../body/role-label/index.js';
import { unknownBody } from '../body/unknown-body/index.js';
import { unknownJurisdiction } from '../body/unknown-jurisdiction/index.js';
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
import { suppressionWithoutReason } from '../config/suppression-without-reason/index.js';
import { unusedSuppression } from '../config/unused-suppression/index.js';

/** The rules that look at the plan alone. */
export const PLAN_RULES: readonly Rule[] = [
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
  emptyValue,
  missingKey,
  mixedDialect,
  tooDeep,
  unknownKey,
  unknownVersion,
  wrongType,
  attachmentMissing,
  citationNumber,
  citationUnresolved,
  dateOrder,
  documentNumber,
  headingLevel,
  invalidDate,
  sectionEmpty,
  deadlineConflict,
  deadlineOutsidePeriod,
  doneWithoutEntry,
  duplicateTask,
  entryBody,
  entryOrder,
  figureDisagrees,
  noResponsibleBody,
  targetAlreadyMet,
  targetArithmetic,
  targetWithoutUnit,
  taskNumber,
  taskReference,
  unreadableCompletion,
  unreadableDeadline,
  vagueDeadline,
  ambiguousBody,
  bodyNotInForce,
  bodyWillChange,
  coveredByCollective,
  duplicateBody,
  elidedLevel,
  leadAlsoResponsible,
  mergedNames,
  nameVaries,
  noncanonicalName,
  openList,
  roleLabel,
  unknownBody,
  unknownJurisdiction,
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
  suppressionWithoutReason,
  unusedSuppression,
];
