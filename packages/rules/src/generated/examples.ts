/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { RuleExamples } from '@workplan/lint';
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

/** The executed examples of each rule here, by id. Apart from the rules, so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
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
