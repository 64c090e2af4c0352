/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { sourceChanged } from '../source/source-changed/index.js';
import { sourceDrift } from '../source/source-drift/index.js';
import { sourceMisplaced } from '../source/source-misplaced/index.js';
import { sourceMissing } from '../source/source-missing/index.js';
import { sourceOrder } from '../source/source-order/index.js';
import { sourceUnanchored } from '../source/source-unanchored/index.js';
import { sourceUncovered } from '../source/source-uncovered/index.js';
import { taskAbove } from '../source/task-above/index.js';
import { unheldBody } from '../source/unheld-body/index.js';
import { verbatimDiffers } from '../source/verbatim-differs/index.js';

/** The rules of the group `source`. */
export const SOURCE_RULES: readonly Rule[] = [
  sourceChanged,
  sourceDrift,
  sourceMisplaced,
  sourceMissing,
  sourceOrder,
  sourceUnanchored,
  sourceUncovered,
  taskAbove,
  unheldBody,
  verbatimDiffers,
];
