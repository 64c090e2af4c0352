export type {
  BadExample,
  ExampleSource,
  GoodExample,
  PartRule,
  Rule,
  RuleAbout,
  RuleExamples,
  RuleGroup,
  RuleTexts,
  SourceContext,
  SourceText,
} from '@workplan/lint';
export type { Severity } from '@workplan/plan';
export { ABOUT, EXAMPLES, RULES } from '@workplan/rules';
