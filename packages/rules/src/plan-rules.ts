import type { Rule } from '@workplan/lint';
import { bodyRules } from './body/index.js';
import { configRules } from './config/index.js';
import { documentRules } from './document/index.js';
import { shapeRules } from './shape/index.js';
import { taskRules } from './task/index.js';
import { textRules } from './text/index.js';
import { yamlRules } from './yaml/index.js';

/** The rules that look at the plan alone. Those that look at its source come with the source. */
export const PLAN_RULES: readonly Rule[] = [
  ...yamlRules,
  ...shapeRules,
  ...documentRules,
  ...taskRules,
  ...bodyRules,
  ...textRules,
  ...configRules,
];
