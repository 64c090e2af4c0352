import type { RuleAbout } from '@workplan/lint';
import { about as sourceChanged } from './source-changed/texts.js';
import { about as sourceDrift } from './source-drift/texts.js';
import { about as sourceMisplaced } from './source-misplaced/texts.js';
import { about as sourceMissing } from './source-missing/texts.js';
import { about as sourceOrder } from './source-order/texts.js';
import { about as sourceUnanchored } from './source-unanchored/texts.js';
import { about as sourceUncovered } from './source-uncovered/texts.js';

export const sourceAbout: Readonly<Record<string, RuleAbout>> = {
  'source-changed': sourceChanged,
  'source-drift': sourceDrift,
  'source-misplaced': sourceMisplaced,
  'source-missing': sourceMissing,
  'source-order': sourceOrder,
  'source-unanchored': sourceUnanchored,
  'source-uncovered': sourceUncovered,
};
