import type { RuleAbout } from '@workplan/lint';
import { about as deadlineConflict } from './deadline-conflict/texts.js';
import { about as deadlineOutsidePeriod } from './deadline-outside-period/texts.js';
import { about as duplicateTask } from './duplicate-task/texts.js';
import { about as figureDisagrees } from './figure-disagrees/texts.js';
import { about as noResponsibleBody } from './no-responsible-body/texts.js';
import { about as targetAlreadyMet } from './target-already-met/texts.js';
import { about as targetArithmetic } from './target-arithmetic/texts.js';
import { about as targetWithoutUnit } from './target-without-unit/texts.js';
import { about as taskNumber } from './task-number/texts.js';
import { about as taskReference } from './task-reference/texts.js';
import { about as unreadableDeadline } from './unreadable-deadline/texts.js';
import { about as vagueDeadline } from './vague-deadline/texts.js';
import { about as doneWithoutEntry } from './done-without-entry/texts.js';
import { about as entryBody } from './entry-body/texts.js';
import { about as entryOrder } from './entry-order/texts.js';
import { about as unreadableCompletion } from './unreadable-completion/texts.js';

export const taskAbout: Readonly<Record<string, RuleAbout>> = {
  'deadline-conflict': deadlineConflict,
  'deadline-outside-period': deadlineOutsidePeriod,
  'duplicate-task': duplicateTask,
  'figure-disagrees': figureDisagrees,
  'no-responsible-body': noResponsibleBody,
  'target-already-met': targetAlreadyMet,
  'target-arithmetic': targetArithmetic,
  'target-without-unit': targetWithoutUnit,
  'task-number': taskNumber,
  'task-reference': taskReference,
  'unreadable-deadline': unreadableDeadline,
  'vague-deadline': vagueDeadline,
  'done-without-entry': doneWithoutEntry,
  'entry-body': entryBody,
  'entry-order': entryOrder,
  'unreadable-completion': unreadableCompletion,
};
