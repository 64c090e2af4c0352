export { type Collected, type ReturnFile, collect } from './returns/collect.js';
export { REGISTER_COLUMNS, type RegisterColumn, type RegisterColumnId } from './columns.js';
export { type CollectLine, describeCollected } from './returns/describe.js';
export type { CollectFigures } from './returns/figures.js';
export type {
  CollectChange,
  CollectNote,
  MissingReports,
  ReturnPlace,
  ReturnProblem,
  RowConflict,
} from './returns/notes.js';
export { type RegisterOptions, registerWorkbook, reportingBodies } from './register-workbook.js';
export { COLOURS, type LightCounts, type LightGroup, type ProgressSummary, summaryOf } from './circular/summary.js';
export { readStatus } from './progress/status-word.js';
export {
  type AddedProgress,
  addProgress,
  type ProgressAct,
  type ProgressRefusal,
  type Reporters,
  reportersFor,
} from './progress/add-progress.js';
export { chineseDay, circular, circularRows } from './circular/circular.js';
export { fileNames } from './file-names.js';
export { lightWords } from './circular/light-words.js';
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
  summaryOfPlans,
} from './circular/status-page.js';
export { COLOUR_WORDS, NO_DUE_WORDS, REASON_WORDS, STATUS_WORDS } from './circular/status-words.js';
