import { wordsOfCell, type WrittenCell } from '../layout/print-table.js';
import { childOf, elementsOf, numberOf, switchOf, valueOf, type Element } from '../xml/element.js';
import type { Paragraph } from './paragraph.js';
import type { Session } from './session.js';

/** A merged cell of several rows is written once in each of them; the first one restarts (17.4.84). */
const CONTINUES: ReadonlySet<string | undefined> = new Set([undefined, 'continue']);
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:customXml', 'w:ins', 'w:moveTo', 'w:del', 'w:moveFrom']);
/** Wrappers of what the document lacks when its open changes are accepted, and before they were made. */
const DROPPED: Readonly<Record<Session['changes'], ReadonlySet<string>>> = {
  accepted: new Set(['w:del', 'w:moveFrom']),
  original: new Set(['w:ins', 'w:moveTo']),
};

/** A row or a cell, and whether an open change around it takes it away. */
interface Wrapped {
  readonly element: Element;
  readonly isDropped: boolean;
}

/** Rows or cells, also those that something else is wrapped around. */
const unwrapped = (element: Element, name: string, session: Session, isDropped = false): Wrapped[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [{ element: child, isDropped }];
    if (!WRAPPERS.has(child.name)) return [];
    const inner = child.name === 'w:sdt' ? (childOf(child, 'w:sdtContent') ?? child) : child;
    return unwrapped(inner, name, session, isDropped || DROPPED[session.changes].has(child.name));
  });

/** Reads the paragraphs of a cell. */
export type ReadCell = (cell: Element, session: Session) => Paragraph[];

/** The rows of a table; those that are hidden or an open deletion are set aside. */
export const readTable = (element: Element, session: Session, readCell: ReadCell): WrittenCell[][] =>
  unwrapped(element, 'w:tr', session).flatMap((row) => readRow(row, session, readCell));

function readRow({ element, isDropped }: Wrapped, session: Session, readCell: ReadCell): WrittenCell[][] {
  const properties = childOf(element, 'w:trPr');
  let column = Math.max(0, numberOf(properties, 'w:gridBefore') ?? 0);
  const cells = unwrapped(element, 'w:tc', session).map(({ element: cell }): WrittenCell => {
    const form = childOf(cell, 'w:tcPr');
    const merge = childOf(form, 'w:vMerge');
    const columnSpan = Math.max(1, numberOf(form, 'w:gridSpan') ?? 1);
    column += columnSpan;
    return {
      column: column - columnSpan,
      columnSpan,
      goesOn: merge !== undefined && CONTINUES.has(merge.attributes.get('w:val')),
      paragraphs: readCell(cell, session),
    };
  });
  const isHidden = switchOf(properties, 'w:hidden') === true;
  const isChange = childOf(properties, session.changes === 'accepted' ? 'w:del' : 'w:ins') !== undefined;
  if (!isHidden && !isDropped && !isChange) return [cells];
  const words = cells.map(({ paragraphs }) => wordsOfCell(paragraphs)).join('\t');
  session.aside(isHidden ? 'hidden' : 'deleted', words, cells[0]?.paragraphs[0]?.line.paragraph);
  return [];
}

/** A table of ours whose cells are lines of the text, one by one: `renderDocx` gives it this style. */
const CELL_LINES = 'WorkplanCells';
export const hasCellLines = (table: Element): boolean =>
  valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle') === CELL_LINES;

/** A table with one cell in each row that holds another table: pages of sites are laid out so, and copied with it. */
export const isFrame = (table: Element): boolean =>
  elementsOf(table).some((row) => childOf(childOf(row, 'w:tc'), 'w:tbl') !== undefined) &&
  elementsOf(table).every((row) => elementsOf(row).filter(({ name }) => name === 'w:tc').length < 2);
