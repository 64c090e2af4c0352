/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleAbout } from '@workplan/lint';
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

/** What is said about each rule here, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = {
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
