import { applyEdits, parsePlan, progressOf } from '@workplan/core';
import { collect, registerWorkbook, reportingBodies, type Collected, type ReturnFile } from '@workplan/core/register';
import type { RowModel, WorkbookModel } from '@workplan/core/workbook';
import { readSheets } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { FAULTS, sentBack, type Edited, type Fault } from './year-faults.js';

/** What a body means to report with one row. */
export interface Intent {
  readonly file: string;
  readonly fault: Fault;
  readonly number: string;
  readonly body: string;
  readonly date: string;
  readonly text: string;
  /** In Chinese; undefined when the status stays as it is. */
  readonly status: string | undefined;
}

export interface MonthOfReturns {
  readonly on: string;
  readonly files: readonly ReturnFile[];
  readonly models: readonly { readonly file: string; readonly model: WorkbookModel }[];
  readonly intents: readonly Intent[];
}

const STATUSES = ['进行中', '进行中', '进行中', '滞后', '已完成'];
const dayOf = (month: number, day: number): string =>
  `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The returns of one month: each body fills in most of its rows, and does one thing to the table that it should not. */
export function returnsOf(plan: string, month: number, random: () => number, fault: () => Fault): MonthOfReturns {
  const on = dayOf(month, 28);
  const document = parsePlan(plan);
  const intents: Intent[] = [];
  const models = reportingBodies(document, on).map((body) => {
    const model = registerWorkbook(document, { on: dayOf(month, 20), body });
    const file = `${body}.xlsx`;
    const own = fault();
    return {
      file,
      model: filledIn(
        model,
        { file, fault: own, body, date: dayOf(month, 21 + Math.floor(random() * 7)) },
        month,
        random,
        intents,
      ),
    };
  });
  const files = models.map(({ file, model }) => ({ file, sheets: readSheets(renderWorkbook(model)) }));
  return { on, files, models, intents };
}

type Meant = Pick<Intent, 'file' | 'fault' | 'body' | 'date'>;

function filledIn(
  model: WorkbookModel,
  meant: Meant,
  month: number,
  random: () => number,
  intents: Intent[],
): WorkbookModel {
  const [table] = model.sheets;
  if (table === undefined) return model;
  const head = table.rows.find(({ kind }) => kind === 'columns')?.cells ?? [];
  const at = (heading: string): number => head.indexOf(heading);
  const rows = table.rows.map((row): RowModel => {
    const before = row.cells[at('状态')] ?? '';
    if (row.kind !== 'cells' || row.isLocked === true || before === '已完成' || random() < 0.15) return row;
    const status = STATUSES[Math.floor(random() * STATUSES.length)] ?? '';
    const number = row.cells[at('序号')] ?? '';
    const text = `第${month}月：第${number}项按计划推进，“${Math.floor(random() * 900)}”件已办。`;
    intents.push({ ...meant, number, text, status: status === before ? undefined : status });
    const share = Math.floor(random() * 101);
    const filled: Readonly<Record<string, string>> = {
      状态: status,
      进展情况: text,
      完成度: status === '已完成' ? '100%' : `${share}%`,
      存在问题: random() < 0.3 ? '经费: 未到位 # 待批' : '',
      下一步: random() < 0.3 ? '- 抓紧办理' : '',
      填报日期: meant.date,
    };
    return { ...row, cells: row.cells.map((word, column) => filled[head[column] ?? ''] ?? word) };
  });
  const edited: Edited = { rows, columns: table.columns, copies: [], hasHidden: true };
  meant.fault.apply(edited);
  return sentBack(model, edited);
}

/** What went wrong with the returns of a month; empty when nothing did. */
export function faultsOf(before: string, { on, files, intents }: MonthOfReturns, result: Collected): string[] {
  const after = applyEdits(before, result.edits);
  const document = parsePlan(after);
  const wrong: string[] = [];
  const { items } = progressOf(document, { on: '9999-12-31' });
  const old = progressOf(parsePlan(before), { on: '9999-12-31' }).items;
  const isNoted = (file: string, number: string): boolean =>
    result.notes.some(
      (note) => note.file === file && (note.kind === 'problem' || ('number' in note && note.number === number)),
    );
  for (const { file, number, body, date, text, fault } of intents) {
    const entries = items.find((item) => item.number === number)?.entries ?? [];
    const isThere = entries.some((entry) => entry.date === date && entry.body === body && entry.text === text);
    if (!isThere && !isNoted(file, number)) wrong.push(`lost: ${file} ${number} (${fault.name})`);
    if (!isThere && fault.isReported !== true) wrong.push(`left out: ${file} ${number} (${fault.name})`);
  }
  const meant = new Set(intents.map(({ number, body, date, text }) => [number, body, date, text].join('\n')));
  items.forEach((item, index) => {
    for (const { date, body, text } of item.entries.slice(0)) {
      const isOld = old[index]?.entries.some(
        (entry) => entry.date === date && entry.body === body && entry.text === text,
      );
      if (isOld !== true && !meant.has([item.number, body, date, text].join('\n')))
        wrong.push(`not meant: ${item.number} ${body} ${date} ${text}`);
    }
  });
  wrong.push(...statusFaults(intents, items, old, isNoted));
  const again = collect(document, files, { on });
  if (again.edits.length > 0) wrong.push(`the second time changes ${again.edits.length} places`);
  if (document.shapeErrors.length > 0 || document.syntax.problems.length > 0) wrong.push('the plan is less readable');
  const kept = after.split('\n').filter((line) => before.includes(line));
  if (before.split('\n').some((line) => !kept.includes(line) && !/状态: /.test(line) && !/\{ 序号/.test(line)))
    wrong.push('a line of the plan is gone');
  return wrong;
}

type Items = ReturnType<typeof progressOf>['items'];
const ENGLISH: Readonly<Record<string, string>> = { 进行中: 'in-progress', 滞后: 'behind', 已完成: 'done' };

/** A status is that of the last report, stays as it was where none changes it, or is named in the report. */
function statusFaults(
  intents: readonly Intent[],
  items: Items,
  old: Items,
  isNoted: (file: string, number: string) => boolean,
): string[] {
  return items.flatMap((item, index) => {
    const own = intents.filter(({ number }) => number === item.number);
    if (own.some(({ file, number }) => isNoted(file, number))) return [];
    const last = own
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const votes = own.filter(({ date, status }) => date === last && status !== undefined);
    const wanted = votes[0]?.status === undefined ? old[index]?.status : ENGLISH[votes[0].status];
    return item.status === wanted ? [] : [`status: ${item.number} is ${item.status}, meant is ${wanted}`];
  });
}

/** A fault for each return in turn, so that all kinds come equally often. */
export function faultsInTurn(start: number): () => Fault {
  let next = start;
  return () => {
    const fault = FAULTS[next % FAULTS.length];
    next += 1;
    if (fault === undefined) throw new Error('no fault');
    return fault;
  };
}
