/**
 * What an office does with a plan after it was issued: the register (督查台账) that bodies fill in, their returns as edits of
 * the plan, and counts of lights. Nothing here reads or writes files, and nothing reads a clock.
 *
 * @packageDocumentation
 */
export { COLOURS, summaryOf, type LightCounts, type LightGroup, type ProgressSummary } from './summary.js';
export { collect, type Collected, type ReturnFile } from './collect.js';
export { REGISTER_COLUMNS, type RegisterColumn, type RegisterColumnId } from './columns.js';
export { describeCollected, type CollectLine } from './describe.js';
export type { CollectChange, CollectNote, MissingReports, ReturnPlace, ReturnProblem, RowConflict } from './notes.js';
export { readStatus } from './status-word.js';
export { registerWorkbook, reportingBodies, type RegisterOptions } from './register-workbook.js';
export {
  addProgress,
  reportersFor,
  type AddedProgress,
  type ProgressAct,
  type ProgressRefusal,
  type Reporters,
} from './add-progress.js';
export { circular, circularRows, chineseDay } from './circular.js';
export { fileNames } from './file-names.js';
export { lightWords } from './light-words.js';
export {
  countWords,
  dueWords,
  nameOf,
  reasonWords,
  sayIn,
  statusMarkdown,
  statusPage,
  type PlanStatus,
  type StatusPage,
  type StatusTable,
} from './status-page.js';
export { COLOUR_WORDS, NO_DUE_WORDS, REASON_WORDS, STATUS_WORDS } from './status-words.js';
