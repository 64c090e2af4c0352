export { PlanDocument } from './document.js';
export type { Finding, Fix, RelatedPlace, Severity } from './finding.js';
export { type Language, type Localized, type MessageData, fill } from './localized.js';
export type { OwnRuleId, RuleId } from './rule-id.js';
export { parsePlan, update } from './parse-plan.js';
