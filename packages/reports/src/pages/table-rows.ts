import type { PrintedPart } from '@workplan/core';

/** A row of a table: its headings, its cells, or a heading that goes over all columns. */
export interface TableRow {
  readonly kind: 'columns' | 'row' | 'heading';
  readonly cells: readonly string[];
}

/** A table, or a part that stands by itself. */
export type Block = { readonly rows: TableRow[] } | { readonly part: PrintedPart };

/** The parts of an official text with the rows of each table put together. */
export function tableRows(parts: readonly PrintedPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const row = rowOf(part);
    const last = blocks[blocks.length - 1];
    if (row === undefined) blocks.push({ part });
    else if (last !== undefined && 'rows' in last && row.kind !== 'columns') last.rows.push(row);
    else blocks.push({ rows: [row] });
  }
  return blocks;
}

/** Lines that are no row of so many cells, such as merged cells kept as printed, stay lines. */
function rowOf({ role, lines, table }: PrintedPart): TableRow | undefined {
  if (table === undefined) return undefined;
  const kind = role === 'columns' || role === 'heading' ? role : 'row';
  if (kind === 'heading') return lines.length === 1 ? { kind, cells: lines } : undefined;
  if (table.perCell) return lines.length === table.columns ? { kind, cells: lines } : undefined;
  return lines.length === 1 ? { kind, cells: (lines[0] ?? '').split('\t') } : undefined;
}
