import type { Lines } from '../../layout/lines.js';
import { printTable, type WrittenCell } from '../../layout/print-table.js';
import type { Remarks } from '../../layout/remarks.js';
import type { Glyph, PageMarks, Rule } from '../page/marks.js';
import { bandsOf, type Band } from './columns.js';
import { gridsOf } from './grids.js';
import { withoutMargins } from './margins.js';
import { paragraphsOf, type FlowLine, type Frame } from './paragraphs.js';
import { rowsOf, textOf, type Row } from './rows.js';
import { goesOnIn, isIn, joinedTables, tableOf, type PageTable } from './tables.js';

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
  const running = margins.pages.map(({ rows }, page) => withoutNotes(rows, parts[page]?.notesFrom, page, remarks));
  const frames = framesOf(running).map((frame, page) => widened(frame, pages[page]?.width ?? 0));
  const items = parts.flatMap(({ tables }, page) =>
    itemsOf(running[page] ?? [], tables, page, frames[page] ?? { left: 0, right: 0 }, remarks),
  );
  print(items, pitchOf(running), lines, remarks);
}

interface Parts {
  readonly height: number;
  readonly rows: readonly Row[];
  readonly tables: readonly PageTable[];
  /** Words below are notes at the foot of the page. */
  readonly notesFrom: number | undefined;
}

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
    if (grid.cells !== undefined) tables.push(tableOf(grid, grid.cells, inside, page));
    else leaveOut(rowsOf(inside), page, remarks);
  }
  const notesFrom = footnoteRule(rules, rest, height);
  return {
    height,
    rows: rowsOf(rest, notesFrom !== undefined),
    tables: tables.sort((one, other) => one.top - other.top),
    notesFrom,
  };
}

/** The short line above the notes at the foot of a page: from the left edge of the words, in the lower half. */
function footnoteRule(rules: readonly Rule[], glyphs: readonly Glyph[], height: number): number | undefined {
  const left = Math.min(...glyphs.map(({ x }) => x));
  const right = Math.max(...glyphs.map(({ x, width }) => x + width));
  const found = rules.filter(
    ({ isUpright, at, from, to }) =>
      !isUpright && at > height / 2 && Math.abs(from - left) < 4 && to - from > 36 && to - from < (right - left) * 0.45,
  );
  return found.length === 1 ? found[0]?.at : undefined;
}

function withoutNotes(
  rows: readonly Row[],
  notesFrom: number | undefined,
  page: number,
  remarks: Remarks,
): readonly Row[] {
  if (notesFrom === undefined) return rows;
  remarks.aside(
    'footnote',
    rows
      .filter(({ y }) => y > notesFrom)
      .map(textOf)
      .join('\n'),
    page + 1,
  );
  return rows.filter(({ y }) => y <= notesFrom);
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
  return { page, top: rows[0]?.y ?? 0, bottom: rows[rows.length - 1]?.y ?? 0, xs: [], rows: cells };
}

function frameOf(rows: readonly Row[]): Frame | undefined {
  const usual = medianOf(rows.map(({ size }) => size)) ?? 0;
  const segments = rows.flatMap((row) => (Math.abs(row.size - usual) > usual * OTHER_SIZE ? [] : row.segments));
  if (segments.length === 0) return undefined;
  const even = segments.filter(({ text }) => !HANGING.test(text));
  return {
    left: edgeOf(segments.map(({ left }) => left).sort((one, other) => one - other)),
    right: edgeOf((even.length === 0 ? segments : even).map(({ right }) => right).sort((one, other) => other - one)),
  };
}

/** Titles and remarks in letters of another size say nothing of the edges. */
const OTHER_SIZE = 0.15;
/** A mark at the end of a line may hang beyond the edge. */
const HANGING = /[，。、；：！？,.;:!?]$/;

/** The outermost place where lines often begin or end: a wide title may reach beyond it. */
function edgeOf(places: readonly number[]): number {
  const counts = places.map((edge) => places.filter((place) => Math.abs(place - edge) < 1).length);
  const enough = Math.max(LEAST_FULL, Math.max(...counts) * SHARE);
  return places.find((_, index) => (counts[index] ?? 0) >= enough) ?? places[0] ?? 0;
}

/** So many lines show where full lines end, as a number and as a part of those at the most usual place. */
const LEAST_FULL = 3;
const SHARE = 0.3;

/** A page of few words tells little of its edges: those of the other pages count then. */
const NARROW = 0.93;
const FEW = 8;
/** Lines of an official document are longer than so large a part of the page. */
const LEAST_WIDTH = 0.55;

function framesOf(pages: readonly (readonly Row[])[]): Frame[] {
  const own = pages.map((rows) => (rows.length < FEW ? undefined : frameOf(rows)));
  const all = frameOf(pages.flat()) ?? { left: 0, right: 0 };
  const widths = own.flatMap((frame) => (frame === undefined ? [] : [frame.right - frame.left]));
  const width = medianOf(widths) ?? 0;
  const full = own.filter((frame) => frame !== undefined && frame.right - frame.left >= width * NARROW);
  const usual: Frame = {
    left: medianOf(full.flatMap((frame) => frame?.left ?? [])) ?? all.left,
    right: medianOf(full.flatMap((frame) => frame?.right ?? [])) ?? all.right,
  };
  return own.map((frame) => (frame !== undefined && frame.right - frame.left >= width * NARROW ? frame : usual));
}

/** Where all lines are short, none is full: words may go as far to the right as they begin from the left. */
const widened = ({ left, right }: Frame, width: number): Frame => ({
  left,
  right: right - left < width * LEAST_WIDTH ? Math.max(right, width - left) : right,
});

function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The usual distance of two lines. */
function pitchOf(pages: readonly (readonly Row[])[]): number {
  const distances = pages.flatMap((rows) => rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? 0)));
  return medianOf(distances) ?? 0;
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
  for (const item of withJoinedTables(items)) {
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
function withJoinedTables(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined[joined.length - 1];
    if (item.kind === 'table' && last?.kind === 'table' && last.table.xs.length > 0 && goesOnIn(last.table, item.table))
      joined[joined.length - 1] = { kind: 'table', table: joinedTables(last.table, item.table) };
    else joined.push(item);
  }
  return joined;
}
