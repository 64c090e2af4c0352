/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleExamples } from '@workplan/lint';
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

/** The executed examples of each rule here, by id. Apart from the rules, so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
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
};
