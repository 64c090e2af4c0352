import { childOf, chosenIn, elementsOf, valueOf, type Element } from '../xml/element.js';
import type { Lines } from '../layout/lines.js';
import { printTable } from '../layout/print-table.js';
import { readParagraph, wordsOf, type Paragraph } from './paragraph.js';
import type { Session } from './session.js';
import { hasCellLines, isFrame, readTable } from './table.js';

/** What a walk over blocks does with them. */
interface Walk {
  readonly session: Session;
  /** Where lines and tables go; undefined inside a cell, where all is collected as paragraphs. */
  readonly lines: Lines | undefined;
  readonly paragraphs: Paragraph[];
  /** Words of a paragraph whose mark is deleted. */
  pending: string;
}

/**
 * Reads paragraphs and tables in their order. With `lines` they are printed there; without, the paragraphs are
 * returned, those of inner tables among them.
 */
export function readBlocks(element: Element, session: Session, lines?: Lines): Paragraph[] {
  const walk: Walk = { session, lines, paragraphs: [], pending: '' };
  walkAll(element, walk);
  return walk.paragraphs;
}

function walkAll(element: Element, walk: Walk): void {
  for (const child of elementsOf(element)) BLOCKS[child.name]?.(child, walk);
}

const BLOCKS: Readonly<Record<string, (element: Element, walk: Walk) => void>> = {
  'w:p': paragraph,
  'w:tbl': (element, walk) => {
    if (walk.lines === undefined || isFrame(element)) walkAll(element, walk);
    else printTable(readTable(element, walk.session, readBlocks), walk.lines, hasCellLines(element));
  },
  'w:tr': walkAll,
  'w:tc': walkAll,
  'w:sdt': (element, walk) => {
    const content = childOf(element, 'w:sdtContent');
    if (content === undefined) return;
    if (isContents(element))
      walk.session.aside('contents', wordsOf(content, walk.session), walk.session.paragraphs + 1);
    else walkAll(content, walk);
  },
  'w:customXml': walkAll,
  'w:ins': changed('inserted'),
  'w:moveTo': changed('inserted'),
  'w:del': changed('deleted'),
  'w:moveFrom': changed('deleted'),
  'w:txbxContent': walkAll,
  'mc:AlternateContent': (element, walk) => {
    for (const child of chosenIn(element)) BLOCKS[child.name]?.(child, walk);
  },
  'w:altChunk': (_, { session }) => session.note('embedded'),
};

/** Whole paragraphs that are an open change: those that the wanted state of the document lacks are set aside. */
function changed(change: 'inserted' | 'deleted'): (element: Element, walk: Walk) => void {
  return (element, walk) => {
    const { session } = walk;
    session.note(change === 'inserted' ? 'insertions' : 'deletions');
    if (change === (session.changes === 'accepted' ? 'deleted' : 'inserted'))
      session.aside('deleted', wordsOf(element, session), session.paragraphs + 1);
    else walkAll(element, walk);
  };
}

const isContents = (element: Element): boolean =>
  valueOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents';

function paragraph(element: Element, walk: Walk): void {
  const { session, lines } = walk;
  const read = readParagraph(element, session, walk.pending);
  walk.pending = read.joinsNext ? read.text : '';
  if (!read.joinsNext && !read.isUnseen) {
    if (lines === undefined) walk.paragraphs.push(read);
    else lines.add(read.text, read.line);
  }
  for (const box of read.boxes) walkAll(box, walk);
}
