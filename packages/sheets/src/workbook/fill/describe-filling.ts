import { fill, type Localized } from '@workplan/plan';
import { columnOf } from '../columns.js';
import { type ReportLine, shortened, TABLE_PROBLEMS } from '../reconcile/describe.js';
import type { FillConflict, Filling, FillNote, FillReason } from './filling.js';

const CHANGE: Localized = {
  zh: '第{row}行，{column}：“{before}”改为“{after}”。',
  en: 'Row {row}, {column}: «{before}» becomes «{after}».',
};
const ROW: Localized = { zh: '第{row}行，新填：{after}', en: 'Row {row}, filled in: {after}' };
const CELL: Localized = { zh: '第{row}行，{column}：', en: 'Row {row}, {column}: ' };

const REASONS: Readonly<Record<FillReason, Localized>> = {
  newer: {
    zh: '表里已改为“{table}”，还没有同步到方案，没有动。请先同步。',
    en: 'the table was changed to «{table}» and not taken back yet. Sync first.',
  },
  both: {
    zh: '表里改成“{table}”，方案里改成“{plan}”，没有动。请定下一个。',
    en: 'the table says «{table}», the plan «{plan}»; both were changed. Decide.',
  },
  kept: { zh: '方案里没有，表里的“{table}”保留。', en: 'the plan has nothing there; «{table}» stays.' },
  merged: {
    zh: '合并单元格管着几行，没有改为“{plan}”。',
    en: 'a merged cell stands for several rows, so «{plan}» was not written.',
  },
  unreadable: {
    zh: '这一格是错误值、公式没有结果，或者划了删除线，没有动。',
    en: 'the cell holds an error, a formula without a value, or words that are struck through.',
  },
  formula: { zh: '这一格是公式，没有改为“{plan}”。', en: 'the cell is a formula, so «{plan}» was not written.' },
};

const NOTES: Readonly<Record<FillNote['kind'], Localized>> = {
  added: { zh: '方案里没有这项任务，没有动：{words}', en: 'no task of the plan, left as it is: {words}' },
  removed: { zh: '表里删掉了这项任务，没有再填：{words}', en: 'deleted in the table, not filled in again: {words}' },
  copied: { zh: '重复的一行，没有动：{words}', en: 'repeats another row, left as it is: {words}' },
  doubtful: { zh: '不能确定是哪项任务，没有动：{words}', en: 'may be another task, left as it is: {words}' },
  gone: { zh: '方案里已经没有这项任务：{words}', en: 'a task that the plan no longer has: {words}' },
  damaged: {
    zh: '导出时的记录有 {words} 行被改动过，对应的任务没有填。',
    en: '{words} rows of what the table was made with were changed; their tasks were not filled in.',
  },
  'no-row': { zh: '表里没有空行了，没有填：{words}', en: 'no free row is left for: {words}' },
  'no-column': { zh: '表里没有这一栏，没有填：{words}', en: 'the table has no such column: {words}' },
};

const NO_MATCH: Localized = {
  zh: '表里的任务和方案一项也对不上（看序号和文字），没有填。',
  en: 'No row of the table is a task of the plan, by number and text: nothing was filled in.',
};

const headingOf = (id: string): string => columnOf(id)?.heading ?? id;

/** Says in both languages what a plan changed in a table and what it did not, in the order of its rows. */
export function describeFilling({ problem, changes, conflicts, notes }: Filling): ReportLine[] {
  if (problem !== undefined)
    return [{ kind: 'problem', text: problem === 'no-match' ? NO_MATCH : TABLE_PROBLEMS[problem] }];
  const lines: { readonly row: number; readonly line: ReportLine }[] = [];
  for (const { row, column, before, after } of changes) {
    const values = { row, column: headingOf(column ?? ''), before: shortened(before), after: shortened(after) };
    lines.push({ row, line: { kind: 'change', text: fill(column === undefined ? ROW : CHANGE, values) } });
  }
  for (const conflict of conflicts) lines.push({ row: conflict.row, line: conflictLine(conflict) });
  for (const { kind, row, words } of notes) {
    const place = row === undefined ? { zh: '', en: '' } : fill({ zh: '第{row}行：', en: 'Row {row}: ' }, { row });
    const text = fill(NOTES[kind], { words: shortened(words) });
    const line: ReportLine = { kind: 'note', text: { zh: place.zh + text.zh, en: place.en + text.en } };
    lines.push({ row: row ?? Infinity, line });
  }
  return lines.sort((a, b) => (a.row === b.row ? 0 : a.row - b.row)).map(({ line }) => line);
}

function conflictLine({ row, column, reason, plan, table }: FillConflict): ReportLine {
  const text = { zh: CELL.zh + REASONS[reason].zh, en: CELL.en + REASONS[reason].en };
  const values = { row, column: headingOf(column), plan: shortened(plan), table: shortened(table) };
  return { kind: 'conflict', text: fill(text, values) };
}

/** Whether something of the plan is not in the table, or a person has to decide. */
export const leavesOut = ({ problem, conflicts, notes }: Filling): boolean =>
  problem !== undefined || conflicts.length > 0 || notes.length > 0;
