import { csvHead, csvRow } from './csv.js';
import { TABLES, type Row, type TableName } from './table-specs.js';

/** The formats of tables. */
export const TABLE_FORMATS = ['ndjson', 'csv', 'parquet'] as const;
/** A format of tables. */
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Takes rows as they come and keeps few of them: a table may be larger than the memory. */
export interface TableWriter {
  /** Takes rows; they may be written later. */
  add(rows: readonly Row[]): void;
  /** Writes what is left. Nothing may be added afterwards. */
  finish(): void;
}

/**
 * A writer of a table in a format.
 *
 * @param write gets the table in pieces: text, which is to be UTF-8, or bytes
 */
export async function createTableWriter(
  format: TableFormat,
  table: TableName,
  write: (piece: string | Uint8Array) => void,
): Promise<TableWriter> {
  // Whoever writes text does not load Parquet.
  if (format === 'parquet') return (await import('./parquet.js')).parquetWriter(table, write);
  const put = (text: string): void => {
    if (text !== '') write(text);
  };
  if (format === 'csv') put(csvHead(table));
  const line = format === 'csv' ? (row: Row) => csvRow(table, row) : (row: Row) => ndjsonRow(table, row);
  return { add: (rows) => put(rows.map(line).join('')), finish: () => undefined };
}

/** All columns in their order, null where there is no value. */
const ndjsonRow = (table: TableName, row: Row): string =>
  `${JSON.stringify(Object.fromEntries(TABLES[table].map(({ name }) => [name, row[name] ?? null])))}\n`;
