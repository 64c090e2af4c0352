import type {
  CellChange,
  ProgressColumn,
  TableColumn,
  TableRow,
  TableValues,
} from '@workplan/language-service/protocol';
import type { Role } from '@workplan/core';
import { ROLES } from '../../../roles.js';
import { hasSeparator, namesIn, textOf } from '../../names.js';

/** A finding in a cell; its fixes by their titles, for what they change is kept by the host. */
export interface PageFinding {
  readonly column: TableColumn;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly fixes: readonly string[];
}

/** A row as the page has it: without places in the text, which every edit above it would change. */
export interface PageRow extends Omit<TableRow, 'range' | 'findings'> {
  readonly findings: readonly PageFinding[];
}

export const pageRow = ({ range: _, findings, ...row }: TableRow): PageRow => ({
  ...row,
  findings: findings.map(({ column, severity, message, fixes }) => ({
    column,
    severity,
    message,
    fixes: fixes.map(({ title }) => title),
  })),
});

/** The columns of the grid in their order. `number` heads the row and is not edited here. */
export const COLUMNS: readonly TableColumn[] = [
  'number',
  'text',
  ...ROLES,
  'deadline',
  'status',
  'newest',
  'completion',
  'light',
];

/** Columns of what was reported since the plan was issued. */
export const PROGRESS: readonly ProgressColumn[] = ['status', 'newest', 'completion', 'light'];

export const isProgress = (column: TableColumn): column is ProgressColumn => PROGRESS.some((one) => one === column);

export const isRole = (column: TableColumn): column is Role => ROLES.some((role) => role === column);

/** What a cell says, as it is copied and edited. */
export function cellText(row: PageRow, column: TableColumn): string {
  if (isRole(column)) return textOf(row.roles[column] ?? []);
  return isProgress(column) ? (row.progress?.[column] ?? '') : row[column];
}

/** Of progress only the status is edited here: entries have a day and a body, and are added one by one. */
export function isEditable(row: PageRow, column: TableColumn): boolean {
  if (isProgress(column)) return column === 'status' && row.progress !== undefined;
  return column !== 'number' && (column !== 'text' || row.isTextEditable);
}

/** Names of rows that have marks in them: they are not split when they come back as text. */
export const wholeNames = (rows: readonly PageRow[]): string[] => [
  ...new Set(rows.flatMap(({ roles }) => ROLES.flatMap((role) => (roles[role] ?? []).filter(hasSeparator)))),
];

/**
 * The change that makes a cell say a text; undefined where it says that already or cannot.
 *
 * @param whole names that are not split; those of the cell itself never are
 */
export function cellChange(
  row: PageRow,
  column: TableColumn,
  text: string,
  whole: readonly string[] = [],
): CellChange | undefined {
  const { task, carrier } = row;
  if (!isEditable(row, column) || column === 'number') return undefined;
  if (isRole(column)) {
    const names = namesIn(text, [...(row.roles[column] ?? []).filter(hasSeparator), ...whole]);
    return textOf(names) === cellText(row, column) ? undefined : { task, carrier, role: column, names };
  }
  const value = text.replace(/\s+/g, ' ').trim();
  if (isProgress(column))
    return row.progress === undefined || value === row.progress.status
      ? undefined
      : { task, carrier: row.progress.carrier, key: 'status', value };
  if (value === row[column] || (column === 'text' && value === '')) return undefined;
  return { task, carrier, key: column, value };
}

/** Whether a text would take away the words of a task: it is deleted as a row. */
export const wouldEmpty = (row: PageRow, column: TableColumn, text: string): boolean =>
  column === 'text' && row.text !== '' && text.trim() === '' && isEditable(row, column);

/** The values of a new row, from texts by column. */
export function valuesOf(texts: ReadonlyMap<TableColumn, string>, whole: readonly string[]): TableValues {
  const roles: Partial<Record<Role, string[]>> = {};
  for (const role of ROLES) {
    const names = namesIn(texts.get(role) ?? '', whole);
    if (names.length > 0) roles[role] = names;
  }
  const text = texts.get('text') ?? '';
  const deadline = texts.get('deadline') ?? '';
  return { ...(text === '' ? {} : { text }), ...(deadline === '' ? {} : { deadline }), roles };
}
