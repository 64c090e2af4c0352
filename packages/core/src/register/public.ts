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
export { registerWorkbook, reportingBodies, type RegisterOptions } from './register-workbook.js';
