export { canonical, isSame, joinNames, namesIn } from './cell-words.js';
export { COLUMNS, type CellKind, type Column, type ColumnId, columnByHeading } from './columns.js';
export { type ReportLine, describeReconciliation, needsPerson } from './describe.js';
export { describeFilling, leavesOut } from './describe-filling.js';
export { fillTable } from './fill-table.js';
export type { CellFill, FillChange, FillConflict, Filling, FillNote, FillReason } from './filling.js';
export { type Base, type BaseRow, HIDDEN_SHEET, hiddenRows, keyOf, readHiddenRows } from './hidden-sheet.js';
export { type Match, type RowIdentity, matchRows } from './match-rows.js';
export type { CellChange, Conflict, ConflictReason, TableNote, TableProblem } from './notes.js';
export { type Reconciliation, reconcile } from './reconcile.js';
export type { SheetCells } from './sheet-cells.js';
export { STATUSES, type TaskCell } from './task-cells.js';
export { type HeadingRow, type PlanIdentity, type TaskRow, type TaskTable, taskTable } from './task-table.js';
export {
  type ColumnModel,
  type ListModel,
  type RowModel,
  type SheetModel,
  TABLE_SHEET,
  type WorkbookModel,
  taskWorkbook,
} from './task-workbook.js';
