import type { RowModel, SheetModel, WorkbookModel } from '@workplan/core/workbook';

/** A return as a person edits it: the rows of its table, and the sheets behind it. */
export interface Edited {
  rows: RowModel[];
  columns: SheetModel['columns'];
  /** Visible sheets behind the first. */
  copies: SheetModel[];
  hasHidden: boolean;
}

export type Cell = (row: RowModel, heading: string) => string;

/** What a person does to a return. `reports` says whether the rows that were filled in may be left out, with a line each. */
export interface Fault {
  readonly name: string;
  readonly isReported?: true;
  apply(edited: Edited): void;
}

const headOf = ({ rows }: Edited): readonly string[] => rows.find(({ kind }) => kind === 'columns')?.cells ?? [];
const isFilled = (edited: Edited, row: RowModel): boolean =>
  row.kind === 'cells' && (row.cells[headOf(edited).indexOf('进展情况')] ?? '') !== '';

/** Changes cells of a column in the rows that were filled in. */
const retype =
  (heading: string, change: (text: string) => string, most = Infinity) =>
  (edited: Edited): void => {
    const at = headOf(edited).indexOf(heading);
    let left = most;
    edited.rows = edited.rows.map((row) => {
      if (!isFilled(edited, row) || at === -1 || left <= 0) return row;
      left -= 1;
      return { ...row, cells: row.cells.map((text, column) => (column === at ? change(text) : text)) };
    });
  };

const rename =
  (from: string, to: string) =>
  (edited: Edited): void => {
    edited.rows = edited.rows.map((row) =>
      row.kind === 'columns' ? { ...row, cells: row.cells.map((text) => (text === from ? to : text)) } : row,
    );
  };

const cellsReversed = (edited: Edited, keepKeys: boolean): void => {
  const cells = edited.rows.filter(({ kind }) => kind === 'cells');
  const keys = cells.map((row) => row.cells[0] ?? '');
  const sorted = [...cells]
    .reverse()
    .map((row, at) => (keepKeys ? { ...row, cells: [keys[at] ?? '', ...row.cells.slice(1)] } : row));
  edited.rows = [...edited.rows.filter(({ kind }) => kind !== 'cells'), ...sorted];
};

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const parts = (text: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [year, month, day];
};
const serial = (text: string): string =>
  String((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
const moved = <T>(list: readonly T[]): T[] => [...list.slice(0, -2), ...list.slice(-2).reverse()];
const copyOf = (edited: Edited, rows: readonly RowModel[]): SheetModel => ({
  name: '督查台账 (2)',
  columns: edited.columns,
  rows,
});

/** What people do to the tables that they are sent: each leaves what is meant as it is, or has to be reported. */
export const FAULTS: readonly Fault[] = [
  { name: 'none', apply: () => undefined },
  { name: 'rows sorted', apply: (edited) => cellsReversed(edited, false) },
  { name: 'rows sorted without their keys', apply: (edited) => cellsReversed(edited, true) },
  { name: 'a heading with the month', apply: rename('进展情况', '6月份工作进展情况（必填）') },
  { name: 'a heading of other words', apply: rename('下一步', '后续安排') },
  { name: 'a fixed heading of other words', apply: rename('工作内容', '事项') },
  { name: 'the sheet copied', apply: (edited) => void edited.copies.push(copyOf(edited, edited.rows)) },
  {
    name: 'the sheet copied before it was filled in',
    apply(edited) {
      const blank: Edited = { ...edited, rows: [...edited.rows] };
      for (const heading of ['进展情况', '填报日期', '存在问题', '下一步', '完成度']) {
        const at = headOf(edited).indexOf(heading);
        blank.rows = blank.rows.map((row) =>
          row.kind === 'cells' ? { ...row, cells: row.cells.map((text, column) => (column === at ? '' : text)) } : row,
        );
      }
      const status = headOf(edited).indexOf('状态');
      blank.rows = blank.rows.map((row) =>
        row.kind === 'cells'
          ? { ...row, cells: row.cells.map((text, column) => (column === status ? '' : text)) }
          : row,
      );
      edited.copies.push(copyOf(edited, blank.rows));
    },
  },
  { name: 'dates with dots', apply: retype('填报日期', (text) => parts(text).join('.')) },
  {
    name: 'dates in Chinese',
    apply: retype('填报日期', (text) =>
      '{0}年{1}月{2}日'.replace(/\{(\d)\}/g, (_, at) => String(parts(text)[Number(at)])),
    ),
  },
  { name: 'dates without a year', apply: retype('填报日期', (text) => `${parts(text)[1]}月${parts(text)[2]}日`) },
  { name: 'dates as numbers', apply: retype('填报日期', serial) },
  { name: 'dates in wide digits', apply: retype('填报日期', wide) },
  { name: 'dates with a time', apply: retype('填报日期', (text) => `${text} 00:00:00`) },
  { name: 'spaces and line breaks at the ends', apply: retype('进展情况', (text) => `  ${text} \r\n`) },
  { name: 'the hidden sheet lost', apply: (edited) => void (edited.hasHidden = false) },
  {
    name: 'columns moved',
    apply(edited) {
      edited.rows = edited.rows.map((row) =>
        row.kind === 'cells' || row.kind === 'columns' ? { ...row, cells: moved(row.cells) } : row,
      );
      edited.columns = moved(edited.columns);
    },
  },
  {
    name: 'a title added',
    apply: (edited) => void edited.rows.unshift({ kind: 'plain', cells: ['', '报送表', '第一季度'] }),
  },
  {
    name: 'headings deleted',
    apply: (edited) => void (edited.rows = edited.rows.filter(({ kind }) => kind !== 'heading')),
  },
  {
    name: 'a row copied',
    apply(edited) {
      const at = edited.rows.findIndex((row) => isFilled(edited, row));
      const row = edited.rows[at];
      if (row !== undefined) edited.rows.splice(at, 0, row);
    },
  },
  { name: 'numbers emptied', apply: retype('序号', () => '') },
  { name: 'a fixed cell changed', isReported: true, apply: retype('工作内容', (text) => `${text}（已改）`) },
  { name: 'a wrong body', isReported: true, apply: retype('填报单位', () => '市民政局', 1) },
  { name: 'a status of other words', isReported: true, apply: retype('状态', () => '基本完成', 1) },
  { name: 'a date in the future', isReported: true, apply: retype('填报日期', () => '2027-06-30', 1) },
  { name: 'a date before the issue', isReported: true, apply: retype('填报日期', () => '2025-12-31', 1) },
  { name: 'no date', isReported: true, apply: retype('填报日期', () => '', 1) },
  {
    name: 'done without a word',
    isReported: true,
    apply: (edited) => (retype('状态', () => '已完成', 1)(edited), retype('进展情况', () => '', 1)(edited)),
  },
  {
    name: 'two rows that say different things',
    isReported: true,
    apply(edited) {
      const at = edited.rows.findIndex((row) => isFilled(edited, row));
      const row = edited.rows[at];
      const progress = headOf(edited).indexOf('进展情况');
      if (row !== undefined)
        edited.rows.splice(at, 0, {
          ...row,
          cells: row.cells.map((text, column) => (column === progress ? `${text}另有一事。` : text)),
        });
    },
  },
];

/** The workbook that a person sends back. */
export function sentBack(model: WorkbookModel, edited: Edited): WorkbookModel {
  const [table, ...others] = model.sheets;
  if (table === undefined) return model;
  const first: SheetModel = { ...table, columns: edited.columns, rows: edited.rows };
  // Without its hidden sheets a table has no lists either.
  const { lists: _, ...plain } = first;
  return { ...model, sheets: edited.hasHidden ? [first, ...edited.copies, ...others] : [plain, ...edited.copies] };
}
