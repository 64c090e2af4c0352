import type { ProgressColumn, TableColumn } from '@workplan/language-service/protocol';
import { COLUMNS, isProgress, isRole, type PageRow } from './rows.js';

/** Widths that a user has set, in pixels, and columns that are hidden. */
export interface ColumnChoice {
  readonly widths: Partial<Readonly<Record<TableColumn, number>>>;
  readonly hidden: readonly TableColumn[];
  /** Columns of progress that are wanted before anybody has reported. */
  readonly shown?: readonly TableColumn[];
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

const isReported = ({ progress }: PageRow): boolean =>
  progress !== undefined && `${progress.status}${progress.newest}` !== '';

/** All columns that the rows could fill: of progress there is nothing before somebody can report. */
export const columnsOffered = (rows: readonly PageRow[]): TableColumn[] =>
  COLUMNS.filter((column) => {
    if (isProgress(column)) return rows.some(({ progress }) => progress !== undefined);
    return USUAL.has(column) || (isRole(column) && rows.some((row) => (row.roles[column]?.length ?? 0) > 0));
  });

/** The columns that are shown: those of progress once somebody has reported, or when they are wanted. */
export function columnsShown(rows: readonly PageRow[], { hidden, shown = [] }: ColumnChoice): TableColumn[] {
  const hasReports = rows.some(isReported);
  return columnsOffered(rows).filter(
    (column) => !hidden.includes(column) && (!isProgress(column) || hasReports || shown.includes(column)),
  );
}

/** The choice after somebody has said which of the offered columns are hidden. */
export const withHidden = (
  choice: ColumnChoice,
  offered: readonly TableColumn[],
  hidden: readonly TableColumn[],
): ColumnChoice => ({
  ...choice,
  hidden,
  shown: offered.filter((column) => isProgress(column) && !hidden.includes(column)),
});

const PROGRESS_TRACKS: Readonly<Record<ProgressColumn, string>> = {
  status: 'minmax(4.6em, 0.6fr)',
  newest: 'minmax(7em, 2fr)',
  completion: 'minmax(4em, 0.4fr)',
  light: 'minmax(5.5em, 1fr)',
};

/**
 * The tracks of the grid: all columns fit into the window and share it by what they hold; an empty role gets little. The
 * usual columns fit into 440 pixels, half of a small window.
 */
export function tracks(columns: readonly TableColumn[], rows: readonly PageRow[], { widths }: ColumnChoice): string {
  return columns
    .map((column) => {
      const own = widths[column];
      if (own !== undefined) return `${own}px`;
      if (isProgress(column)) return PROGRESS_TRACKS[column];
      if (column === 'number') return 'minmax(3em, 4.2em)';
      if (column === 'text') return 'minmax(7em, 4fr)';
      if (column === 'deadline') return 'minmax(6.9em, 1.1fr)';
      return isRole(column) && rows.some((row) => (row.roles[column]?.length ?? 0) > 0)
        ? 'minmax(6.8em, 1.6fr)'
        : 'minmax(3.2em, 0.5fr)';
    })
    .join(' ');
}
