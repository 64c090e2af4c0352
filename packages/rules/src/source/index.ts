import type { Rule } from '@workplan/lint';
import { sourceChanged } from './source-changed/index.js';
import { sourceDrift } from './source-drift/index.js';
import { sourceMisplaced } from './source-misplaced/index.js';
import { sourceMissing } from './source-missing/index.js';
import { sourceOrder } from './source-order/index.js';
import { sourceUnanchored } from './source-unanchored/index.js';
import { sourceUncovered } from './source-uncovered/index.js';

export const sourceRules: readonly Rule[] = [
  sourceMissing,
  sourceChanged,
  sourceUnanchored,
  sourceDrift,
  sourceMisplaced,
  sourceUncovered,
  sourceOrder,
];
