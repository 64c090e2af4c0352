import { bodyAbout } from './body/about.js';
import { configAbout } from './config/about.js';
import { documentAbout } from './document/about.js';
import { shapeAbout } from './shape/about.js';
import { sourceAbout } from './source/about.js';
import { taskAbout } from './task/about.js';
import { textAbout } from './text/about.js';
import { yamlAbout } from './yaml/about.js';
import { bodyExamples } from './body/examples.js';
import { configExamples } from './config/examples.js';
import { documentExamples } from './document/examples.js';
import { PLAN_RULES } from './index.js';
import type { Rule, RuleAbout, RuleExamples } from './rule.js';
import { shapeExamples } from './shape/examples.js';
import { sourceExamples } from './source/examples.js';
import { sourceRules } from './source/index.js';
import { taskExamples } from './task/examples.js';
import { textExamples } from './text/examples.js';
import { yamlExamples } from './yaml/examples.js';

export type { BadExample, ExampleSource, GoodExample, PartRule, Rule, RuleExamples, RuleAbout, RuleGroup, RuleTexts, Severity, SourceContext, SourceText } from './rule.js';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [...PLAN_RULES, ...sourceRules];

/** What is told about every rule, by id. */
export const ABOUT: Readonly<Record<string, RuleAbout>> = { ...bodyAbout, ...configAbout, ...documentAbout, ...shapeAbout, ...sourceAbout, ...taskAbout, ...textAbout, ...yamlAbout };

/** The executed examples of every rule, by id. Kept apart from the rules so that a linter need not load them. */
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  ...yamlExamples, ...shapeExamples, ...documentExamples, ...taskExamples, ...bodyExamples, ...textExamples, ...sourceExamples, ...configExamples,
};
