/**
 * The table of tasks (任务分解表) of a plan: as a workbook, and back from one as edits of the plan. Nothing here reads or
 * writes files: `@workplan/office` turns workbooks into bytes and bytes into cells.
 *
 * @packageDocumentation
 */
export { canonical, isSame, joinNames, namesIn } from './cell-words.js';
export { columnByHeading, COLUMNS, type CellKind, type Column, type ColumnId } from './columns.js';
export { describeReconciliation, needsPerson, type ReportLine } from './describe.js';
export { HIDDEN_SHEET, hiddenRows, keyOf, readHiddenRows, type Base, type BaseRow } from './hidden-sheet.js';
export { matchRows, type Match, type RowIdentity } from './match-rows.js';
export { reconcile, type Reconciliation } from './reconcile.js';
export type { CellChange, Conflict, ConflictReason, TableNote, TableProblem } from './notes.js';
export type { SheetCells } from './sheet-cells.js';
export { STATUSES, type TaskCell } from './task-cells.js';
export { taskTable, type HeadingRow, type PlanIdentity, type TaskRow, type TaskTable } from './task-table.js';
export {
  TABLE_SHEET,
  taskWorkbook,
  type ColumnModel,
  type ListModel,
  type RowModel,
  type SheetModel,
  type WorkbookModel,
} from './task-workbook.js';
