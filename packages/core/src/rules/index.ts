import { bodyRules } from './body/index.js';
import { documentRules } from './document/index.js';
import type { Rule } from './rule.js';
import { shapeRules } from './shape/index.js';
import { sourceRules } from './source/index.js';
import { taskRules } from './task/index.js';
import { textRules } from './text/index.js';
import { yamlRules } from './yaml/index.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...yamlRules, ...shapeRules, ...documentRules, ...taskRules, ...bodyRules, ...textRules, ...sourceRules];
