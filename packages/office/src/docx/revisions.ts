import { childOf, chosenIn, elementsOf, isElement, type Element } from '../xml/element.js';
import { openParts } from './package-parts.js';

/** An open change of words: who made it, and when, as the file says it. */
export interface Revision {
  readonly kind: 'inserted' | 'deleted';
  /** Empty when the file does not say. */
  readonly author: string;
  readonly date?: string;
}

/** Words of a paragraph that stayed, were put in, or were taken out. */
export interface RevisedPiece {
  readonly text: string;
  /** Undefined for words that stayed. */
  readonly revision: Revision | undefined;
}

/** A remark (批注) on some words. */
export interface DocxComment {
  readonly author: string;
  readonly date?: string;
  readonly text: string;
  /** The words before all changes that it is about; empty for a place between words. */
  readonly quoted: string;
}

/** A paragraph with its open changes. */
export interface RevisedParagraph {
  /** Its number in the file, from 1, those of tables included. */
  readonly paragraph: number;
  /** Number of the row of a table that it stands in, from 1 through the whole file; undefined outside of tables. */
  readonly row?: number;
  readonly pieces: readonly RevisedPiece[];
  /** Those that begin here. */
  readonly comments: readonly DocxComment[];
}

interface OpenParagraph {
  readonly paragraph: number;
  readonly row: number | undefined;
  readonly pieces: RevisedPiece[];
  readonly remarks: string[];
}

interface Walk {
  readonly paragraphs: OpenParagraph[];
  /** Words that each remark is about, by its number; those whose end has not come yet are open. */
  readonly quoted: Map<string, string>;
  readonly open: Set<string>;
  rows: number;
}

interface Place {
  readonly paragraph: OpenParagraph | undefined;
  readonly revision: Revision | undefined;
  readonly row: number | undefined;
}

/**
 * Reads the open changes and remarks of a Word document (.docx): all paragraphs in their order, those of tables and text
 * boxes included, each as pieces (ECMA-376 part 1, 17.13.5 and 17.13.4). Words that one put in and another took out
 * again are left out; changes of form are none of words. Automatic numbers are not printed.
 *
 * @throws OfficeError as `readDocx`
 */
export function readRevisions(bytes: Uint8Array): RevisedParagraph[] {
  const parts = openParts(bytes);
  const walk: Walk = { paragraphs: [], quoted: new Map(), open: new Set(), rows: 0 };
  visitAll(parts.document, walk, { paragraph: undefined, revision: undefined, row: undefined });
  const remarks = remarksOf(parts.first('comments'));
  return walk.paragraphs.map(({ paragraph, row, pieces, remarks: ids }) => ({
    paragraph,
    ...(row !== undefined && { row }),
    pieces: joined(pieces),
    comments: ids.flatMap((id) => {
      const remark = remarks.get(id);
      return remark === undefined ? [] : [{ ...remark, quoted: walk.quoted.get(id) ?? '' }];
    }),
  }));
}

function visitAll(element: Element, walk: Walk, place: Place): void {
  visitEach(elementsOf(element), walk, place);
}

function visitEach(elements: readonly Element[], walk: Walk, place: Place): void {
  for (const element of elements) (VISITS[element.name] ?? visitAll)(element, walk, place);
}

type Visit = (element: Element, walk: Walk, place: Place) => void;

const SKIP: Visit = () => undefined;

const changed =
  (kind: Revision['kind']): Visit =>
  (element, walk, place) => {
    const own = revisionOf(element, kind);
    // What one put in and another took out again stands in neither state of the document.
    const isUndone = place.revision?.kind === 'inserted' && kind === 'deleted';
    if (!isUndone) visitAll(element, walk, { ...place, revision: place.revision ?? own });
  };

function revisionOf({ attributes }: Element, kind: Revision['kind']): Revision {
  const date = attributes.get('w:date');
  return { kind, author: attributes.get('w:author')?.trim() ?? '', ...(date !== undefined && { date }) };
}

const words =
  (wordsOf: (element: Element) => string): Visit =>
  (element, walk, { paragraph, revision }) => {
    const text = wordsOf(element);
    if (text === '') return;
    paragraph?.pieces.push({ text, revision });
    if (revision?.kind === 'inserted') return;
    for (const id of walk.open) walk.quoted.set(id, (walk.quoted.get(id) ?? '') + text);
  };

const idOf = ({ attributes }: Element): string => attributes.get('w:id') ?? '';

/** A remark belongs to the paragraph in which its words begin; one without words to that of its mark. */
function remarkHere(element: Element, walk: Walk, { paragraph }: Place): void {
  const id = idOf(element);
  const at = paragraph ?? walk.paragraphs[walk.paragraphs.length - 1];
  if (at === undefined || walk.quoted.has(id)) return;
  walk.quoted.set(id, '');
  at.remarks.push(id);
}

const VISITS: Readonly<Record<string, Visit>> = {
  'w:p': (element, walk, place) => {
    const paragraph: OpenParagraph = {
      paragraph: walk.paragraphs.length + 1,
      row: place.row,
      pieces: [],
      remarks: [],
    };
    walk.paragraphs.push(paragraph);
    visitAll(element, walk, { ...place, paragraph });
  },
  'w:tr': (element, walk, place) => {
    walk.rows += 1;
    const properties = childOf(element, 'w:trPr');
    const [put, taken] = [childOf(properties, 'w:ins'), childOf(properties, 'w:del')];
    const revision =
      put !== undefined ? revisionOf(put, 'inserted') : taken !== undefined ? revisionOf(taken, 'deleted') : undefined;
    visitAll(element, walk, { ...place, row: place.row ?? walk.rows, revision: place.revision ?? revision });
  },
  'w:ins': changed('inserted'),
  'w:moveTo': changed('inserted'),
  'w:del': changed('deleted'),
  'w:moveFrom': changed('deleted'),
  'w:t': words(textOf),
  'w:delText': words(textOf),
  'w:tab': words(() => '\t'),
  'w:br': words(() => '\n'),
  'w:cr': words(() => '\n'),
  'w:noBreakHyphen': words(() => '-'),
  'w:commentRangeStart': (element, walk, place) => {
    remarkHere(element, walk, place);
    walk.open.add(idOf(element));
  },
  'w:commentRangeEnd': (element, walk) => void walk.open.delete(idOf(element)),
  'w:commentReference': remarkHere,
  'mc:AlternateContent': (element, walk, place) => {
    visitEach(chosenIn(element), walk, place);
  },
  // Properties hold earlier forms, and fields their codes; neither are words.
  'w:pPr': SKIP,
  'w:rPr': SKIP,
  'w:tblPr': SKIP,
  'w:trPr': SKIP,
  'w:tcPr': SKIP,
  'w:sectPr': SKIP,
  'w:sdtPr': SKIP,
  'w:instrText': SKIP,
  'w:delInstrText': SKIP,
};

/** Words of an element itself. Line breaks inside are the layout of the XML. */
function textOf(element: Element): string {
  return element.children
    .filter((child): child is string => !isElement(child))
    .join('')
    .replace(/[\r\n]+/g, ' ');
}

/** Neighbouring pieces of one change are one piece, however the program cut them into runs. */
function joined(pieces: readonly RevisedPiece[]): RevisedPiece[] {
  const result: RevisedPiece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (last !== undefined && isOneChange(last.revision, piece.revision))
      result[result.length - 1] = { text: last.text + piece.text, revision: last.revision };
    else result.push(piece);
  }
  return result;
}

const isOneChange = (a: Revision | undefined, b: Revision | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.kind === b.kind && a.author === b.author;

type Remark = Omit<DocxComment, 'quoted'>;

function remarksOf(part: Element | undefined): ReadonlyMap<string, Remark> {
  const remarks = part === undefined ? [] : elementsOf(part).filter(({ name }) => name === 'w:comment');
  return new Map(
    remarks.map((element): [string, Remark] => {
      const { author, date } = revisionOf(element, 'inserted');
      const walk: Walk = { paragraphs: [], quoted: new Map(), open: new Set(), rows: 0 };
      visitAll(element, walk, { paragraph: undefined, revision: undefined, row: undefined });
      const text = walk.paragraphs
        .map(({ pieces }) =>
          pieces
            .map((piece) => (piece.revision?.kind === 'deleted' ? '' : piece.text))
            .join('')
            .trim(),
        )
        .filter((line) => line !== '')
        .join('\n');
      return [idOf(element), { author, text, ...(date !== undefined && { date }) }];
    }),
  );
}
