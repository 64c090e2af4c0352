import type { TableColumn } from '@workplan/language-service/protocol';
import { isRole, type PageRow } from './rows.js';

/** Widths that a user has set, in pixels, and columns that are hidden. */
export interface ColumnChoice {
  readonly widths: Partial<Readonly<Record<TableColumn, number>>>;
  readonly hidden: readonly TableColumn[];
}

export const LEAST_WIDTH = 40;

/** Roles that have a column even where nobody has them. */
const USUAL: ReadonlySet<TableColumn> = new Set<TableColumn>([
  'number',
  'text',
  'lead',
  'responsible',
  'support',
  'deadline',
]);

export const columnsInUse = (all: readonly TableColumn[], rows: readonly PageRow[]): TableColumn[] =>
  all.filter(
    (column) => USUAL.has(column) || (isRole(column) && rows.some((row) => (row.roles[column]?.length ?? 0) > 0)),
  );

/** The tracks of the grid: all columns fit into the window and share it by what they hold; an empty role gets little. */
export function tracks(columns: readonly TableColumn[], rows: readonly PageRow[], { widths }: ColumnChoice): string {
  return columns
    .map((column) => {
      const own = widths[column];
      if (own !== undefined) return `${own}px`;
      if (column === 'number') return '4.2em';
      if (column === 'text') return 'minmax(12em, 4fr)';
      if (column === 'deadline') return 'minmax(7.5em, 1.1fr)';
      return isRole(column) && rows.some((row) => (row.roles[column]?.length ?? 0) > 0)
        ? 'minmax(7.5em, 1.6fr)'
        : 'minmax(4.5em, 0.5fr)';
    })
    .join(' ');
}
