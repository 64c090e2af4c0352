/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleAbout } from '@workplan/lint';
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

/** What is said about each rule here, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = {
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
