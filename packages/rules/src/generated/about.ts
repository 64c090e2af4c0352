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
import { about as attachmentMissing } from '../document/attachment-missing/texts.js';
import { about as citationNumber } from '../document/citation-number/texts.js';
import { about as citationUnresolved } from '../document/citation-unresolved/texts.js';
import { about as dateOrder } from '../document/date-order/texts.js';
import { about as documentNumber } from '../document/document-number/texts.js';
import { about as headingLevel } from '../document/heading-level/texts.js';
import { about as invalidDate } from '../document/invalid-date/texts.js';
import { about as sectionEmpty } from '../document/section-empty/texts.js';
import { about as deadlineConflict } from '../task/deadline-conflict/texts.js';
import { about as deadlineOutsidePeriod } from '../task/deadline-outside-period/texts.js';
import { about as doneWithoutEntry } from '../task/done-without-entry/texts.js';
import { about as duplicateTask } from '../task/duplicate-task/texts.js';
import { about as entryBody } from '../task/entry-body/texts.js';
import { about as entryOrder } from '../task/entry-order/texts.js';
import { about as figureDisagrees } from '../task/figure-disagrees/texts.js';
import { about as noResponsibleBody } from '../task/no-responsible-body/texts.js';
import { about as targetAlreadyMet } from '../task/target-already-met/texts.js';
import { about as targetArithmetic } from '../task/target-arithmetic/texts.js';
import { about as targetWithoutUnit } from '../task/target-without-unit/texts.js';
import { about as taskNumber } from '../task/task-number/texts.js';
import { about as taskReference } from '../task/task-reference/texts.js';
import { about as unreadableCompletion } from '../task/unreadable-completion/texts.js';
import { about as unreadableDeadline } from '../task/unreadable-deadline/texts.js';
import { about as vagueDeadline } from '../task/vague-deadline/texts.js';
import { about as ambiguousBody } from '../body/ambiguous-body/texts.js';
import { about as bodyNotInForce } from '../body/body-not-in-force/texts.js';
import { about as bodyWillChange } from '../body/body-will-change/texts.js';
import { about as coveredByCollective } from '../body/covered-by-collective/texts.js';
import { about as duplicateBody } from '../body/duplicate-body/texts.js';
import { about as elidedLevel } from '../body/elided-level/texts.js';
import { about as leadAlsoResponsible } from '../body/lead-also-responsible/texts.js';
import { about as mergedNames } from '../body/merged-names/texts.js';
import { about as nameVaries } from '../body/name-varies/texts.js';
import { about as noncanonicalName } from '../body/noncanonical-name/texts.js';
import { about as openList } from '../body/open-list/texts.js';
import { about as roleLabel } from '../body/role-label/texts.js';
import { about as unknownBody } from '../body/unknown-body/texts.js';
import { about as unknownJurisdiction } from '../body/unknown-jurisdiction/texts.js';
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
import { about as sourceChanged } from '../source/source-changed/texts.js';
import { about as sourceDrift } from '../source/source-drift/texts.js';
import { about as sourceMisplaced } from '../source/source-misplaced/texts.js';
import { about as sourceMissing } from '../source/source-missing/texts.js';
import { about as sourceOrder } from '../source/source-order/texts.js';
import { about as sourceUnanchored } from '../source/source-unanchored/texts.js';
import { about as sourceUncovered } from '../source/source-uncovered/texts.js';
import { about as taskAbove } from '../source/task-above/texts.js';
import { about as unheldBody } from '../source/unheld-body/texts.js';
import { about as verbatimDiffers } from '../source/verbatim-differs/texts.js';
import { about as suppressionWithoutReason } from '../config/suppression-without-reason/texts.js';
import { about as unusedSuppression } from '../config/unused-suppression/texts.js';

/** What is said about every rule, by id. */
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
