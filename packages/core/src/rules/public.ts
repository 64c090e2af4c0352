export type {
  BadExample,
  ExampleSource,
  GoodExample,
  PartRule,
  Rule,
  RuleExamples,
  RuleAbout,
  RuleGroup,
  RuleTexts,
  Severity,
  SourceContext,
  SourceText,
} from './rule.js';
export type { Term } from './text/term/terms.js';
export type { RuleId } from './rule-id.js';
export { isRuleId } from './ids.js';
export { ABOUT } from './all-about.js';
export { EXAMPLES } from './all-examples.js';
export { RULES, type BuiltinRule } from './all-rules.js';
