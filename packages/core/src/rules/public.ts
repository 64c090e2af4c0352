import { bodyExamples } from './body/examples.js';
import { configExamples } from './config/examples.js';
import { documentExamples } from './document/examples.js';
import { PLAN_RULES } from './index.js';
import type { Rule, RuleExamples } from './rule.js';
import { shapeExamples } from './shape/examples.js';
import { sourceExamples } from './source/examples.js';
import { sourceRules } from './source/index.js';
import { taskExamples } from './task/examples.js';
import { textExamples } from './text/examples.js';
import { yamlExamples } from './yaml/examples.js';

export type { BadExample, ExampleSource, GoodExample, PartRule, Rule, RuleExamples, RuleGroup, RuleTexts, Severity, SourceContext, SourceText } from './rule.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...sourceRules];

/** The executed examples of every rule, by id. Kept apart from the rules so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  ...yamlExamples, ...shapeExamples, ...documentExamples, ...taskExamples, ...bodyExamples, ...textExamples, ...sourceExamples, ...configExamples,
};
