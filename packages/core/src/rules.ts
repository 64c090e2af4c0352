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
export {
  defineDocumentRule,
  definePlanRule,
  defineRule,
  type DocumentContext,
  type Occurrence,
  type PlaceReport,
  type PlanContext,
  type Report,
  type RuleContext,
  type Seen,
} from '@workplan/lint';
export { ABOUT, EXAMPLES, exampleSource, isRuleId, RULES } from '@workplan/rules';
export type { OwnRuleId, RuleId } from '@workplan/plan';
export type { Term } from '@workplan/lint';
