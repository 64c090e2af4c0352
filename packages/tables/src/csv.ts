import { TABLES, type Row, type TableName } from './table-specs.js';

/**
 * The first line of a table as CSV (RFC 4180, with LF, in UTF-8). It begins with U+FEFF: Excel reads Chinese text only
 * with it, and programs for data pass over it.
 */
export const csvHead = (table: TableName): string => `\ufeff${TABLES[table].map(({ name }) => name).join(',')}\n`;

export const csvRow = (table: TableName, row: Row): string =>
  `${TABLES[table].map(({ name }) => csvCell(row[name] ?? null)).join(',')}\n`;

/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell; an apostrophe before a text that a spreadsheet would take for a formula keeps it a text. */
export function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
