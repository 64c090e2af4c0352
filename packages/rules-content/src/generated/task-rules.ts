/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
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

/** The rules of the group `task`. */
export const TASK_RULES: readonly Rule[] = [
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
];
