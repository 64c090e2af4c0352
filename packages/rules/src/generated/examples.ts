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
import { examples as attachmentMissing } from '../document/attachment-missing/examples.js';
import { examples as citationNumber } from '../document/citation-number/examples.js';
import { examples as citationUnresolved } from '../document/citation-unresolved/examples.js';
import { examples as dateOrder } from '../document/date-order/examples.js';
import { examples as documentNumber } from '../document/document-number/examples.js';
import { examples as headingLevel } from '../document/heading-level/examples.js';
import { examples as invalidDate } from '../document/invalid-date/examples.js';
import { examples as sectionEmpty } from '../document/section-empty/examples.js';
import { examples as deadlineConflict } from '../task/deadline-conflict/examples.js';
import { examples as deadlineOutsidePeriod } from '../task/deadline-outside-period/examples.js';
import { examples as doneWithoutEntry } from '../task/done-without-entry/examples.js';
import { examples as duplicateTask } from '../task/duplicate-task/examples.js';
import { examples as entryBody } from '../task/entry-body/examples.js';
import { examples as entryOrder } from '../task/entry-order/examples.js';
import { examples as figureDisagrees } from '../task/figure-disagrees/examples.js';
import { examples as noResponsibleBody } from '../task/no-responsible-body/examples.js';
import { examples as targetAlreadyMet } from '../task/target-already-met/examples.js';
import { examples as targetArithmetic } from '../task/target-arithmetic/examples.js';
import { examples as targetWithoutUnit } from '../task/target-without-unit/examples.js';
import { examples as taskNumber } from '../task/task-number/examples.js';
import { examples as taskReference } from '../task/task-reference/examples.js';
import { examples as unreadableCompletion } from '../task/unreadable-completion/examples.js';
import { examples as unreadableDeadline } from '../task/unreadable-deadline/examples.js';
import { examples as vagueDeadline } from '../task/vague-deadline/examples.js';
import { examples as ambiguousBody } from '../body/ambiguous-body/examples.js';
import { examples as bodyNotInForce } from '../body/body-not-in-force/examples.js';
import { examples as bodyWillChange } from '../body/body-will-change/examples.js';
import { examples as coveredByCollective } from '../body/covered-by-collective/examples.js';
import { examples as duplicateBody } from '../body/duplicate-body/examples.js';
import { examples as elidedLevel } from '../body/elided-level/examples.js';
import { examples as leadAlsoResponsible } from '../body/lead-also-responsible/examples.js';
import { examples as mergedNames } from '../body/merged-names/examples.js';
import { examples as nameVaries } from '../body/name-varies/examples.js';
import { examples as noncanonicalName } from '../body/noncanonical-name/examples.js';
import { examples as openList } from '../body/open-list/examples.js';
import { examples as roleLabel } from '../body/role-label/examples.js';
import { examples as unknownBody } from '../body/unknown-body/examples.js';
import { examples as unknownJurisdiction } from '../body/unknown-jurisdiction/examples.js';
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
import { examples as sourceChanged } from '../source/source-changed/examples.js';
import { examples as sourceDrift } from '../source/source-drift/examples.js';
import { examples as sourceMisplaced } from '../source/source-misplaced/examples.js';
import { examples as sourceMissing } from '../source/source-missing/examples.js';
import { examples as sourceOrder } from '../source/source-order/examples.js';
import { examples as sourceUnanchored } from '../source/source-unanchored/examples.js';
import { examples as sourceUncovered } from '../source/source-uncovered/examples.js';
import { examples as taskAbove } from '../source/task-above/examples.js';
import { examples as unheldBody } from '../source/unheld-body/examples.js';
import { examples as verbatimDiffers } from '../source/verbatim-differs/examples.js';
import { examples as suppressionWithoutReason } from '../config/suppression-without-reason/examples.js';
import { examples as unusedSuppression } from '../config/unused-suppression/examples.js';

/** The executed examples of every rule, by id. Apart from the rules, so that a linter need not load them. */
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
  'attachment-missing': attachmentMissing,
  'citation-number': citationNumber,
  'citation-unresolved': citationUnresolved,
  'date-order': dateOrder,
  'document-number': documentNumber,
  'heading-level': headingLevel,
  'invalid-date': invalidDate,
  'section-empty': sectionEmpty,
  'deadline-conflict': deadlineConflict,
  'deadline-outside-period': deadlineOutsidePeriod,
  'done-without-entry': doneWithoutEntry,
  'duplicate-task': duplicateTask,
  'entry-body': entryBody,
  'entry-order': entryOrder,
  'figure-disagrees': figureDisagrees,
  'no-responsible-body': noResponsibleBody,
  'target-already-met': targetAlreadyMet,
  'target-arithmetic': targetArithmetic,
  'target-without-unit': targetWithoutUnit,
  'task-number': taskNumber,
  'task-reference': taskReference,
  'unreadable-completion': unreadableCompletion,
  'unreadable-deadline': unreadableDeadline,
  'vague-deadline': vagueDeadline,
  'ambiguous-body': ambiguousBody,
  'body-not-in-force': bodyNotInForce,
  'body-will-change': bodyWillChange,
  'covered-by-collective': coveredByCollective,
  'duplicate-body': duplicateBody,
  'elided-level': elidedLevel,
  'lead-also-responsible': leadAlsoResponsible,
  'merged-names': mergedNames,
  'name-varies': nameVaries,
  'noncanonical-name': noncanonicalName,
  'open-list': openList,
  'role-label': roleLabel,
  'unknown-body': unknownBody,
  'unknown-jurisdiction': unknownJurisdiction,
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
  'source-changed': sourceChanged,
  'source-drift': sourceDrift,
  'source-misplaced': sourceMisplaced,
  'source-missing': sourceMissing,
  'source-order': sourceOrder,
  'source-unanchored': sourceUnanchored,
  'source-uncovered': sourceUncovered,
  'task-above': taskAbove,
  'unheld-body': unheldBody,
  'verbatim-differs': verbatimDiffers,
  'suppression-without-reason': suppressionWithoutReason,
  'unused-suppression': unusedSuppression,
};
