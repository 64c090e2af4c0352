import type { RuleExamples } from '@workplan/lint';
import { examples as sourceChanged } from './source-changed/examples.js';
import { examples as sourceDrift } from './source-drift/examples.js';
import { examples as sourceMisplaced } from './source-misplaced/examples.js';
import { examples as sourceMissing } from './source-missing/examples.js';
import { examples as sourceOrder } from './source-order/examples.js';
import { examples as sourceUnanchored } from './source-unanchored/examples.js';
import { examples as sourceUncovered } from './source-uncovered/examples.js';

export const sourceExamples: Readonly<Record<string, RuleExamples>> = {
  'source-missing': sourceMissing,
  'source-changed': sourceChanged,
  'source-unanchored': sourceUnanchored,
  'source-drift': sourceDrift,
  'source-misplaced': sourceMisplaced,
  'source-uncovered': sourceUncovered,
  'source-order': sourceOrder,
};
