export { locateAnchor, readAnchor } from './anchor.js';
export type { BoundField, BoundMisfit, BoundObject, BoundParts, BoundPlan, BoundScalar, BoundValue } from './bound.js';
export { scalarData } from './data.js';
export { isIsoDate } from './dates.js';
export {
  type DocumentNumber,
  type FoundDocumentNumber,
  type ReadDocumentNumber,
  documentNumberOf,
  findDocumentNumbers,
  isOtherNumber,
  numberKey,
  readDocumentNumber,
} from './document-number.js';
export { type Head, agencyCodes, headOf } from './head.js';
export { isNull } from './null.js';
export { objectOf, planDate, planYear, scalarOf, yearWithin } from './plan-date.js';
export { readCompletion } from './progress/completion.js';
export { daysBetween } from './progress/days.js';
export { type Due, type NoDue, dueOf } from './progress/due.js';
export {
  type EntryWords,
  type PlanProgress,
  type ProgressItem,
  entriesOf,
  progressOf,
  statusOf,
} from './progress/index.js';
export {
  INTERVAL_DAYS,
  type Light,
  type LightColour,
  type LightDay,
  type LightFacts,
  type LightReason,
  type ProgressStatus,
  type ReportingInterval,
  lightOf,
  newestDate,
} from './progress/light.js';
export { bodiesOf, type ProgressUnit, progressUnits, reportersOf } from './progress/units.js';
export { type Bound, type FoundQuantity, type Quantity, findQuantities, quantityOf, readQuantity } from './quantity.js';
export type { Draft } from './resolve.js';
export { isDate, lastDay } from './time/calendar.js';
export { deadlinesIn, FINISHED, lastDeadline } from './time/deadlines-in.js';
export { findTimes } from './time/find-times.js';
export { impossibleDay } from './time/impossible-day.js';
export { chineseNumber, plainFigures } from './time/numerals.js';
export { readTime, timeOf } from './time/index.js';
export type { FoundTime, TimeContext } from './time/types.js';
export { type RoleGroupView, type TaskView, parentTask, roleGroups, taskView } from './views.js';
