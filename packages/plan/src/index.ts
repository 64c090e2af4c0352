export { PlanDocument } from './document.js';
export type { FindingData } from './generated/finding-data.js';
export type { AnyFinding, DataOf, Finding, FindingOf, Fix, RelatedPlace, Severity } from './finding.js';
export { type Language, type Localized, type MessageData, fill } from './localized.js';
export type { OwnRuleId, RuleId } from './rule-id.js';
export { parsePlan, update } from './parse-plan.js';
