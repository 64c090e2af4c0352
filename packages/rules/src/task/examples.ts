import type { RuleExamples } from '@workplan/lint';
import { examples as deadlineConflict } from './deadline-conflict/examples.js';
import { examples as deadlineOutsidePeriod } from './deadline-outside-period/examples.js';
import { examples as duplicateTask } from './duplicate-task/examples.js';
import { examples as figureDisagrees } from './figure-disagrees/examples.js';
import { examples as noResponsibleBody } from './no-responsible-body/examples.js';
import { examples as targetAlreadyMet } from './target-already-met/examples.js';
import { examples as targetArithmetic } from './target-arithmetic/examples.js';
import { examples as targetWithoutUnit } from './target-without-unit/examples.js';
import { examples as taskNumber } from './task-number/examples.js';
import { examples as taskReference } from './task-reference/examples.js';
import { examples as unreadableDeadline } from './unreadable-deadline/examples.js';
import { examples as vagueDeadline } from './vague-deadline/examples.js';
import { examples as doneWithoutEntry } from './done-without-entry/examples.js';
import { examples as entryBody } from './entry-body/examples.js';
import { examples as entryOrder } from './entry-order/examples.js';
import { examples as unreadableCompletion } from './unreadable-completion/examples.js';

export const taskExamples: Readonly<Record<string, RuleExamples>> = {
  'task-number': taskNumber,
  'no-responsible-body': noResponsibleBody,
  'duplicate-task': duplicateTask,
  'vague-deadline': vagueDeadline,
  'unreadable-deadline': unreadableDeadline,
  'deadline-outside-period': deadlineOutsidePeriod,
  'deadline-conflict': deadlineConflict,
  'target-without-unit': targetWithoutUnit,
  'target-arithmetic': targetArithmetic,
  'target-already-met': targetAlreadyMet,
  'figure-disagrees': figureDisagrees,
  'task-reference': taskReference,
  'done-without-entry': doneWithoutEntry,
  'entry-body': entryBody,
  'entry-order': entryOrder,
  'unreadable-completion': unreadableCompletion,
};
