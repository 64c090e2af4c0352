import { itemAt } from '@workplan/plan/text';
import { type ColumnKey, columnKey, hasNoWords, isDivision } from './headings.js';

/** Who as a person, and in which group: such a column says nothing of what a table lists. */
const ASIDE_KEYS = ['category', 'leader', 'person', 'contact'] as const satisfies readonly ColumnKey[];
/** Whether a column holds something besides the task and its bodies: persons, a category. */
export const isAside = (key: ColumnKey | undefined): boolean => ASIDE_KEYS.some((aside) => aside === key);
/** Whether a column holds persons. */
export const isPersons = (key: ColumnKey | undefined): key is 'leader' | 'person' | 'contact' =>
  key !== 'category' && isAside(key);

const BY_NAME: ReadonlySet<ColumnKey | undefined> = new Set([
  'number',
  'title',
  'text',
  'deadline',
  'scope',
  ...ASIDE_KEYS,
]);

/** A column by its heading. */
export interface TableColumn {
  readonly key: ColumnKey | undefined;
  /** 责任分工: its cells had no key before 2026-11-28. */
  readonly isDivision: boolean;
}

/** The columns of a table, by its row of headings. */
export function tableColumns(headings: readonly string[]): readonly TableColumn[] {
  return columnKeys(headings).map((key, at) => ({
    key,
    isDivision: key === 'responsible' && isDivision(headings[at] ?? ''),
  }));
}

/**
 * The columns of one row. Plans written before a column had a key keep its cells in `cells`: where the cells are more
 * than the columns without a key, they hold those of 责任分工 too, and where they are still more, those of `ASIDE_KEYS`,
 * which got their keys first.
 */
export function rowKeys(columns: readonly TableColumn[], cellCount: number): readonly (ColumnKey | undefined)[] {
  const more = cellCount - columns.filter(({ key }) => key === undefined).length;
  const divisions = columns.filter((column) => column.isDivision).length;
  return columns.map(({ key, isDivision }) =>
    (isDivision && more > 0) || (isAside(key) && more > divisions) ? undefined : key,
  );
}

/**
 * What each column of a table holds. A heading that is not known, or whose key an earlier column has,
 * gives undefined: such cells stand in `cells`. A table has words: where no heading says which column
 * has them, it is the first unknown one that is no category, person, or progress.
 */
export function columnKeys(headings: readonly string[]): (ColumnKey | undefined)[] {
  const taken = new Set<ColumnKey>();
  const columnsOf = (key: ColumnKey): readonly number[] =>
    headings.flatMap((heading, column) => (columnKey(heading) === key ? [column] : []));
  const keys = headings.map((heading) => {
    // 主责单位 beside 牵头部门 does the work that the other leads.
    const key = /主责/.test(heading) && /牵头/.test(headings.join()) ? 'responsible' : columnKey(heading);
    if (key === undefined || (taken.has(key) && BY_NAME.has(key))) return undefined;
    taken.add(key);
    return key;
  });
  // 工作目标 beside 具体任务: the first is what the second is for.
  const [aim, measures] = columnsOf('text');
  if (aim !== undefined && measures !== undefined && !taken.has('title') && /目标\s*$/.test(headings[aim] ?? '')) {
    keys[aim] = 'title';
    keys[measures] = 'text';
    taken.add('title');
  }
  // 重点工作 beside 年度目标任务: the first names the task, the second says what is to be done.
  const [, second] = columnsOf('title');
  if (second !== undefined && !taken.has('text')) keys[second] = 'text';
  const first = keys.findIndex((key, column) => key === undefined && !hasNoWords(headings[column] ?? ''));
  if (first !== -1 && !taken.has('title') && !taken.has('text')) keys[first] = 'title';
  // 责任部门 beside 工作内容: a task without a number is known by its title.
  if (!taken.has('title') && !taken.has('number')) return keys.map((key) => (key === 'text' ? 'title' : key));
  return keys;
}

/** The headings of a table's columns; one line with tabs in it heads rows of one line each. */
export const columnHeadings = (columns: readonly string[]): string[] =>
  isRowWise(columns) ? itemAt(columns, 0).split('\t') : [...columns];

/** Whether each row is one line with tabs, instead of one line a cell. */
export const isRowWise = (columns: readonly string[]): boolean =>
  columns.length === 1 && (columns[0] ?? '').includes('\t');
