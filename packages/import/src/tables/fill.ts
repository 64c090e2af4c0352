import { type Legend, legendIn } from '@workplan/official/attribution';
import { readNumeral } from '@workplan/official/outline';
import { type ColumnKey, isPersons } from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';
import type { WrittenAttachment, WrittenPlan, WrittenSection, WrittenTask } from '@workplan/plan/write';
import { anchorOf } from '../build/anchors.js';
import { isNoTime } from './align-cells.js';
import { asPrinted, dated, fillPersons, fillRoles, isUnread, lastStage } from '../build/build-table.js';
import { isRole, SAYS_NOTHING, SAYS_SAME } from './cell-words.js';
import { type Claims, SHORT_ROW, TABLE_ROW, UNREAD_ROW } from '../tasks/claims.js';
import type { Reading } from '../tasks/reading.js';
import { NO_TASK } from './no-task.js';
import type { RegionRow, TableRegion } from './region.js';
import { ROW_FORMS } from './row-form.js';

/** What may hold the rows of a table. */
type Holder = Pick<WrittenAttachment, 'sections' | 'tasks' | 'columns'> & { missing?: true };

/** Puts the rows of tables where they belong: below the last heading before them, in an attachment, or in the plan. */
export function fillTables(
  plan: WrittenPlan,
  regions: readonly TableRegion[],
  { claims, style, year }: Pick<Reading, 'claims' | 'style' | 'year'>,
): void {
  const holders = holdersOf(plan, claims);
  let next = 0;
  for (const region of regions) {
    const first = region.heads[0]?.number ?? region.rows[0]?.lines[0]?.number ?? 0;
    while ((holders[next]?.line ?? Infinity) < first) next += 1;
    const found = holders[next - 1];
    fillTable(
      found?.holder ?? plan,
      { ...region, ...aimsOf(region), legend: legendOf(region) ?? style.legend, year },
      claims,
      found?.siblings,
    );
  }
}

interface Placed {
  readonly line: number;
  readonly holder: Holder;
  /** The sections among which a section stands; undefined for an attachment. */
  readonly siblings?: WrittenSection[];
}

/** Headings and attachments in the order of the text. */
function holdersOf(plan: WrittenPlan, claims: Claims): Placed[] {
  const out: Placed[] = [];
  const lineOf = (node: object, part: string): number | undefined => claims.linesOf(node, part)[0]?.number;
  const visit = (sections: WrittenSection[] = []): void => {
    for (const section of sections) {
      const line = lineOf(section, 'heading');
      if (line !== undefined) out.push({ line, holder: section, siblings: sections });
      visit(section.sections);
    }
  };
  visit(plan.sections);
  for (const attachment of plan.attachments ?? []) {
    const line = lineOf(attachment, 'label');
    if (line !== undefined) out.push({ line, holder: attachment });
    visit(attachment.sections);
  }
  return out.sort((a, b) => a.line - b.line);
}

/** 年度目标, 阶段安排; 上年目标 is past. */
const AIM = /^(?!上年|去年|[\d])[\u4e00-\u9fff]{0,6}(?:目标|计划|安排|节点)$/;
/** 一季度目标, 上半年目标: one behind the other, so that the last is when all is done. */
const IS_STAGE = /季度|半年|月/;

function aimsOf({ heads, keys, stages = [] }: TableRegion): Pick<Explained, 'aims' | 'areStages'> {
  if (stages.length > 0) return { aims: stages, areStages: true };
  const line = heads.at(-1)?.text ?? '';
  const headings = ROW_FORMS.map(({ cells }) => cells(line)).find((cells) => cells?.length === keys.length) ?? [];
  const aims = headings.flatMap((heading, column) => (keys[column] === undefined && AIM.test(heading) ? [column] : []));
  return { aims, areStages: aims.some((column) => IS_STAGE.test(headings[column] ?? '')) };
}

/** 责任单位（★为牵头单位） in a heading says what the stars in the cells mean. */
const legendOf = ({ heads }: TableRegion): Legend | undefined =>
  heads.map(({ text }) => legendIn(text)).find((legend) => legend !== undefined);

interface Explained extends TableRegion {
  /** Columns without a key of their own whose words say until when (年度目标 beside 建设内容). */
  readonly aims: readonly number[];
  /** Whether these follow on each other: what the last says is when all is done. */
  readonly areStages: boolean;
  readonly legend: Legend | undefined;
  readonly year: number | undefined;
}

function fillTable(holder: Holder, region: Explained, claims: Claims, siblings: WrittenSection[] | undefined): void {
  // A plan or an attachment that is this table has its headings as columns; elsewhere they are kept as a passage.
  const isWhole =
    siblings === undefined &&
    region.heads.length > 0 &&
    holder.columns === undefined &&
    holder.tasks === undefined &&
    (holder.sections ?? []).every((section) => standsBehind(section, region, claims));
  if (isWhole) {
    holder.columns = region.heads.map(({ text }) => text);
    claims.claim(region.heads, holder, 'columns');
  }
  const part = holder.columns === undefined ? 'task' : 'row';
  delete holder.missing;
  let section: WrittenSection | undefined;
  let above: WrittenTask | undefined;
  for (const row of region.rows) {
    const words = row.span ?? '';
    if (row.span !== undefined && isHeading(words) && holder.columns !== undefined) {
      section = { title: titleBehind(words), source: anchorOf(row.lines) };
      (holder.sections ??= []).push(section);
      claims.claim(row.lines, section, 'heading');
      continue;
    }
    if (siblings !== undefined && follows(row, section ?? holder, claims)) {
      const next: WrittenSection = { title: titleBehind(words), source: anchorOf(row.lines) };
      siblings.splice(siblings.findIndex((one) => one === (section ?? holder)) + 1, 0, next);
      claims.claim(row.lines, next, 'heading');
      section = next;
      continue;
    }
    if (above !== undefined && isOfTask(row, region, above)) {
      addRow(above, row, region);
      const lines = [...claims.linesOf(above, part), ...row.lines];
      above.source = anchorOf(lines);
      claims.claim(lines, above, part);
      continue;
    }
    const task = row.span === undefined ? taskOf(row, region, above) : undefined;
    if (task === undefined) continue;
    ((section ?? holder).tasks ??= []).push(task);
    for (const kind of [part, TABLE_ROW]) claims.claim(row.lines, task, kind);
    if (row.isShort === true) claims.claim(row.lines, task, SHORT_ROW);
    if (row.cells.some((cell, column) => isUnread(region.keys[column], cell?.text ?? '', region.legend)))
      claims.claim(row.lines, task, UNREAD_ROW);
    above = task;
  }
}

/** A heading without its numeral. */
const titleBehind = (words: string): string => words.slice(readNumeral(words)?.printed.length ?? 0) || words;

/** 二、民生保障 between rows, where 一、经济发展 stands above the table: the next section beside that. */
function follows({ span = '' }: RegionRow, section: Holder, claims: Claims): boolean {
  const [heading] = claims.linesOf(section, 'heading');
  const [own, next] = [readNumeral(heading?.text.trim() ?? ''), readNumeral(span.trim())];
  return own !== undefined && next?.kind === own.kind && next.value === own.value + 1 && isHeading(span);
}

/** Whether a section is words behind a table: it holds no task, and starts below the last row. */
function standsBehind(section: WrittenSection, { rows }: TableRegion, claims: Claims): boolean {
  const [heading] = claims.linesOf(section, 'heading');
  const last = rows.at(-1)?.lines.at(-1);
  return heading !== undefined && last !== undefined && heading.number > last.number && isWords(section);
}

const isWords = ({ tasks, sections = [] }: WrittenSection): boolean => tasks === undefined && sections.every(isWords);

/** 一、优化服务, （一）…, or a short title over all columns; a sentence or a note is none. */
const isHeading = (text: string): boolean =>
  !NO_TASK.test(text) && (readNumeral(text) !== undefined || (text.length <= 30 && !/[。；：:]/.test(text)));

/** Columns that more rows of one task may add to. */
const mayAdd = (key: ColumnKey | undefined): boolean => isRole(key) || isPersons(key);

/** Whether a row only adds bodies to the task above it: its words are those of that task, in one merged cell. */
function isOfTask({ span, cells }: RegionRow, { keys }: Explained, above: WrittenTask): boolean {
  const words = keys.flatMap((key, column) => (key === 'title' || key === 'text' ? [cells[column]] : []));
  return (
    span === undefined &&
    words.length > 0 &&
    words.every((cell) => cell?.isMerged === true) &&
    keys.every((key, column) => {
      const cell = cells[column];
      const isSaid = cell === undefined || cell.isMerged || cell.text === '' || mayAdd(key);
      return isSaid || (key !== undefined && above[key] === cell.text);
    })
  );
}

/** The bodies and persons of a further row of a task. */
function addRow(task: WrittenTask, { cells }: RegionRow, { keys, legend }: Explained): void {
  keys.forEach((key, column) => {
    const cell = cells[column];
    if (
      cell === undefined ||
      cell.isMerged ||
      SAYS_NOTHING.test(cell.text) ||
      SAYS_SAME.test(cell.text) ||
      cell.text === ''
    )
      return;
    if (isRole(key)) fillRoles(task, key, cell.text, legend);
    else if (isPersons(key)) fillPersons(task, key, cell.text);
  });
}

/** A row as a task; undefined where it is a total, a note, or says nothing of what is to be done. */
function taskOf(
  row: RegionRow,
  { keys, aims, areStages, legend, year }: Explained,
  above: WrittenTask | undefined,
): WrittenTask | undefined {
  const first = row.cells.find((cell) => cell !== undefined && cell.text !== '');
  if (first === undefined || NO_TASK.test(first.text)) return undefined;
  const task: WrittenTask = {};
  const other: string[] = [];
  keys.forEach((key, column) => {
    const cell = row.cells[column];
    const text = SAYS_NOTHING.test(cell?.text ?? '') && key !== 'title' && key !== 'text' ? '' : (cell?.text ?? '');
    if (key === undefined) other.push(text);
    else if (text === '' || SAYS_SAME.test(text) || isNoTime(key, text)) return;
    else if (key === 'number') {
      // A number over several rows is that of the first.
      if (cell?.isMerged !== true) task.number = /^[1-9][0-9]*$/.test(text) ? Number(text) : text;
    } else if (isRole(key)) fillRoles(task, key, text, legend);
    else if (isPersons(key)) fillPersons(task, key, text);
    else task[key] = text;
  });
  if (other.some((cell) => cell !== '')) task.cells = other;
  if (task.title === undefined && task.text === undefined) {
    const words = other.find((cell) => cell.length > 3);
    if (words === undefined) return undefined;
    task.text = words;
  }
  if (task.number === undefined && task.title === undefined) {
    task.title = task.text ?? '';
    delete task.text;
  }
  task.source = anchorOf(row.lines);
  if (!keys.includes('deadline')) {
    const said = aims.map((column) => row.cells[column]?.text ?? '');
    dated(task, year, areStages ? lastStage(said) : said.join('\n'));
  }
  return sameAs(task, above) ? undefined : asPrinted(task, keys, row.lines);
}

/** A row that repeats all of the row above is a mistake of the page. */
const sameAs = (task: WrittenTask, above: WrittenTask | undefined): boolean =>
  above !== undefined && task.source === above.source;

/** All lines that belong to tables. */
export const linesOfRegions = (regions: readonly TableRegion[]): ReadonlySet<SourceLine> =>
  new Set(regions.flatMap(({ heads, rows }) => [...heads, ...rows.flatMap(({ lines }) => lines)]));
