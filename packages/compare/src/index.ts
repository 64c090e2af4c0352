/**
 * Two versions of a government work plan, compared task by task. Pure functions over plans: no I/O, for Node and
 * browsers.
 *
 * @packageDocumentation
 */
export {
  comparePlans,
  type CompareOptions,
  type PlanDifference,
  type TaskDifference,
  type TaskPlace,
} from './compare-plans.js';
export { sameBody, type PlaceInTime, type SameBody } from './bodies.js';
export { continuityOf, type Continuity } from './continuity.js';
export type {
  AttributionChange,
  Change,
  ChangeKind,
  DeadlineChange,
  Detail,
  DetailField,
  DetailsChange,
  Figure,
  Moved,
  Renumbered,
  Reworded,
  TargetChange,
} from './changes.js';
export type { HeadChange, HeadField } from './compare-head.js';
export type { RoleBody } from '@workplan/core/query';
export type { Role } from '@workplan/core';
export { wordSpans, type WordSpan } from './words.js';
export {
  differenceFigures,
  differenceKinds,
  differenceRows,
  type DifferenceRow,
  type DifferenceRows,
} from './describe/rows.js';
export { sayDifference, statementsOf } from './describe/statements.js';
export { DIFFERENCE_KINDS, type DifferenceKind } from './describe/words.js';
export { differenceMarkdown } from './describe/markdown.js';
export {
  opinionCells,
  opinionColumns,
  opinionItem,
  opinionMarkdown,
  opinionWords,
  sayOpinion,
  unmarkedWords,
  type SayOpinion,
} from './describe/opinions.js';
export { merge, type Conflict, type Merged, type MergeOptions } from './merge/index.js';
export {
  cascade,
  takeUp,
  type Cascade,
  type CascadeProposal,
  type CascadeScore,
  type OwnPlan,
  type OwnTask,
  type TakenUp,
  type TakeUpProblem,
} from './cascade/index.js';
export { adopt, type AdoptProblem } from './review/adopt.js';
export {
  review,
  type Opinion,
  type Return,
  type ReturnedChange,
  type ReturnedComment,
  type ReturnedParagraph,
  type ReturnedPiece,
  type ReviewOptions,
  type TextChange,
} from './review/index.js';
export { unmarked, type Unmarked } from './review/unmarked.js';
