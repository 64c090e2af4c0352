import { type Legend, readCell } from '@workplan/official/attribution';
import { isNote, readNumeral } from '@workplan/official/outline';
import {
  columnHeadings,
  columnKey,
  type ColumnKey,
  columnKeys,
  isAside,
  isPersons,
  isProgress,
  isRowWise,
  namesTasks,
} from '@workplan/official/render';
import { printedLines, type SourceLine } from '@workplan/official/text';
import { type Role, ROLES } from '@workplan/plan/schema';
import type { WrittenRoles, WrittenSection, WrittenTask } from '@workplan/plan/write';
import { alignCells, type AlignedRow, alignShort, isNoTime } from '../tables/align-cells.js';
import { isRole, SAYS_NOTHING, SAYS_SAME } from '../tables/cell-words.js';
import { joinedLines } from '../tables/cell-lines.js';
import { SHORT_ROW, TABLE_ROW, UNREAD_ROW } from '../tasks/claims.js';
import { anchorOf, printedText } from './anchors.js';
import type { Reading } from '../tasks/reading.js';
import { NO_TASK } from '../tables/no-task.js';
import { tabCells } from '../tables/row-form.js';
import { unfolded } from '../tables/head-rows.js';
import { titleOfRow } from '../tables/title-row.js';
import { roleLists, withDeadline } from '../tasks/task-text.js';
import { itemAt } from '@workplan/plan/text';

/** A table of tasks: the line of its first heading, and how many lines its headings take. */
export interface FoundTable {
  readonly start: number;
  readonly lines: number;
}

const MOST_COLUMNS = 12;
const FEWEST_KNOWN = 3;
const FEWEST_COLUMNS = 2;
const LONGEST_HEADING = 16;
/** A row whose cells take lines of their own has at most so many. */
const MOST_LINES = 60;

/**
 * Whether words head a table of tasks: three known headings, or two of which one names who answers, beside any other. Two columns
 * alone are tasks and who answers. A table that
 * names nobody is one where its words are tasks by their heading (工作任务, 督办事项, 整改措施) beside a number, a
 * deadline or what was done. 序号 and 项目 alone may head anything.
 */
export function headsTasks(headings: readonly string[]): boolean {
  const known = headings.map(columnKey).filter((key) => key !== undefined && !isAside(key));
  if (known.length === 0) return false;
  if (known.length >= FEWEST_KNOWN) return true;
  const isPair = known.length === FEWEST_KNOWN - 1 && headings.length > known.length;
  if (isPair && known.some((key) => isRole(key))) return true;
  const isWords = (key: ColumnKey | undefined): boolean => key === 'title' || key === 'text';
  if (headings.length === FEWEST_COLUMNS && known.some(isWords) && known.some(isRole)) return true;
  const others = headings.filter((heading) => !namesTasks(heading));
  return (
    others.length < headings.length &&
    others.some(
      (heading) => columnKey(heading) === 'number' || columnKey(heading) === 'deadline' || isProgress(heading),
    )
  );
}

/** 序号, 编號: what heads a column of numbers ends so. */
const HOLDS_NUMBER = /[号號]/;

/** Looks for the headings of a table of tasks: in one line with tabs, or one a line, from 序号 to the first row. */
export function findTable(lines: readonly SourceLine[]): FoundTable | undefined {
  for (let start = 0; start < lines.length; start += 1) {
    const { text } = itemAt(lines, start);
    if (text.length > MOST_COLUMNS * LONGEST_HEADING) continue;
    if (text.includes('\t')) {
      if (headsTasks(text.split('\t'))) return { start, lines: 1 };
    } else if (HOLDS_NUMBER.test(text) && columnKey(text) === 'number') {
      let count = 1;
      while (count < MOST_COLUMNS && isHeading(lines[start + count]?.text)) count += 1;
      if (headsTasks(lines.slice(start, start + count).map((line) => line.text))) return { start, lines: count };
    }
  }
  return undefined;
}

const isHeading = (text: string | undefined): boolean =>
  text !== undefined &&
  text.trim().length <= LONGEST_HEADING &&
  !text.includes('\t') &&
  !/[。；，]/.test(text) &&
  readNumeral(text.trim()) === undefined &&
  !BARE_NUMERAL.test(text) &&
  !isNumber(text);
/** 一 in a cell of its own, beside the heading of a part of the table. */
const BARE_NUMERAL = /^[ \u3000]*[一二三四五六七八九十]{1,3}[ \u3000]*$/;
const isNumber = (text: string): boolean => /^[0-9０-９]{1,4}$/.test(text.trim());

/** What a table fills: a plan or an attachment. */
interface TableHolder {
  columns?: string[];
  sections?: WrittenSection[];
  tasks?: WrittenTask[];
}

/** Headings with marks of their own are kept as a passage instead, and the rows keep their lines. */
function setColumns(holder: TableHolder, heads: readonly SourceLine[], { claims }: Reading): void {
  holder.columns = heads.map((line) => line.text);
  claims.claim(heads, holder, 'columns');
}

function openSection(
  holder: TableHolder,
  title: string,
  lines: readonly SourceLine[],
  { claims }: Reading,
): WrittenSection {
  const section: WrittenSection = { title, source: anchorOf(lines) };
  (holder.sections ??= []).push(section);
  claims.claim(lines, section, 'heading');
  return section;
}

/** Reads the rows; a line with a heading's numeral between rows opens a section. Other lines stay unclaimed. */
export function buildTable(
  holder: TableHolder,
  lines: readonly SourceLine[],
  table: FoundTable,
  reading: Reading,
): void {
  const heads = lines.slice(table.start, table.start + table.lines);
  const columns = heads.map((line) => line.text);
  const arePlain = heads.every((line) => printedLines(line).join('\n') === line.text);
  if (arePlain) setColumns(holder, heads, reading);
  const { headings, stages } = unfolded(columnHeadings(columns));
  const keys = columnKeys(headings);
  const rowWise = isRowWise(columns);
  const { legend } = reading.style;
  let section: WrittenSection | undefined;
  let above: WrittenTask | undefined;
  for (let at = table.start + table.lines; at < lines.length;) {
    const line = itemAt(lines, at);
    const { cells, aligned } = rowWise ? tabbedRow(line.text, keys) : cellsOfRow(lines, at, keys);
    const count = rowWise ? Math.min(cells.length, 1) : cells.length;
    const title = rowWise ? titleOfRow(cells) : undefined;
    if (title !== undefined) {
      section = openSection(holder, title, [line], reading);
      above = undefined;
      at += 1;
      continue;
    }
    const isTotal = rowWise && NO_TASK.test(cells.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '');
    for (const row of isTotal ? [] : (aligned ?? [])) {
      const rowLines = rowWise ? [line] : lines.slice(at + row.from, at + row.to);
      const own = cells.slice(row.from, row.to);
      const merged = rowWise ? undefined : above;
      const task = rowTask(own, row.columns, keys, rowLines, merged, { ...reading, stages });
      // Bodies in a row without words of its own, below merged cells: whose they are is not guessed.
      if (task.title === undefined && task.text === undefined) continue;
      ((section ?? holder).tasks ??= []).push(task);
      const kinds = [arePlain ? 'row' : 'task', TABLE_ROW, ...oddKinds(own, row.columns, keys, rowWise, legend)];
      for (const kind of kinds) reading.claims.claim(rowLines, task, kind);
      above = task;
    }
    if (count > 0) {
      at += aligned === undefined && !rowWise ? 1 : count;
      continue;
    }
    const heading = headingAt(lines, at);
    if (heading !== undefined) {
      section = openSection(holder, heading.title, heading.lines, reading);
      above = undefined;
    }
    at += heading?.lines.length ?? 1;
  }
}

/** The heading of a part of a table at a line: 一、优化服务, or 一 in a line above 优化服务. */
function headingAt(
  lines: readonly SourceLine[],
  at: number,
): { readonly title: string; readonly lines: readonly SourceLine[] } | undefined {
  const line = itemAt(lines, at);
  const text = line.text.trim();
  const numeral = readNumeral(text);
  if ((numeral?.kind === 'chinese' || numeral?.kind === 'chinese-brackets') && !line.text.includes('\t'))
    return { title: text.slice(numeral.printed.length) || text, lines: [line] };
  const next = lines[at + 1];
  return next !== undefined && BARE_NUMERAL.test(text) && isNumber(lines[at + 2]?.text ?? '')
    ? { title: next.text.trim(), lines: [line, next] }
    : undefined;
}

/**
 * How many lines the row at a line takes, where each cell has lines of its own: up to the next number, heading or
 * note.
 */
function rowLength(lines: readonly SourceLine[], at: number, columns: number): number {
  const textAt = (index: number): string | undefined => lines[index]?.text;
  const own = textAt(at) ?? '';
  if (!isNumber(own)) return 0;
  const ends = (text: string | undefined): boolean =>
    text === undefined || opensSection(text) || BARE_NUMERAL.test(text) || isNote(text) || text.includes('\t');
  // A line with tabs is a row of its own.
  const isWhole = lines.slice(at, at + columns).every(({ text }) => !text.includes('\t'));
  const behind = textAt(at + columns);
  if (isWhole && at + columns <= lines.length && (ends(behind) || isNumber(behind ?? ''))) return columns;
  const next = Number(own) + 1;
  for (let length = 2; length <= MOST_LINES; length += 1) {
    if (ends(textAt(at + length)) || Number(textAt(at + length)) === next) return length;
  }
  return at + columns <= lines.length ? columns : 0;
}

/** The cells of a row, and how they lie; undefined where they fit in no way. */
interface RowCells {
  readonly cells: readonly string[];
  readonly aligned?: readonly AlignedRow[] | undefined;
}

const trimmed = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

function tabbedRow(text: string, keys: readonly (ColumnKey | undefined)[]): RowCells {
  if (!text.includes('\t')) return { cells: [] };
  const cells = tabCells(text);
  return { cells, aligned: alignShort(trimmed(cells), keys) };
}

/** So many lines behind the last row may be words of the page (分享到：), which fit no column. */
const MOST_BEHIND = 3;

/** The cells of the row at a line, where each has lines of its own, and how they lie. */
function cellsOfRow(lines: readonly SourceLine[], at: number, keys: readonly (ColumnKey | undefined)[]): RowCells {
  const length = rowLength(lines, at, keys.length);
  const all = lines.slice(at, at + length).map(({ text }) => text);
  for (let count = length; count > 0 && count >= length - MOST_BEHIND; count -= 1) {
    const cells = all.slice(0, count);
    const aligned = count < length && count < keys.length ? undefined : alignCells(trimmed(cells), keys, true);
    if (aligned !== undefined) return { cells, aligned };
  }
  // A row that ends before the last column has nothing there.
  return { cells: all, aligned: length > 1 && length < keys.length ? alignShort(trimmed(all), keys) : undefined };
}

const opensSection = (text: string): boolean =>
  /^[ \u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/.test(text);

/**
 * Whether a cell that a row lacks is taken as merged with the one above it: a kind of tasks, or the words without which the
 * row would be no task. Bodies and days may as well be missing; they are left out.
 */
const mayReach = (
  key: ColumnKey | undefined,
  keys: readonly (ColumnKey | undefined)[],
): key is 'category' | 'title' | 'text' =>
  key === 'category' || key === 'title' || (key === 'text' && !keys.includes('title'));

/** A row as a task. Columns that a cell may or may not belong to stay out: its lines are kept as printed. */
function rowTask(
  cells: readonly string[],
  places: readonly (number | undefined)[],
  keys: readonly (ColumnKey | undefined)[],
  lines: readonly SourceLine[],
  above: WrittenTask | undefined,
  { style: { legend }, year, stages }: Pick<Reading, 'style' | 'year'> & { readonly stages: readonly number[] },
): WrittenTask {
  const values = cells.map((cell) => cell.trim());
  const isOpen = places.includes(undefined);
  const task: WrittenTask = {};
  const other: string[] = [];
  keys.forEach((key, column) => {
    const value = values.filter((_, index) => places[index] === column).join('\n');
    if (key === undefined) other.push(value);
    else if (isOpen && isRole(key)) return;
    else if (!places.includes(column)) {
      if (!isOpen && mayReach(key, keys) && above?.[key] !== undefined) task[key] = above[key];
    } else if (
      value === '' ||
      SAYS_SAME.test(value) ||
      isNoTime(key, value) ||
      (key !== 'title' && key !== 'text' && SAYS_NOTHING.test(value))
    )
      return;
    else if (key === 'number') task.number = /^[1-9][0-9]*$/.test(value) ? Number(value) : value;
    else if (isRole(key)) fillRoles(task, key, value, legend);
    else if (isPersons(key)) fillPersons(task, key, value);
    else task[key] = value;
  });
  if (other.some((cell) => cell !== '')) task.cells = other;
  const hasWords = task.title !== undefined || task.text !== undefined;
  if (!hasWords && !keys.some((key) => key === 'title' || key === 'text'))
    task.text = values.filter((value) => value !== '').join('\n') || lines.map(({ text }) => text).join('\n');
  task.source = anchorOf(lines);
  const aims = isOpen ? [] : stages.map((column) => values[places.indexOf(column)] ?? '');
  return asPrinted(keys.includes('deadline') ? task : dated(task, year, lastStage(aims)), keys, lines);
}

/** What is to be said of a row with too few cells, or with some that fit no column. */
function oddKinds(
  cells: readonly string[],
  places: readonly (number | undefined)[],
  keys: readonly (ColumnKey | undefined)[],
  rowWise: boolean,
  legend: Legend | undefined,
): readonly string[] {
  const isOdd = (cell: string, at: number): boolean => isUnread(keys[places[at] ?? -1], cell.trim(), legend);
  const unread = cells.some(isOdd) ? [UNREAD_ROW] : [];
  const isSaid = (key: ColumnKey | undefined): boolean => isRole(key) || isPersons(key) || key === 'deadline';
  const isShort =
    places.includes(undefined) ||
    (rowWise ? places.length < keys.length : keys.some((key, column) => !places.includes(column) && isSaid(key)));
  return isShort ? [SHORT_ROW, ...unread] : unread;
}

/** 工作任务｜序号｜具体要求: between the words of a row the number is none of them, so that the row is kept as printed. */
export const asPrinted = (
  task: WrittenTask,
  keys: readonly (ColumnKey | undefined)[],
  lines: readonly SourceLine[],
): WrittenTask =>
  keys.indexOf('number') > keys.findIndex((key) => key === 'title' || key === 'text')
    ? Object.assign(task, { verbatim: printedText(lines) })
    : task;

/** A row of a table without a column of deadlines has the one that its words name, else the one of what it aims at. */
export function dated(task: WrittenTask, year: number | undefined, aim = ''): WrittenTask {
  const words = [task.title, task.text].filter((text) => text !== undefined).join('\n');
  return Object.assign(task, withDeadline(aim, undefined, year), withDeadline(words, undefined, year));
}

/** Of cells for one part of a year each, the last that says something is when all is done. */
export const lastStage = (cells: readonly string[]): string =>
  cells.filter((cell) => cell !== '' && !SAYS_NOTHING.test(cell) && !IS_DONE.test(cell)).at(-1) ?? '';
/** 已于6月底前完成: what was done says nothing of when all is. */
const IS_DONE = /^(?:目前)?已/;

/** The persons in a cell, one a line or in a list. */
const personsIn = (cell: string): string[] =>
  cell
    .split(/[、，,；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .flatMap(apart);

/** 李 明王 悦: a blank within a name of two letters shows where it ends. */
const apart = (words: string): readonly string[] =>
  words.length <= 40 && SPREAD_NAMES.test(words) ? (words.match(SPREAD_NAME) ?? [words]) : [words];
const SPREAD_NAMES =
  /^[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff](?:[ \u3000]{0,4}[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff])+$/;
const SPREAD_NAME = /[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff]/g;

/** The usual label of each role, for cells whose column gives it. */
const LABELS: Readonly<Record<Role, string>> = {
  lead: '牵头单位',
  responsible: '责任单位',
  support: '配合单位',
  implement: '落实单位',
  guide: '指导单位',
  supervise: '督办单位',
};

/** Adds the persons of a cell; marks alone name nobody. */
export function fillPersons(task: WrittenTask, key: 'leader' | 'person' | 'contact', cell: string): void {
  const names = personsIn(cell);
  if (names.length > 0) task[key] = [...new Set([...(task[key] ?? []), ...names])];
}

const rolesIn = (role: Role, cell: string, legend: Legend | undefined): WrittenRoles =>
  roleLists(readCell(LABELS[role], joinedLines(cell)), legend);

/** Whether a cell says something that its column does not take: 同上, a time under 责任单位, or bodies under 完成时限. */
export function isUnread(key: ColumnKey | undefined, cell: string, legend: Legend | undefined): boolean {
  if (SAYS_SAME.test(cell) || isNoTime(key, cell)) return true;
  if (!isRole(key) || cell === '' || SAYS_NOTHING.test(cell)) return false;
  return Object.keys(rolesIn(key, cell, legend)).length === 0;
}

export function fillRoles(task: WrittenTask, role: Role, cell: string, legend: Legend | undefined): void {
  const lists = rolesIn(role, cell, legend);
  for (const found of ROLES) {
    const names = lists[found];
    if (names !== undefined) task[found] = [...new Set([...(task[found] ?? []), ...names])];
  }
}
