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
export { ABOUT } from './all-about.js';
export { EXAMPLES } from './all-examples.js';
export { RULES } from './all-rules.js';
