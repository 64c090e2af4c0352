import { readLabelWord } from '../attribution/label-word.js';
import type { WrittenTask } from '../import/written.js';

type ColumnKey = Extract<keyof WrittenTask, 'number' | 'title' | 'text' | 'deadline' | 'scope' | 'lead' | 'responsible' | 'support' | 'implement' | 'guide' | 'supervise'>;

/** Words that head the columns of task tables, blanks left out. */
const COLUMNS: Readonly<Record<string, ColumnKey>> = {
  序号: 'number', 编号: 'number', 任务序号: 'number',
  任务: 'title', 工作任务: 'title', 重点任务: 'title', 任务名称: 'title', 改革举措: 'title', 改革事项: 'title', 事项: 'title', 事项名称: 'title', 项目: 'title', 项目名称: 'title', 举措: 'title', 工作事项: 'title',
  内容: 'text', 主要内容: 'text', 工作内容: 'text', 任务内容: 'text', 工作要求: 'text', 具体内容: 'text', 具体要求: 'text', 具体措施: 'text', 工作措施: 'text', 主要措施: 'text', 工作目标: 'text', 任务要求: 'text',
  时限: 'deadline', 时限要求: 'deadline', 完成时限: 'deadline', 完成时间: 'deadline', 时间要求: 'deadline', 时间节点: 'deadline', 进度安排: 'deadline',
  范围: 'scope', 推广范围: 'scope', 实施范围: 'scope', 适用范围: 'scope', 试点范围: 'scope',
};

/** Which key of a task a column holds; undefined when its heading is not known. */
export function columnKey(heading: string): ColumnKey | undefined {
  const word = heading.replace(/[ \u3000\t]/g, '');
  const label = readLabelWord(word);
  return COLUMNS[word] ?? (label?.kind === 'bodies' ? label.role : undefined) ?? undefined;
}

/** The headings of a table's columns; one line with tabs in it heads rows of one line each. */
export const columnHeadings = (columns: readonly string[]): string[] => (isRowWise(columns) ? (columns[0] as string).split('\t') : [...columns]);

/** Whether each row is one line with tabs, instead of one line a cell. */
export const isRowWise = (columns: readonly string[]): boolean => columns.length === 1 && (columns[0] ?? '').includes('\t');
