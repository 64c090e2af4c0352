import { columnKey, isDivision } from '@workplan/official/render';
import { type Role, ROLES } from '@workplan/plan/schema';

/** What a column of the table of tasks holds. */
export type ColumnId =
  | 'number'
  | 'title'
  | 'text'
  | Role
  | 'deadline'
  | 'leader'
  | 'person'
  | 'contact'
  | 'status'
  | 'note';

/** How the cells of a column are read: which of two spellings mean the same, and what may be written back. */
export type CellKind = 'number' | 'words' | 'names' | 'deadline' | 'status';

/** A column of the table of tasks (任务分解表). */
export interface Column {
  readonly id: ColumnId;
  readonly heading: string;
  readonly kind: CellKind;
  /** In characters of the usual font. */
  readonly width: number;
  /** The column is there even when no task has such a value, because offices fill it in. */
  readonly isUsual?: true;
}

const ROLE_HEADINGS: Readonly<Record<Role, string>> = {
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  implement: '落实单位',
  guide: '指导单位',
  supervise: '督办单位',
};

/** All columns, in the order of the table. */
export const COLUMNS: readonly Column[] = [
  { id: 'number', heading: '序号', kind: 'number', width: 7, isUsual: true },
  { id: 'title', heading: '重点任务', kind: 'words', width: 24 },
  { id: 'text', heading: '工作内容', kind: 'words', width: 52, isUsual: true },
  ...ROLES.map((id): Column => ({
    id,
    heading: ROLE_HEADINGS[id],
    kind: 'names',
    width: 20,
    ...((id === 'lead' || id === 'responsible') && { isUsual: true }),
  })),
  { id: 'leader', heading: '责任领导', kind: 'names', width: 12 },
  { id: 'person', heading: '责任人', kind: 'names', width: 12 },
  { id: 'contact', heading: '联系人', kind: 'names', width: 12 },
  { id: 'deadline', heading: '完成时限', kind: 'deadline', width: 16, isUsual: true },
  { id: 'status', heading: '进展状态', kind: 'status', width: 11, isUsual: true },
  { id: 'note', heading: '备注', kind: 'words', width: 18 },
];

const BY_ID: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.id, column]));
export const columnOf = (id: string): Column | undefined => BY_ID.get(id);

/** Headings that offices give to columns that no official text has. */
const MORE: ReadonlyMap<string, ColumnId> = new Map<string, ColumnId>([
  ['进展状态', 'status'],
  ['状态', 'status'],
  ['完成状态', 'status'],
  ['任务状态', 'status'],
  ['备注', 'note'],
  ['说明', 'note'],
]);

/** What a column holds by its heading; undefined when the heading is not known. */
export function columnByHeading(heading: string): ColumnId | undefined {
  const word = heading.replace(/[\s\u200b]/g, '');
  const own = COLUMNS.find((column) => column.heading === word)?.id ?? MORE.get(word);
  // The cells of 责任分工 say who does what in sentences; they are no list of names.
  const known = own ?? (isDivision(word) ? undefined : columnKey(word));
  return known !== undefined && BY_ID.has(known) ? BY_ID.get(known)?.id : undefined;
}
