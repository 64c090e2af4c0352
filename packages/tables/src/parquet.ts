import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { TABLES, type ColumnType, type Row, type TableName } from './table-specs.js';
import type { TableWriter } from './table-writer.js';

/** Rows are kept until there are as many; readers take a row group at a time. */
const ROW_GROUP = 20_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** How a column is stored (parquet-format, LogicalTypes). All of them may be null. */
const STORED: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT32' },
  day: { type: 'INT32', converted_type: 'DATE' },
  truth: { type: 'BOOLEAN' },
};

/** A Parquet file with the columns of a table, its description in the footer, and statistics for each column. */
export function parquetWriter(table: TableName, write: (bytes: Uint8Array) => void): TableWriter {
  const columns = TABLES[table];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }): SchemaElement => ({ name, ...STORED[type], repetition_type: 'OPTIONAL' })),
    ],
    kvMetadata: [{ key: 'workplan.table', value: `${table} 1` }],
    createdBy: 'workplan',
  });
  let kept: Row[] = [];
  const drain = (): void => {
    write(bytes.getBytes().slice());
    // The writer goes on counting offsets; only its memory begins anew.
    bytes.index = 0;
  };
  const flush = (): void => {
    if (kept.length === 0) return;
    const rows = kept;
    kept = [];
    void writer.write({
      columnData: columns.map(({ name, type }) => ({
        name,
        data: rows.map((row) => stored(row[name] ?? null, type)),
      })),
      rowGroupSize: ROW_GROUP,
    });
    drain();
  };
  return {
    add(rows) {
      kept.push(...rows);
      if (kept.length >= ROW_GROUP) flush();
    },
    finish() {
      flush();
      void writer.finish();
      drain();
    },
  };
}

function stored(value: string | number | boolean | null, type: ColumnType): unknown {
  if (type !== 'day' || typeof value !== 'string') return value;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time);
}
