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
export { ABOUT, EXAMPLES, isRuleId, RULES } from '@workplan/rules';
export type { RuleId } from '@workplan/plan';
export type { Term } from '@workplan/lint';
