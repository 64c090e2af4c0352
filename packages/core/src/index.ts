/**
 * Workplan (工作方案): government work plans as typed data. No I/O, no Node, no evaluated code.
 *
 * @packageDocumentation
 */
export { PlanDocument } from './document.js';
export { rangeOfValue } from './parts/value-at.js';
export type { PlanView, ShapeError } from './parts/plan-view.js';
export { applyEdits, applyFixes, fixEdits, type ApplyFixesOptions } from './edit/edits.js';
export { convert } from './edit/convert.js';
export { format } from './edit/format/index.js';
export { insertKey } from './official/anchor/insert-key.js';
export { scalarText } from './edit/scalar-text.js';
export {
  duplicateItems,
  insertItem,
  moveItems,
  removeItems,
  type ItemPlace,
  type ItemType,
} from './edit/items/change-items.js';
export { setInner, setValue, setValueAt, type NewValue } from './edit/values/set-value.js';
export { writtenLike } from './edit/values/written-like.js';
export { createLinter, lint, type Level, type LintConfig, type Linter, type LintOptions } from './lint/index.js';
export { fill, type Language, type Localized, type MessageData } from './localized.js';
export type { BoundField, BoundMisfit, BoundObject, BoundPlan, BoundScalar, BoundValue } from './model/bound.js';
export { locateAnchor, readAnchor } from './model/anchor.js';
export {
  findDocumentNumbers,
  readDocumentNumber,
  type DocumentNumber,
  type FoundDocumentNumber,
  type ReadDocumentNumber,
} from './model/document-number.js';
export { objectOf, planDate, planYear, scalarOf } from './model/plan-date.js';
export {
  daysBetween,
  dueOf,
  lightOf,
  progressOf,
  progressUnits,
  type Due,
  type EntryWords,
  type Light,
  type LightColour,
  type LightDay,
  type LightFacts,
  type LightReason,
  type NoDue,
  type PlanProgress,
  type ProgressItem,
  type ProgressStatus,
  type ProgressUnit,
  type ReportingInterval,
} from './model/progress/index.js';
export { findQuantities, readQuantity, type Bound, type FoundQuantity, type Quantity } from './model/quantity.js';
export type { Draft } from './model/resolve.js';
export { deadlinesIn, findTimes, readTime, type FoundTime, type TimeContext } from './model/time/index.js';
export { parentTask, taskView, type RoleGroupView, type TaskView } from './model/views.js';
export * from './official/public.js';
export { parsePlan, update } from './parse-plan.js';
export type { Term } from './rules/text/term/terms.js';
export type { RuleId } from './rules/rule-id.js';
export { isRuleId } from './rules/ids.js';
export type { Finding, Fix, RelatedPlace, RuleGroup, Severity, SourceContext, SourceText } from './rules/rule.js';
export type * from './schema/generated/model.js';
export type { ErrorObject } from './schema/shape-error.js';
export type { Dialect, PropertySpec, Role, TypeName, TypeSpec, ValueKind, ValueShape } from './schema/vocabulary.js';
export type { Entry, Item, MapNode, Scalar, ScalarStyle, Seq, SyntaxNode } from './syntax/nodes.js';
export type { SyntaxTree } from './syntax/parse.js';
export type { ProblemCode, SyntaxErrorReason, SyntaxProblem } from './syntax/problems.js';
export { decodeText, type DecodedText, type Encoding } from './text/decode.js';
export { fileKind, type FileKind } from './text/file-kind.js';
export { INVISIBLE_CHARACTERS } from './text/invisible-characters.js';
export { createLineIndex, type LineIndex, type Position } from './text/line-index.js';
export type { Range, TextEdit } from './text/range.js';
