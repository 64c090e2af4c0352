export { type Collected, type ReturnFile, collect } from './collect.js';
export { REGISTER_COLUMNS, type RegisterColumn, type RegisterColumnId } from './columns.js';
export { type CollectLine, describeCollected } from './describe.js';
export type { CollectChange, CollectNote, MissingReports, ReturnPlace, ReturnProblem, RowConflict } from './notes.js';
export { type RegisterOptions, registerWorkbook, reportingBodies } from './register-workbook.js';
export { COLOURS, type LightCounts, type LightGroup, type ProgressSummary, summaryOf } from './summary.js';
