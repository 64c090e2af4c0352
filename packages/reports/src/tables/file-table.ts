import type { PrintedPart } from '@workplan/core';
import type { WorkbookModel } from '@workplan/core/workbook';
import { escapeMarkdown } from '../text/escape-markdown.js';

/** A table as it goes into a file: a Word document, a workbook or Markdown. */
export interface FileTable {
  readonly title: string;
  /** At most 31 characters, without `[]:*?/\`. */
  readonly sheet: string;
  /** Headings with widths in characters. */
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables as parts of a document. */
export function tableParts(tables: readonly FileTable[]): PrintedPart[] {
  return tables.flatMap(({ title, columns, rows }): PrintedPart[] => {
    const table = { columns: columns.length, perCell: true };
    return [
      { role: 'title', lines: [title] },
      { role: 'columns', lines: columns.map(([heading]) => heading), table },
      ...rows.map((cells): PrintedPart => ({ role: 'row', lines: cells.map(oneLine), table })),
    ];
  });
}

/** A cell of such a table is one line. */
const oneLine = (text: string): string => text.replace(/[\t\r\n\v\f\u2028\u2029]+/g, ' ');

/** The tables as a workbook, a sheet each. */
export const tableWorkbook = (tables: readonly FileTable[]): WorkbookModel => ({
  title: tables[0]?.title ?? '',
  sheets: tables.map(({ title, sheet, columns, rows }) => ({
    name: sheet,
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      { kind: 'title' as const, cells: [title], mergeFrom: 0 },
      { kind: 'columns' as const, cells: columns.map(([heading]) => heading) },
      ...rows.map((cells) => ({ kind: 'cells' as const, cells })),
    ],
    frozenRows: 2,
    repeatFrom: 2,
  })),
});

/** The tables as Markdown, each below its title. */
export const tableMarkdown = (tables: readonly FileTable[]): string =>
  `${tables
    .map(({ title, columns, rows }) =>
      [
        `## ${escapeMarkdown(title)}`,
        '',
        row(columns.map(([heading]) => heading)),
        row(columns.map(() => '---')),
        ...rows.map((cells) => row(cells.map((cell) => escapeMarkdown(oneLine(cell))))),
      ].join('\n'),
    )
    .join('\n\n')}\n`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
