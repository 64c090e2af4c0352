import { textOf, type Row } from './rows.js';

/** The rows of a page, and how high it is. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** What stands in the margins of the pages, and the rows without it. */
export interface Margins {
  readonly pages: readonly PageRows[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** So many rows from the edge of a page may belong to its margin, and so much of the page: 37 mm by GB/T 9704-2012, and a
 * little more. Points. */
const ROWS = 3;
const ZONE = 118;
/** On so many pages words come again that run through a document. */
const REPEATED = 3;
const SAME_PLACE = 6;
/** Lines of a text are nearer to each other, in characters: 28.95 points at 16 by GB/T 9704-2012. */
const APART = 2.2;

const PAGE_NUMBERS: readonly RegExp[] = [
  /^[—–\-－―‐·•~\s]{1,8}\d{1,4}[—–\-－―‐·•~\s]{1,8}$/,
  /^第\s?[\d一二三四五六七八九十百]{1,6}\s?页(?:[\s　,，/]?[（(]?共\s?[\d一二三四五六七八九十百]{1,6}\s?页[)）]?)?$/,
  /^\d{1,4}\s?\/\s?\d{1,4}$/,
  /^Page\s\d{1,4}(?:\sof\s\d{1,4})?$/i,
];
const PLAIN_NUMBER = /^\d{1,4}$/;

/** Whether words are the number of a page, or may be. */
export const looksLikePageNumber = (text: string): boolean =>
  PLAIN_NUMBER.test(text.trim()) || PAGE_NUMBERS.some((pattern) => pattern.test(text.trim()));

interface Edge {
  readonly page: number;
  readonly row: Row;
  readonly isTop: boolean;
  readonly text: string;
  /** The same for words that may be one margin: they differ by the numbers of pages alone. */
  readonly kind: string;
}

/** Sets headers, footers and page numbers apart: what comes again at the same place, and what counts pages. */
export function withoutMargins(pages: readonly PageRows[]): Margins {
  const edges = pages.flatMap(edgesOf);
  const alike = new Map<string, Edge[]>();
  for (const edge of edges) {
    const others = alike.get(edge.kind);
    if (others === undefined) alike.set(edge.kind, [edge]);
    else others.push(edge);
  }
  const apart = new Set(
    edges.filter((edge) => isMargin(edge, alike.get(edge.kind) ?? [], pages)).map(({ row }) => row),
  );
  const texts = (isTop: boolean): string[] =>
    onceEach(edges.filter((edge) => edge.isTop === isTop && apart.has(edge.row)).map(({ row }) => textOf(row)));
  return {
    pages: pages.map(({ height, rows }) => ({ height, rows: rows.filter((row) => !apart.has(row)) })),
    headers: texts(true),
    footers: texts(false),
  };
}

/** Words that differ by their numbers alone, as page numbers do, are named by the first and the last of them. */
function onceEach(texts: readonly string[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const text of texts) groups.set(patternOf(text), (groups.get(patternOf(text)) ?? new Set()).add(text));
  return [...groups.values()].map((group) => {
    const all = [...group];
    return all.length < 3 ? all.join('、') : `${all[0]} … ${all[all.length - 1]}`;
  });
}

function edgesOf({ height, rows }: PageRows, page: number): Edge[] {
  const top = rows.slice(0, ROWS).filter(({ y }) => y < ZONE);
  const bottom = rows.slice(-ROWS).filter((row) => row.y > height - ZONE && !top.includes(row));
  const edgeOf = (row: Row, isTop: boolean): Edge => {
    const text = textOf(row).trim();
    return {
      page,
      row,
      isTop,
      text,
      kind: `${isTop ? 'top' : 'bottom'} ${COUNTS.test(text) ? patternOf(text) : text}`,
    };
  };
  return [...top.map((row) => edgeOf(row, true)), ...bottom.map((row) => edgeOf(row, false))];
}

/** Words whose numbers are those of pages. Others with other numbers are not the same: 附件1 and 附件2 are two headings. */
const COUNTS = /页|page|^\d+$|\d\s?\/\s?\d/i;

/** `alike` are the edges of the same kind, this one among them. */
function isMargin(edge: Edge, alike: readonly Edge[], pages: readonly PageRows[]): boolean {
  const { text } = edge;
  if (PAGE_NUMBERS.some((pattern) => pattern.test(text))) return isOutermost(edge, pages);
  if (PLAIN_NUMBER.test(text)) return isOutermost(edge, pages) && countsPages(edge, alike, pages);
  const again = alike.filter(({ row }) => Math.abs(row.y - edge.row.y) < SAME_PLACE);
  // The same words begin every page, be they as near to the text as they are.
  const same = new Set(again.map(({ page }) => page));
  if (pages.length > 2 && same.size === pages.length && isOutermost(edge, pages)) return true;
  const on = new Set(again.filter((one) => standsApart(one, pages)).map(({ page }) => page)).size;
  return on >= REPEATED || (on === 2 && pages.length === 2);
}

/** Further from the text than its lines are from each other, or in smaller letters. */
function standsApart({ page, row, isTop }: Edge, pages: readonly PageRows[]): boolean {
  const rows = pages[page]?.rows ?? [];
  const at = rows.indexOf(row);
  const next = rows[isTop ? at + 1 : at - 1];
  return next === undefined || row.size < next.size * 0.95 || Math.abs(next.y - row.y) > next.size * APART;
}

/** Digits count on from page to page. */
const patternOf = (text: string): string => text.replace(/\d+/g, '#');

function isOutermost({ page, row, isTop }: Edge, pages: readonly PageRows[]): boolean {
  const rows = pages[page]?.rows ?? [];
  return isTop ? rows.indexOf(row) === 0 : rows.indexOf(row) >= rows.length - 2;
}

/** A bare number counts pages when another page has one that is as much larger as it is later. */
function countsPages(edge: Edge, alike: readonly Edge[], pages: readonly PageRows[]): boolean {
  if (pages.length === 1) return edge.text === '1';
  return alike.some(({ page, text }) => page !== edge.page && Number(text) - Number(edge.text) === page - edge.page);
}
