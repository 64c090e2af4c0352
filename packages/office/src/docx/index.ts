import type { OfficeText } from '../office-text.js';
import { childOf, elementsOf, type Element } from '../xml/element.js';
import { OfficeError } from '../office-error.js';
import { readBlocks } from './blocks.js';
import { Lines } from '../layout/lines.js';
import { readLists } from './numbering.js';
import { openParts, type Parts } from './package-parts.js';
import { wordsOf } from './paragraph.js';
import { Session, type Changes } from './session.js';
import { readStyles } from './styles.js';

export { OfficeError, type OfficeFault } from '../office-error.js';
export type {
  AsideKind,
  NoteKind,
  OfficeAside,
  OfficeCell,
  OfficeLine,
  OfficeTable,
  OfficeText,
} from '../office-text.js';
export {
  readRevisions,
  type DocxComment,
  type RevisedParagraph,
  type RevisedPiece,
  type Revision,
} from './revisions.js';
export type { Changes } from './session.js';

/** Which version of the derivation of lines this is: anchors of a plan count in its lines. */
export const DOCX_READING = 'docx-1';

/** How a Word file is to be read. */
export interface DocxOptions {
  /** Open changes as if accepted (the default), or the document before them. */
  readonly changes?: Changes;
}

/**
 * Reads a Word document (.docx, ECMA-376 transitional or ISO/IEC 29500 strict) as the lines that a person sees:
 * automatic numbers are printed, text boxes follow their paragraph, headers, notes and hidden words are set aside.
 *
 * @throws OfficeError when the bytes are of another kind, encrypted, damaged, too large or hostile
 */
export function readDocx(bytes: Uint8Array, { changes = 'accepted' }: DocxOptions = {}): OfficeText {
  const parts = openParts(bytes);
  const body = childOf(parts.document, 'w:body');
  if (body === undefined) throw new OfficeError('damaged', 'body');
  const styles = readStyles(parts.first('styles'));
  const lists = readLists(parts.first('numbering'), (style) => styles.listOf(style));
  const session = new Session(styles, lists, changes, {
    footnotes: byNumber(parts.first('footnotes')),
    endnotes: byNumber(parts.first('endnotes')),
    comments: byNumber(parts.first('comments')),
  });
  const lines = new Lines();
  readBlocks(body, session, lines);
  margins(parts, session);
  return { text: lines.text, lines: lines.infos, tables: lines.tables, asides: session.asides, notes: session.notes };
}

const byNumber = (part: Element | undefined): ReadonlyMap<string, Element> =>
  new Map(part === undefined ? [] : elementsOf(part).map((element) => [element.attributes.get('w:id') ?? '', element]));

/** Headers and footers, each wording once. */
function margins(parts: Parts, session: Session): void {
  for (const kind of ['header', 'footer'] as const)
    for (const text of new Set(parts.all(kind).map((part) => wordsOf(part, session)))) session.aside(kind, text);
}
