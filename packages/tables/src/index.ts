/**
 * Plans as rows of tables with a fixed schema, for whoever counts over many of them. Pure functions: no I/O, for Node and
 * browsers.
 *
 * @packageDocumentation
 */
export { csvCell } from './csv.js';
export { rowsOf, type PlanInput } from './rows/plan-rows.js';
export { TABLE_NAMES, TABLES, type ColumnSpec, type ColumnType, type Row, type TableName } from './table-specs.js';
export { createTableWriter, TABLE_FORMATS, type TableFormat, type TableWriter } from './table-writer.js';
