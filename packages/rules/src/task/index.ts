import type { Rule } from '@workplan/lint';
import { deadlineConflict } from './deadline-conflict/index.js';
import { deadlineOutsidePeriod } from './deadline-outside-period/index.js';
import { duplicateTask } from './duplicate-task/index.js';
import { figureDisagrees } from './figure-disagrees/index.js';
import { noResponsibleBody } from './no-responsible-body/index.js';
import { targetAlreadyMet } from './target-already-met/index.js';
import { targetArithmetic } from './target-arithmetic/index.js';
import { targetWithoutUnit } from './target-without-unit/index.js';
import { taskNumber } from './task-number/index.js';
import { taskReference } from './task-reference/index.js';
import { unreadableDeadline } from './unreadable-deadline/index.js';
import { vagueDeadline } from './vague-deadline/index.js';
import { doneWithoutEntry } from './done-without-entry/index.js';
import { entryBody } from './entry-body/index.js';
import { entryOrder } from './entry-order/index.js';
import { unreadableCompletion } from './unreadable-completion/index.js';

export const taskRules: readonly Rule[] = [
  taskNumber,
  noResponsibleBody,
  duplicateTask,
  vagueDeadline,
  unreadableDeadline,
  deadlineOutsidePeriod,
  deadlineConflict,
  targetWithoutUnit,
  targetArithmetic,
  targetAlreadyMet,
  figureDisagrees,
  taskReference,
  doneWithoutEntry,
  entryBody,
  entryOrder,
  unreadableCompletion,
];
