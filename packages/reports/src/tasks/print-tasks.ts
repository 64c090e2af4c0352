import type { Localized } from '@workplan/core';
import { ROLE_WORDS } from '@workplan/core/schema';
import { csvCell } from '@workplan/tables';
import { cells, clusters } from '../text/cells.js';
import { escapeMarkdown } from '../text/escape-markdown.js';
import { inline, pathAtStart } from '../text/visible.js';
import type { Reader } from '../texts/reader.js';
import type { TaskItem } from './task-item.js';

/** How tasks are printed: what comes before, between and behind them. */
export interface TaskPrinter {
  readonly head: string;
  item(task: TaskItem, index: number): string;
  readonly tail: string;
}

export const TASK_FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'md'] as const;
export type TaskFormat = (typeof TASK_FORMATS)[number];

export const printerOf = (format: TaskFormat, terminal: Reader): TaskPrinter => PRINTERS[format](terminal);

const COLUMNS: readonly {
  readonly heading: Localized;
  readonly value: (task: TaskItem, terminal: Reader) => string;
}[] = [
  { heading: { zh: '方案', en: 'Plan' }, value: ({ plan, line }) => `${plan}:${line}` },
  { heading: { zh: '序号', en: 'No.' }, value: ({ number }) => number ?? '' },
  { heading: { zh: '任务', en: 'Task' }, value: ({ text }) => text },
  { heading: { zh: '分工', en: 'Roles' }, value: (task, terminal) => rolesOf(task, terminal) },
  { heading: { zh: '时限', en: 'Deadline' }, value: ({ deadlines }) => deadlines.join('；') },
  { heading: { zh: '最迟', en: 'Due' }, value: ({ due }) => due ?? '' },
];

const PRINTERS: Readonly<Record<TaskFormat, (terminal: Reader) => TaskPrinter>> = {
  pretty: (terminal) => ({ head: '', item: (task) => prettyTask(task, terminal), tail: '' }),
  json: () => ({
    head: '{ "version": 1, "tasks": [',
    item: (task, index) => `${index === 0 ? '' : ','}\n  ${JSON.stringify(task)}`,
    tail: '\n] }\n',
  }),
  ndjson: () => ({ head: '', item: (task) => `${JSON.stringify(task)}\n`, tail: '' }),
  csv: (terminal) => ({
    head: `\ufeff${COLUMNS.map(({ heading }) => csvCell(terminal.pick(heading))).join(',')}\n`,
    item: (task) => `${COLUMNS.map(({ value }) => csvCell(value(task, terminal))).join(',')}\n`,
    tail: '',
  }),
  md: (terminal) => ({
    head: `| ${COLUMNS.map(({ heading }) => terminal.pick(heading)).join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}\n`,
    item: (task) => `| ${COLUMNS.map(({ value }) => escapeMarkdown(inline(value(task, terminal)))).join(' | ')} |\n`,
    tail: '',
  }),
};

const WORDS: Readonly<Record<string, Localized | undefined>> = ROLE_WORDS;

const rolesOf = ({ roles }: TaskItem, { pick }: Reader): string =>
  Object.entries(roles)
    .map(([role, names]) => `${pick(WORDS[role] ?? { zh: role, en: role })} ${names.join('、')}`)
    .join('；');

/** Two lines: what is to be done, and by whom and when. */
function prettyTask(task: TaskItem, terminal: Reader): string {
  const { paint, width } = terminal;
  const place = `${pathAtStart(task.plan)}:${task.line}`;
  const number = task.number === null ? '' : `${task.number}. `;
  const second = [task.due ?? task.deadlines.join('；'), rolesOf(task, terminal)]
    .filter((part) => part !== '')
    .join('  ');
  return `${paint('dim', place)}\n  ${cut(inline(number + task.text), width - 2)}\n${second === '' ? '' : `  ${cut(inline(second), width - 2)}\n`}`;
}

/** As much of a line as fits. */
function cut(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let used = 0;
  for (const cluster of clusters(text)) {
    if (used + cluster.cells > width - 2) return `${text.slice(0, cluster.at)}……`;
    used += cluster.cells;
  }
  return text;
}
