/* Generated from the folders of the rules by `npm run generate`. Do not edit. */

import type { Rule } from '@workplan/lint';
import { SHAPE_RULES, TEXT_RULES, YAML_RULES } from '@workplan/rules-writing';
import { BODY_RULES, DOCUMENT_RULES, TASK_RULES } from '@workplan/rules-content';
import { CONFIG_RULES } from './config-rules.js';

/** The rules that look at the plan alone. */
export const PLAN_RULES: readonly Rule[] = [
  ...YAML_RULES,
  ...SHAPE_RULES,
  ...DOCUMENT_RULES,
  ...TASK_RULES,
  ...BODY_RULES,
  ...TEXT_RULES,
  ...CONFIG_RULES,
];
