import { parsePlan } from '@workplan/core';
import { reconcile, taskWorkbook } from '@workplan/core/workbook';
import { readSheets, readXlsx } from '@workplan/office/xlsx';
import { renderWorkbook, type WorkbookModel } from '@workplan/office/xlsx-out';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canMeasure, convert, sayNotMeasured } from './measure-pages.js';
import { PLAN } from './workbook-edits.js';
import { canValidate, toolOf } from './validate.js';

const EXAMPLES = ['shanghai-2016-egov', 'shanghai-2016-egov.en', 'employment-2018', 'reform-list-2018', 'starter'];
const documentOf = (name: string) =>
  parsePlan(readFileSync(new URL(`../../examples/${name}.plan.yaml`, import.meta.url)));

/** The words of all cells as they were given to be written. */
const wordsIn = ({ sheets }: WorkbookModel): string[][][] =>
  sheets.map(({ rows }) => rows.map(({ cells }) => withoutEnd(cells)));
/** The words of all cells as they are read. */
const wordsRead = (file: Uint8Array): string[][][] =>
  readSheets(file).map(({ rows }) => {
    const last = Math.max(0, ...rows.keys());
    return Array.from({ length: last }, (_, row) => {
      const cells = rows.get(row + 1) ?? new Map<number, string>();
      return withoutEnd(Array.from({ length: Math.max(0, ...cells.keys()) }, (__, at) => cells.get(at + 1) ?? ''));
    });
  });
function withoutEnd(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end -= 1;
  return cells.slice(0, end);
}

interface SheetJs {
  read(data: Uint8Array): unknown;
  write(book: unknown, options: { readonly type: 'buffer'; readonly bookType: 'xlsx' }): Uint8Array;
}
const isSheetJs = (tool: unknown): tool is SheetJs => typeof tool === 'object' && tool !== null && 'read' in tool;

test.each(EXAMPLES)('%s: every cell is read as it was written, and the table changes nothing', (name) => {
  const document = documentOf(name);
  const model = taskWorkbook(document);
  const file = renderWorkbook(model);
  expect(wordsRead(file)).toEqual(wordsIn(model));
  expect(Buffer.from(renderWorkbook(model)).equals(Buffer.from(file))).toBe(true);
  const { edits, conflicts, notes, problem } = reconcile(document, readSheets(file));
  expect({ edits, conflicts, notes, problem }).toEqual({ edits: [], conflicts: [], notes: [], problem: undefined });
});

test('every cell is the same after LibreOffice saved the table', () => {
  if (!canMeasure()) {
    sayNotMeasured();
    return;
  }
  // One table is enough for every day; `npm run test:office` takes all.
  for (const name of canValidate() ? EXAMPLES : EXAMPLES.slice(0, 1)) {
    const document = documentOf(name);
    const model = taskWorkbook(document);
    const saved = convert(renderWorkbook(model), 'xlsx', 'xlsx:Calc MS Excel 2007 XML');
    expect(wordsRead(saved), name).toEqual(wordsIn(model));
    expect(reconcile(document, readSheets(saved)), name).toEqual({ edits: [], changes: [], conflicts: [], notes: [] });
  }
});

test('every cell is the same after SheetJS saved the table', () => {
  const tool = toolOf('@e965/xlsx');
  if (!isSheetJs(tool)) {
    console.warn('Nothing was compared with SheetJS: npm run test:office installs it.');
    return;
  }
  for (const name of EXAMPLES) {
    const document = documentOf(name);
    const model = taskWorkbook(document);
    const saved = new Uint8Array(tool.write(tool.read(renderWorkbook(model)), { type: 'buffer', bookType: 'xlsx' }));
    expect(wordsRead(saved), name).toEqual(wordsIn(model));
    expect(reconcile(document, readSheets(saved)), name).toEqual({ edits: [], changes: [], conflicts: [], notes: [] });
  }
});

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { load(data: Uint8Array): Promise<unknown>; writeBuffer(): Promise<ArrayBuffer> };
  };
}
const isExcelJs = (tool: unknown): tool is ExcelJs => typeof tool === 'object' && tool !== null && 'Workbook' in tool;

test('every cell is the same after exceljs saved the table', async () => {
  const tool = toolOf('exceljs');
  if (!isExcelJs(tool)) {
    console.warn('Nothing was compared with exceljs: npm run test:office installs it.');
    return;
  }
  for (const name of EXAMPLES) {
    const document = documentOf(name);
    const model = taskWorkbook(document);
    const book = new tool.Workbook();
    await book.xlsx.load(renderWorkbook(model));
    const saved = new Uint8Array(await book.xlsx.writeBuffer());
    expect(wordsRead(saved), name).toEqual(wordsIn(model));
    expect(reconcile(document, readSheets(saved)), name).toEqual({ edits: [], changes: [], conflicts: [], notes: [] });
  }
});

test('words that look like formulas are words', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|/c calc!A1', '\t=1', '_x0041_', '1e5', '2016/6/30', "'=1"];
  const model: WorkbookModel = {
    title: '=1',
    sheets: [{ name: '表', columns: [{ width: 10 }], rows: hostile.map((text) => ({ kind: 'cells', cells: [text] })) }],
  };
  const file = renderWorkbook(model);
  expect(wordsRead(file)).toEqual(wordsIn(model));
  // A saved formula would have no words of its own.
  expect(readXlsx(file).notes).toEqual({});
  expect(Buffer.from(file).includes('<f>')).toBe(false);
});

test('sections, headings and names can be read as a register', () => {
  const { text, asides } = readXlsx(renderWorkbook(taskWorkbook(parsePlan(PLAN))));
  expect(text.split('\n').slice(0, 4)).toEqual([
    '2026年政务服务工作要点任务分解表',
    '序号\t工作内容\t牵头单位\t责任单位\t完成时限\t进展状态\t备注',
    '一、优化服务',
    '1\t完成业务流程改造。\t市政府办公厅、市审改办\t市财政局、市教委等\t年底前',
  ]);
  expect(asides.every(({ kind }) => kind === 'hidden' || kind === 'footer')).toBe(true);
});

test('a table of 5,000 tasks is written, read and compared', () => {
  const tasks = Array.from(
    { length: 5_000 },
    (_, at) => `  - {序号: ${at + 1}, 内容: 第${at + 1}项工作。, 牵头: [市教委]}\n`,
  );
  const document = parsePlan(`工作方案: 1\n标题: 大表\n任务:\n${tasks.join('')}`);
  const sheets = readSheets(renderWorkbook(taskWorkbook(document)));
  expect(reconcile(document, sheets)).toEqual({ edits: [], changes: [], conflicts: [], notes: [] });
});
