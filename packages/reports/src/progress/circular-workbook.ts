import type { Plan, PlanProgress } from '@workplan/core';
import { chineseDay, circularRows, COLOUR_WORDS, COLOURS, summaryOf } from '@workplan/core/register';
import type { WorkbookModel } from '@workplan/core/workbook';

interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly (readonly [string, number])[];
  readonly rows: readonly (readonly string[])[];
}

/** A circular as a workbook: counts by body on one sheet, all items on another. */
export function circularWorkbook({ title }: Plan, progress: PlanProgress): WorkbookModel {
  const { bodies, total, counts } = summaryOf([progress]);
  const day = `（截至${chineseDay(progress.on)}）`;
  const numbers = (of: typeof counts): string[] => COLOURS.map((colour) => String(of[colour]));
  const tables: readonly Table[] = [
    {
      name: '各单位进展',
      title: `《${title}》各单位进展情况${day}`,
      columns: [['单位', 24], ['合计', 8], ...COLOURS.map((colour) => [COLOUR_WORDS[colour].zh, 10] as const)],
      rows: [
        ...bodies.map((body) => [body.name, String(body.total), ...numbers(body.counts)]),
        ['各项合计（每项计一次）', String(total), ...numbers(counts)],
      ],
    },
    {
      name: '各项进展',
      title: `《${title}》各项进展情况${day}`,
      columns: [
        ['序号', 8],
        ['工作内容', 40],
        ['填报单位', 18],
        ['完成时限', 14],
        ['亮灯', 10],
        ['原因', 16],
        ['最近填报', 14],
        ['进展情况', 40],
        ['完成度', 10],
        ['存在问题', 24],
        ['下一步', 24],
      ],
      rows: circularRows(progress),
    },
  ];
  return {
    title: `《${title}》进展情况`,
    sheets: tables.map(({ name, title: head, columns, rows }) => ({
      name,
      columns: columns.map(([, width]) => ({ width })),
      rows: [
        { kind: 'title' as const, cells: [head], mergeFrom: 0 },
        { kind: 'columns' as const, cells: columns.map(([word]) => word) },
        ...rows.map((cells) => ({ kind: 'cells' as const, cells })),
      ],
      frozenRows: 2,
      repeatFrom: 2,
    })),
  };
}
