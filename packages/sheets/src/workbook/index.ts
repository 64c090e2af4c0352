export { canonical, isSame, joinNames, namesIn } from './table/cell-words.js';
export { COLUMNS, type CellKind, type Column, type ColumnId, columnByHeading } from './columns.js';
export { type ReportLine, describeReconciliation, needsPerson } from './reconcile/describe.js';
export { describeFilling, leavesOut } from './fill/describe-filling.js';
export { fillTable } from './fill/fill-table.js';
export type { CellFill, FillChange, FillConflict, Filling, FillNote, FillReason } from './fill/filling.js';
export { type Base, type BaseRow, HIDDEN_SHEET, hiddenRows, keyOf, readHiddenRows } from './table/hidden-sheet.js';
export { type Match, type RowIdentity, matchRows } from './reconcile/match-rows.js';
export type { CellChange, Conflict, ConflictReason, TableNote, TableProblem } from './notes.js';
export { type Reconciliation, reconcile } from './reconcile/reconcile.js';
export type { SheetCells } from './read/sheet-cells.js';
export { STATUSES, type TaskCell } from './table/task-cells.js';
export { type HeadingRow, type PlanIdentity, type TaskRow, type TaskTable, taskTable } from './table/task-table.js';
export {
  type ColumnModel,
  type ListModel,
  type RowModel,
  type SheetModel,
  TABLE_SHEET,
  type WorkbookModel,
  taskWorkbook,
} from './table/task-workbook.js';
