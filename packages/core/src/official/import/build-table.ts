import { readNumeral } from '../outline/numeral.js';
import { columnHeadings, columnKey, isRowWise } from '../render/table.js';
import type { SourceLine } from '../text/source-lines.js';
import { anchorOf } from './anchors.js';
import type { Reading } from './build-plan.js';
import { readCell } from '../attribution/index.js';
import { OPEN_LIST_MARK } from '../../schema/vocabulary.js';
import type { WrittenSection, WrittenTask } from './written.js';

/** A table of tasks: the line of its first heading, and how many lines its headings and each row take. */
export interface FoundTable {
  readonly start: number;
  readonly lines: number;
}

const MOST_COLUMNS = 10;
const FEWEST_KNOWN = 3;

/** Looks for the headings of a table of tasks, at least three known ones: in one line with tabs, or one a line. */
export function findTable(lines: readonly SourceLine[]): FoundTable | undefined {
  const known = (index: number): boolean => columnKey(lines[index]?.text ?? '') !== undefined;
  for (let start = 0; start < lines.length; start += 1) {
    const { text } = lines[start] as SourceLine;
    if (text.includes('\t') && text.split('\t').filter((heading) => columnKey(heading) !== undefined).length >= FEWEST_KNOWN) return { start, lines: 1 };
    if (columnKey(text) !== 'number') continue;
    let count = 1;
    while (count < MOST_COLUMNS && known(start + count)) count += 1;
    if (count >= FEWEST_KNOWN) return { start, lines: count };
  }
  return undefined;
}

/** What a table fills: a plan or an attachment. */
interface TableHolder {
  columns?: string[];
  sections?: WrittenSection[];
  tasks?: WrittenTask[];
}

/** Reads the rows; a line with a heading's numeral between rows opens a section. Other lines stay unclaimed. */
export function buildTable(holder: TableHolder, lines: readonly SourceLine[], table: FoundTable, reading: Reading): void {
  const heads = lines.slice(table.start, table.start + table.lines);
  const columns = heads.map((line) => line.text);
  holder.columns = columns;
  reading.claims.claim(heads, holder, 'columns');
  const headings = columnHeadings(columns);
  const rowWise = isRowWise(columns);
  let section: WrittenSection | undefined;
  for (let at = table.start + table.lines; at < lines.length; ) {
    const line = lines[at] as SourceLine;
    const text = line.text.trim();
    const numeral = readNumeral(text);
    const isRow = rowWise ? line.text.split('\t').length === headings.length : /^[0-9０-９]{1,4}$/.test(text) && at + table.lines <= lines.length;
    if (isRow) {
      const rowLines = lines.slice(at, at + table.lines);
      const task = rowTask(rowWise ? line.text.split('\t') : rowLines.map((cell) => cell.text), headings, rowLines);
      ((section ?? holder).tasks ??= []).push(task);
      reading.claims.claim(rowLines, task, 'row');
      at += table.lines;
      continue;
    }
    if (numeral !== undefined && (numeral.kind === 'chinese' || numeral.kind === 'chinese-brackets') && !line.text.includes('\t')) {
      section = { title: text.slice(numeral.printed.length), source: anchorOf([line]) };
      (holder.sections ??= []).push(section);
      reading.claims.claim([line], section, 'heading');
    }
    at += 1;
  }
}

function rowTask(cells: readonly string[], columns: readonly string[], lines: readonly SourceLine[]): WrittenTask {
  const task: WrittenTask = { number: 0 };
  columns.forEach((column, index) => {
    const key = columnKey(column);
    const value = cells[index]?.trim() ?? '';
    if (key === undefined || value === '') return;
    if (key === 'number') task.number = /^[1-9][0-9]*$/.test(value) ? Number(value) : value;
    else if (key === 'title' || key === 'text' || key === 'deadline' || key === 'scope') task[key] = value;
    else fillRoles(task, column, value);
  });
  task.source = anchorOf(lines);
  return task;
}

function fillRoles(task: WrittenTask, column: string, cell: string): void {
  for (const { role, names, open } of readCell(column, cell)) {
    if (role !== undefined) task[role] = [...(task[role] ?? []), ...names, ...(open === undefined ? [] : [OPEN_LIST_MARK])];
  }
}
