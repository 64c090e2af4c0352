import { type Lines, printTable, type Remarks, type WrittenCell } from '@workplan/office/reader';
import type { Glyph, PageMarks, Rule } from '../page/marks.js';
import { bandsOf, type Band } from './columns.js';
import { frameOf, framesOf, pitchOf } from './frames.js';
import { gridsOf, joinedRules } from './grids.js';
import { looksLikePageNumber, withoutMargins } from './margins.js';
import { paragraphsOf, type FlowLine, type Frame } from './paragraphs.js';
import { rowsOf, textOf, type Row } from './rows.js';
import { goesOnIn, joinedTables } from './joined-tables.js';
import { isIn, tableOf, type PageTable } from './tables.js';

/** What stands on the pages, from the top: lines of running text, and tables. */
type Item =
  | { readonly kind: 'line'; readonly line: FlowLine; readonly frame: Frame }
  | { readonly kind: 'table'; readonly table: PageTable };

/** Writes the pages as lines that a person sees, and sets aside what is none of them. */
export function layOut(pages: readonly PageMarks[], lines: Lines, remarks: Remarks): void {
  const parts = pages.map((page, index) => partsOf(page, index, remarks));
  const margins = withoutMargins(parts.map(({ height, rows }) => ({ height, rows })));
  for (const text of margins.headers) remarks.aside('header', text);
  for (const text of margins.footers) remarks.aside('footer', text);
  const running = margins.pages.map(({ rows }) => rows);
  const frames = framesOf(
    running,
    pages.map(({ width }) => width),
  );
  const items = parts.flatMap(({ tables }, page) =>
    itemsOf(running[page] ?? [], tables, page, frames[page] ?? { left: 0, right: 0 }, remarks),
  );
  print(items, pitchOf(running), lines, remarks);
}

interface Parts {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly tables: readonly PageTable[];
}

/** Cells times glyphs: no table of a page comes near it. */
const MOST_TO_COMPARE = 50_000_000;

/** The words of a page, those of its tables apart. */
function partsOf({ glyphs, rules, height }: PageMarks, page: number, remarks: Remarks): Parts {
  const running = glyphs.filter(({ isApart }) => !isApart);
  for (const row of rowsOf(glyphs.filter(({ isApart }) => isApart)))
    remarks.asideOnce(row.y < height / 2 ? 'header' : 'footer', textOf(row));
  let rest = running;
  const tables: PageTable[] = [];
  for (const grid of gridsOf(rules)) {
    const [left = 0] = grid.xs;
    const right = grid.xs[grid.xs.length - 1] ?? 0;
    const [top = 0] = grid.ys;
    const bottom = grid.ys[grid.ys.length - 1] ?? 0;
    const inside = rest.filter((glyph) => isIn(glyph, left, right, top, bottom));
    if (inside.length === 0) continue;
    rest = rest.filter((glyph) => !isIn(glyph, left, right, top, bottom));
    const isSmall = (grid.cells?.length ?? 0) * inside.length < MOST_TO_COMPARE;
    if (grid.cells !== undefined && isSmall) tables.push(tableOf(grid, grid.cells, inside, page));
    else leaveOut(rowsOf(inside), page, remarks);
  }
  const notesFrom = footnoteRule(rules, rest, height);
  return {
    height,
    rows: withoutNotes(rowsOf(rest, notesFrom !== undefined), notesFrom, page, remarks),
    tables: tables.sort((one, other) => one.top - other.top),
  };
}

/** The short line above the notes at the foot of a page: from the left edge of the words, in the lower half. */
function footnoteRule(rules: readonly Rule[], glyphs: readonly Glyph[], height: number): number | undefined {
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  const found = joinedRules(rules.filter(({ isUpright }) => !isUpright)).filter(
    ({ at, from, to }) =>
      at > height / 2 && Math.abs(from - left) < 4 && to - from > 36 && to - from < (right - left) * 0.45,
  );
  return found.length === 1 ? found[0]?.at : undefined;
}

/** Below the line stand the notes, and the number of the page. */
function withoutNotes(
  rows: readonly Row[],
  notesFrom: number | undefined,
  page: number,
  remarks: Remarks,
): readonly Row[] {
  if (notesFrom === undefined) return rows;
  const isNote = (row: Row): boolean => row.y > notesFrom && !looksLikePageNumber(textOf(row));
  remarks.aside('footnote', rows.filter(isNote).map(textOf).join('\n'), page + 1);
  return rows.filter((row) => !isNote(row));
}

/** Words of which nobody can say how they belong together stand aside. */
function leaveOut(rows: readonly Row[], page: number, remarks: Remarks): void {
  remarks.note('unsure');
  remarks.aside('unsure', rows.map(textOf).join('\n'), page + 1);
}

function itemsOf(
  rows: readonly Row[],
  tables: readonly PageTable[],
  page: number,
  frame: Frame,
  remarks: Remarks,
): Item[] {
  const items: Item[] = [];
  let top = -Infinity;
  for (const table of [...tables, undefined]) {
    const bottom = table?.top ?? Infinity;
    const between = rows.filter(({ y }) => y > top && y <= bottom);
    for (const band of bandsOf(between)) items.push(...itemsOfBand(band, page, frame, remarks));
    if (table !== undefined) items.push({ kind: 'table', table });
    top = bottom;
  }
  return items;
}

function itemsOfBand(band: Band, page: number, frame: Frame, remarks: Remarks): Item[] {
  if (band.kind === 'lines') return band.rows.map((row) => lineOf(row, page, frame));
  if (band.kind === 'columns')
    return band.columns.flatMap((rows) => {
      const own = frameOf(rows);
      return rows.map((row) => lineOf(row, page, own ?? frame));
    });
  if (band.kind === 'table') return [{ kind: 'table', table: openTable(band.rows, page) }];
  leaveOut(band.rows, page, remarks);
  return [];
}

function lineOf(row: Row, page: number, frame: Frame): Item {
  const [first] = row.segments;
  const { left = 0, font = '', unit = 0 } = first ?? {};
  const right = row.segments[row.segments.length - 1]?.right ?? left;
  return {
    kind: 'line',
    frame,
    line: { text: textOf(row), spaces: '', left, right, font, unit, size: row.size, y: row.y, page },
  };
}

function openTable(rows: readonly Row[], page: number): PageTable {
  const cells = rows.map(({ segments }) =>
    segments.map(({ text }, column): WrittenCell => ({
      column,
      columnSpan: 1,
      goesOn: false,
      paragraphs: [{ text, line: { paragraph: 0 } }],
    })),
  );
  return {
    page,
    top: rows[0]?.y ?? 0,
    bottom: rows[rows.length - 1]?.y ?? 0,
    xs: [],
    rows: cells,
    fullBelow: new Set(),
  };
}

function print(items: readonly Item[], pitch: number, lines: Lines, remarks: Remarks): void {
  let paragraph = 0;
  let flow: FlowLine[] = [];
  let frames = new Map<FlowLine, Frame>();
  const flush = (): void => {
    for (const one of paragraphsOf(flow, (line) => frames.get(line) ?? { left: 0, right: 0 }, pitch)) {
      if (one.isDoubtful) remarks.note('breaks');
      const { page, font, size } = one.first;
      paragraph += 1;
      lines.add(one.text, {
        paragraph,
        page: page + 1,
        ...(one.isCentred && { centred: true }),
        ...(font !== '' && { font }),
        size: Math.round(size * 10) / 10,
      });
    }
    flow = [];
    frames = new Map();
  };
  for (const item of withJoinedTables(items, remarks)) {
    if (item.kind === 'line') {
      flow.push(item.line);
      frames.set(item.line, item.frame);
      continue;
    }
    flush();
    const numbered = item.table.rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map(({ text }) => {
          if (!cell.goesOn) paragraph += 1;
          return { text, line: { paragraph, page: item.table.page + 1 } };
        }),
      })),
    );
    printTable(numbered, lines);
  }
  flush();
}

/** Tables that go on over pages as one. */
function withJoinedTables(items: readonly Item[], remarks: Remarks): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (item.kind === 'table' && last?.kind === 'table' && last.table.xs.length > 0 && goesOnIn(last.table, item.table))
      joined[joined.length - 1] = {
        kind: 'table',
        table: joinedTables(last.table, item.table, () => remarks.note('rows')),
      };
    else joined.push(item);
  }
  return joined;
}
