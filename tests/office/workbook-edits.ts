import { applyEdits, parsePlan, type PlanDocument } from '@workplan/core';
import {
  reconcile,
  taskWorkbook,
  type Reconciliation,
  type RowModel,
  type WorkbookModel,
} from '@workplan/core/workbook';
import { readSheets, type SheetCells } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';

/** The plan that tables are made of in these tests. */
export const PLAN = `# 编写说明：不要删
工作方案: 1
标题: 2026年政务服务工作要点
地区: 上海市
期间: 2026
章节:
  - 标题: 优化服务
    任务:
      - 序号: 1
        内容: 完成业务流程改造。 # 与市教委商定
        牵头: [市政府办公厅, 市审改办] # 牵头两家
        责任: [市财政局, 市教委, 等]
        时限: 年底前
      - 序号: 2
        内容: "推进“一网通办”：线上线下融合。"
        牵头: [市民政局]
        责任:
          - 各区政府 # 各区
          - 市卫生计生委
  - 标题: 数据资源
    任务:
      - 序号: 3
        内容: 建成数据共享平台。
        牵头: 市经济信息化委
        时限: 2026年6月30日
        进展: { 状态: 进行中 }
      - 序号: 4
        分句:
          - 内容: 梳理目录，
            牵头: [市发展改革委（市物价局、市粮食局）]
          - 内容: 开展试点。
            牵头: [市商务委]
      - 序号: 5
        内容: 加强安全保障。
        牵头: [市委网信办]
        备注: 待细化
`;

/** A table in the hands of a person: rows of the first sheet, headings and all. */
export interface Table {
  rows: RowModel[];
  /** Cells merged by hand: rows and columns from 1. */
  merges: { top: number; bottom: number; left: number; right: number }[];
  /** Sheets that are left, and their names. */
  model: WorkbookModel;
}

/** Columns of the table by their headings, from 0. */
export const columnOf = (table: Table, heading: string): number => {
  const at = table.rows[1]?.cells.indexOf(heading) ?? -1;
  if (at === -1) throw new Error(`no column ${heading}`);
  return at;
};

/** The place of the row of a task by its number, from 0. */
export const rowOf = (table: Table, number: string): number =>
  table.rows.findIndex(({ kind, cells }) => kind === 'cells' && cells[1] === number);

/** Types words into a cell. */
export function type(table: Table, number: string, heading: string, text: string): void {
  const at = rowOf(table, number);
  const row = table.rows[at];
  if (row === undefined) throw new Error(`no row ${number}`);
  const cells = [...row.cells];
  cells[columnOf(table, heading)] = text;
  table.rows[at] = { ...row, cells };
}

/** Saves a table and reads it again, as a program does. */
export function sheetsOf({ rows, merges, model }: Table): SheetCells[] {
  const [first, ...others] = model.sheets;
  if (first === undefined) throw new Error('no sheet');
  const sheets = readSheets(renderWorkbook({ ...model, sheets: [{ ...first, rows, lists: [] }, ...others] }));
  return sheets.map((sheet, index) => (index === 0 ? { ...sheet, merges: [...sheet.merges, ...merges] } : sheet));
}

export interface Outcome extends Reconciliation {
  /** Lines of the plan that are other lines now. */
  readonly lines: readonly string[];
  readonly text: string;
}

/** Makes a table of a plan, lets a person edit it, and takes it back into the plan, which may have changed. */
export function edited(edit: (table: Table) => void, meanwhile: (plan: string) => string = (plan) => plan): Outcome {
  const model = taskWorkbook(parsePlan(PLAN));
  const table: Table = { rows: [...(model.sheets[0]?.rows ?? [])], merges: [], model };
  edit(table);
  return takenBack(parsePlan(meanwhile(PLAN)), sheetsOf(table));
}

export function takenBack(document: PlanDocument, sheets: readonly SheetCells[]): Outcome {
  const result = reconcile(document, sheets);
  const text = applyEdits(document.text, result.edits);
  const before = document.text.split('\n');
  const lines = text.split('\n').filter((line) => {
    const at = before.indexOf(line);
    if (at !== -1) before.splice(at, 1);
    return at === -1;
  });
  return { ...result, text, lines };
}
