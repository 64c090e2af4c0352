export { type Collected, type ReturnFile, collect } from './collect.js';
export { REGISTER_COLUMNS, type RegisterColumn, type RegisterColumnId } from './columns.js';
export { type CollectLine, describeCollected } from './describe.js';
export type { CollectFigures } from './figures.js';
export type { CollectChange, CollectNote, MissingReports, ReturnPlace, ReturnProblem, RowConflict } from './notes.js';
export { type RegisterOptions, registerWorkbook, reportingBodies } from './register-workbook.js';
export { COLOURS, type LightCounts, type LightGroup, type ProgressSummary, summaryOf } from './summary.js';
export { readStatus } from './status-word.js';
export {
  type AddedProgress,
  addProgress,
  type ProgressAct,
  type ProgressRefusal,
  type Reporters,
  reportersFor,
} from './add-progress.js';
export { chineseDay, circular, circularRows } from './circular.js';
export { fileNames } from './file-names.js';
export { lightWords } from './light-words.js';
export {
  countWords,
  dueWords,
  nameOf,
  type PlanStatus,
  reasonWords,
  sayIn,
  statusMarkdown,
  type StatusPage,
  statusPage,
  type StatusTable,
} from './status-page.js';
export { COLOUR_WORDS, NO_DUE_WORDS, REASON_WORDS, STATUS_WORDS } from './status-words.js';
