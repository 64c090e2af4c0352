import { fill, type Localized } from '@workplan/plan';
import { columnOf } from '../columns.js';
import type { ConflictReason, TableNote, TableProblem } from '../notes.js';
import type { Reconciliation } from './reconcile.js';

/** One line of a report on a table: what was taken over, what was not and why, what else there is to know. */
export interface ReportLine {
  readonly kind: 'change' | 'conflict' | 'note' | 'problem';
  readonly text: Localized;
}

const CHANGE: Localized = {
  zh: '第{row}行，{column}：“{before}”改为“{after}”。',
  en: 'Row {row}, {column}: «{before}» becomes «{after}».',
};

/** Why a cell was left alone, and what to do. */
const REASONS: Readonly<Record<ConflictReason, Localized>> = {
  both: {
    zh: '表里改成“{table}”，方案里也改成了“{plan}”，没有动。请定下一个，写进方案。',
    en: 'the table says «{table}», and the plan was changed too, to «{plan}». Decide, and write it into the plan.',
  },
  'no-base': {
    zh: '表里是“{table}”，方案里是“{plan}”；这张表没有带导出时的记录，不知道是谁改的，没有动。',
    en: 'the table says «{table}», the plan «{plan}». The table does not say what it was made with, so nobody knows who changed it.',
  },
  emptied: {
    zh: '表里删空了，方案里是“{plan}”，没有动。要删请在方案里删。',
    en: 'the table has nothing there, the plan says «{plan}». What is to go is deleted in the plan.',
  },
  locked: {
    zh: '这一格由几处内容合成，改成“{table}”没有写回。请在方案里改。',
    en: 'the cell is put together of several values, so «{table}» was not taken over. Change them in the plan.',
  },
  merged: {
    zh: '这一格并进了别的单元格，看不出原来的“{plan}”要不要改，没有动。',
    en: 'the cell became part of a merged one; whether «{plan}» is to change cannot be seen.',
  },
  status: {
    zh: '没有“{table}”这种状态，没有动。请从下拉列表里选。',
    en: 'there is no status «{table}». Choose one from the list.',
  },
  names: {
    zh: '“{table}”不只是单位名称，没有动。请只写单位，用“、”隔开。',
    en: '«{table}» is more than names of bodies. Write names alone, with 、 between them.',
  },
  unreadable: {
    zh: '这一格是错误值、公式没有结果，或者划了删除线，没有动。',
    en: 'the cell holds an error, a formula without a value, or words that are struck through.',
  },
  copies: {
    zh: '同一项任务在表里有几行，写得不一样（“{table}”），没有动。请只留一行。',
    en: 'several rows are the same task and say different things («{table}»). Leave one of them.',
  },
  'not-written': {
    zh: '“{table}”没法原样写进方案的这个位置，没有动。请在方案里改。',
    en: '«{table}» cannot be written at that place of the plan as it is. Change it in the plan.',
  },
};

const NOTES: Readonly<Record<TableNote['kind'], Localized>> = {
  added: {
    zh: '多出的一行，方案里没有这项任务，没有加进去：{words}',
    en: 'a row that is no task of the plan; nothing was added: {words}',
  },
  removed: {
    zh: '表里没有这项任务了，方案里保留不动：{words}',
    en: 'a task that has no row any more; the plan keeps it: {words}',
  },
  copied: { zh: '重复的一行，没有用：{words}', en: 'a row that repeats another one: {words}' },
  doubtful: {
    zh: '不能确定是哪项任务，没有动：{words}',
    en: 'a row of which nobody can be certain which task it is: {words}',
  },
  gone: { zh: '方案里已经没有这项任务：{words}', en: 'a task that the plan no longer has: {words}' },
  heading: {
    zh: '表里的小标题和导出时不一样，小标题请在方案里改：{words}',
    en: 'a heading that was changed or deleted; headings are changed in the plan: {words}',
  },
  column: {
    zh: '这一栏没有用（找不到，或者不认识栏目名称）：{words}',
    en: 'a column that is missing, or whose heading is not known: {words}',
  },
  'own-column': { zh: '自己加的一栏，没有用：{words}', en: 'a column of your own, which was not read: {words}' },
  damaged: {
    zh: '导出时的记录有 {words} 行被改动过，对应的任务没有比对。',
    en: '{words} rows of what the table was made with were changed; their tasks were not compared.',
  },
};

/** Why a table as a whole is left alone. */
export const TABLE_PROBLEMS: Readonly<Record<TableProblem, Localized>> = {
  'no-table': {
    zh: '没有找到任务分解表：哪张工作表里都没有认识的栏目名称。',
    en: 'There is no table of tasks: no sheet has headings that are known.',
  },
  'other-plan': { zh: '这张表是由另一份方案导出的，没有同步。', en: 'The table was made of another plan.' },
  'several-tables': {
    zh: '有几张工作表都是任务分解表，内容不一样，没有同步。请只留一张。',
    en: 'Several sheets hold the table and say different things. Leave one of them.',
  },
};

const CELL: Localized = { zh: '第{row}行，{column}：', en: 'Row {row}, {column}: ' };
const ROW: Localized = { zh: '第{row}行：', en: 'Row {row}: ' };

/** So many characters of a cell are shown. */
const SHOWN = 60;
/** Words of a cell on one line, cut where they are long. */
export const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

const both = (a: Localized, b: Localized): Localized => ({ zh: a.zh + b.zh, en: a.en + b.en });
const NONE: Localized = { zh: '', en: '' };

/** Says in both languages what a table changes and what it does not, in the order of its rows. */
export function describeReconciliation(result: Reconciliation): ReportLine[] {
  if (result.problem !== undefined) return [{ kind: 'problem', text: TABLE_PROBLEMS[result.problem] }];
  const lines: { row: number; line: ReportLine }[] = [];
  for (const { row, column, before, after } of result.changes)
    lines.push({
      row,
      line: {
        kind: 'change',
        text: fill(CHANGE, { row, column: headingOf(column), before: shortened(before), after: shortened(after) }),
      },
    });
  for (const { row, column, reason, plan, table } of result.conflicts)
    lines.push({
      row,
      line: {
        kind: 'conflict',
        text: fill(both(CELL, REASONS[reason]), {
          row,
          column: headingOf(column),
          plan: shortened(plan),
          table: shortened(table),
        }),
      },
    });
  for (const { kind, row, words } of result.notes)
    lines.push({
      row: row ?? Infinity,
      line: {
        kind: 'note',
        text: fill(both(row === undefined ? NONE : ROW, NOTES[kind]), { row: row ?? 0, words: shortened(words) }),
      },
    });
  return lines.sort((a, b) => (a.row === b.row ? 0 : a.row - b.row)).map(({ line }) => line);
}

const headingOf = (id: string): string => columnOf(id)?.heading ?? id;

/** Whether a person has something to decide: a conflict, or a row that was not taken over. */
export const needsPerson = ({ problem, conflicts, notes }: Reconciliation): boolean =>
  problem !== undefined || conflicts.length > 0 || notes.some(({ kind }) => kind !== 'own-column');
