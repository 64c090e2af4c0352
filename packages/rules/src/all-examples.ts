import type { RuleExamples } from '@workplan/lint';
import { bodyExamples } from './body/examples.js';
import { configExamples } from './config/examples.js';
import { documentExamples } from './document/examples.js';
import { shapeExamples } from './shape/examples.js';
import { sourceExamples } from './source/examples.js';
import { taskExamples } from './task/examples.js';
import { textExamples } from './text/examples.js';
import { yamlExamples } from './yaml/examples.js';

/** The executed examples of every rule, by id. Kept apart from the rules so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  ...yamlExamples,
  ...shapeExamples,
  ...documentExamples,
  ...taskExamples,
  ...bodyExamples,
  ...textExamples,
  ...sourceExamples,
  ...configExamples,
};
