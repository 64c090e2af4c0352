import { readPage } from '@workplan/core/html';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sample } from '../support/sample.js';

const CASES = sample(60, 5_000);

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs, none of them empty. */
  readonly words: readonly string[];
}

interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
}

const WORDS = [
  '建设甲平台。',
  '市教育局、市财政局',
  '2024年6月底前',
  '序号',
  '12',
  '（续建）',
  'A&B',
  '5<6',
  '一、经济',
];
const wordsOfCell = fc.array(fc.constantFrom(...WORDS), { maxLength: 2 });
const size = fc.integer({ min: 1, max: 3 });

/** Fills a grid from the top left: each free place begins a cell as large as it may be. */
const grids: fc.Arbitrary<Grid> = fc
  .record({ rowCount: fc.integer({ min: 2, max: 6 }), columnCount: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rowCount, columnCount }) =>
    fc.array(fc.tuple(size, size, wordsOfCell), { minLength: 30, maxLength: 30 }).map((wanted) => {
      const taken = new Set<number>();
      const cells: Cell[] = [];
      for (let place = 0; place < rowCount * columnCount; place += 1) {
        const [row, column] = [Math.floor(place / columnCount), place % columnCount];
        const [tall, wide, words] = wanted[cells.length] ?? [1, 1, []];
        if (taken.has(place)) continue;
        let columnSpan = 1;
        while (columnSpan < wide && column + columnSpan < columnCount && !taken.has(place + columnSpan))
          columnSpan += 1;
        const rowSpan = Math.min(tall, rowCount - row);
        for (let down = 0; down < rowSpan; down += 1)
          for (let right = 0; right < columnSpan; right += 1) taken.add(place + down * columnCount + right);
        cells.push({ row, column, rowSpan, columnSpan, words });
      }
      return { rowCount, columnCount, cells };
    }),
  )
  // One cell is a frame around words, no table.
  .filter(({ cells }) => cells.length > 1);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inTags = (words: readonly string[], open: string, close: string): string =>
  words.map((word) => open + escaped(word) + close).join('');

/** How a page may write one cell: its tag, its attributes, what is inside, and whether tags are closed. */
interface Way {
  readonly name: string;
  readonly cell: (cell: Cell, spans: readonly (readonly [string, number])[]) => string;
  readonly row: (cells: string) => string;
  readonly table: (rows: readonly string[]) => string;
}

const attributes = (spans: readonly (readonly [string, number])[], quote: string): string =>
  spans.map(([name, count]) => ` ${name}=${quote}${count}${quote}`).join('');

const WAYS: readonly Way[] = [
  {
    name: 'plain',
    cell: ({ words }, spans) => `<td${attributes(spans, '"')}>${words.map(escaped).join('<br>')}</td>`,
    row: (cells) => `<tr>${cells}</tr>`,
    table: (rows) => `<table>${rows.join('')}</table>`,
  },
  {
    name: 'paragraphs, head and body',
    cell: ({ words, row }, spans) => {
      const tag = row === 0 ? 'th' : 'td';
      return `<${tag}${attributes(spans, "'")}>${inTags(words, '<p>', '</p>')}</${tag}>`;
    },
    row: (cells) => `<tr>${cells}</tr>`,
    table: ([head = '', ...rows]) => `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`,
  },
  {
    name: 'blocks with spaces and breaks between tags',
    cell: ({ words }, spans) =>
      `\n  <td${attributes(spans, '"')} style="width:10%">\n${inTags(words, '<div> ', '&nbsp;</div>\n')}</td>`,
    row: (cells) => `\n<tr>${cells}\n</tr>`,
    table: (rows) => `<table border="1" cellspacing="0">\n<colgroup><col></colgroup>${rows.join('')}\n</table>`,
  },
  {
    name: 'tags left open, attributes without quotes',
    cell: ({ words }, spans) => `<td${attributes(spans, '')}>${inTags(words, '<p>', '')}`,
    row: (cells) => `<tr>${cells}`,
    table: (rows) => `<table>${rows.join('\n')}</table>`,
  },
  {
    name: 'capital letters and inline marks',
    cell: ({ words }, spans) =>
      `<TD${attributes(spans, '"').toUpperCase()}>${inTags(words, '<P><FONT><B>', '</B></FONT></P>')}</TD>`,
    row: (cells) => `<TR>${cells}</TR>`,
    table: (rows) => `<TABLE>${rows.join('')}</TABLE>`,
  },
];

function written({ rowCount, cells }: Grid, way: Way): string {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    way.row(
      cells
        .filter((cell) => cell.row === row)
        .map((cell) => {
          const spans = [['rowspan', cell.rowSpan] as const, ['colspan', cell.columnSpan] as const];
          return way.cell(
            cell,
            spans.filter(([, count]) => count > 1),
          );
        })
        .join(''),
    ),
  );
  return `<html><body><p>云山市2024年任务分解表</p>${way.table(rows)}<p>完</p></body></html>`;
}

test.each(WAYS)(`${CASES} grids with merged cells are read as they are: $name`, (way) => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { tables, text } = readPage(written(grid, way));
      expect(tables).toHaveLength(1);
      const [table] = tables;
      expect(table?.rowCount).toBe(grid.rowCount);
      expect(table?.columnCount).toBe(grid.columnCount);
      const read = table?.cells.map(({ row, column, rowSpan, columnSpan, text: words }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        words: words === '' ? [] : words.split('\n'),
      }));
      expect(read).toEqual(grid.cells);
      // The lines of a cell are lines of the text of the page, and hold its words.
      const lines = text.split('\n');
      for (const { lines: own, text: words } of table?.cells ?? [])
        if (own !== undefined)
          for (const word of words.split('\n')) expect(lines.slice(own[0] - 1, own[1]).join('\n')).toContain(word);
    }),
    { numRuns: CASES, seed: 20161128 },
  );
});
