import {
  childOf,
  chosenIn,
  descendants,
  elementsOf,
  isElement,
  switchOf,
  valueOf,
  type Element,
} from '../xml/element.js';
import type { Session } from './session.js';
import { isHidden, type Style } from './styles.js';
import { symbolOf } from '../lists/symbols.js';

/** The words of a paragraph, and what is set aside of them. */
export interface Inlines {
  /** A soft break is a line break. */
  text: string;
  hidden: string;
  deleted: string;
  /** Contents of text boxes that are anchored here. */
  readonly boxes: Element[];
  /** Footnotes, endnotes and comments that are referred to here. */
  readonly references: Reference[];
}

export interface Reference {
  readonly kind: 'footnotes' | 'endnotes' | 'comments';
  readonly id: string;
}

interface Place {
  readonly session: Session;
  readonly styles: readonly Style[];
  readonly out: Inlines;
  /** Words here are an open insertion or deletion. */
  readonly change: 'inserted' | 'deleted' | undefined;
}

type Visit = (element: Element, place: Place) => void;

/** Reads what stands inside a paragraph. `styles` is the chain of its paragraph style. */
export function readInlines(paragraph: Element, styles: readonly Style[], session: Session): Inlines {
  const out: Inlines = { text: '', hidden: '', deleted: '', boxes: [], references: [] };
  visitAll(paragraph, { session, styles, out, change: undefined });
  out.text = out.text.replace(/^\f+|(?<!\f)\f+$/g, '').replace(/\f+/g, '\n');
  return out;
}

function visitAll(element: Element, place: Place): void {
  for (const child of elementsOf(element)) visit(child, place);
}

function visit(element: Element, place: Place): void {
  (VISITS[element.name] ?? SKIP)(element, place);
}

const SKIP: Visit = () => undefined;

/** Elements that only wrap others. */
const INSIDE: Visit = visitAll;

const changed =
  (change: 'inserted' | 'deleted'): Visit =>
  (element, place) => {
    const note = change === 'inserted' ? 'insertions' : 'deletions';
    place.session.note(note);
    visitAll(element, { ...place, change });
  };

const refers =
  (kind: Reference['kind']): Visit =>
  (element, { out }) =>
    void out.references.push({ kind, id: element.attributes.get('w:id') ?? '' });

const alternative: Visit = (element, place) => {
  for (const child of chosenIn(element)) visit(child, place);
};

const picture: Visit = (element, place) => {
  const boxes = descendants(element, 'w:txbxContent');
  place.out.boxes.push(...boxes);
  if (boxes.length === 0) place.session.note('pictures');
};

const VISITS: Readonly<Record<string, Visit>> = {
  'w:r': run,
  'w:hyperlink': INSIDE,
  'w:smartTag': INSIDE,
  'w:customXml': INSIDE,
  'w:fldSimple': INSIDE,
  'w:dir': INSIDE,
  'w:bdo': INSIDE,
  'w:sdt': (element, place) => {
    const content = childOf(element, 'w:sdtContent');
    if (content !== undefined) visitAll(content, place);
  },
  'w:ins': changed('inserted'),
  'w:moveTo': changed('inserted'),
  'w:del': changed('deleted'),
  'w:moveFrom': changed('deleted'),
  'w:ruby': (element, place) => {
    const base = childOf(element, 'w:rubyBase');
    if (base !== undefined) visitAll(base, place);
  },
  'mc:AlternateContent': alternative,
  'm:oMath': (element, place) => add(wordsOf(element, 'm:t'), false, place),
  'm:oMathPara': INSIDE,
};

/** A run: words of one form (ECMA-376 part 1, 17.3.2). */
function run(element: Element, place: Place): void {
  const own = childOf(element, 'w:rPr');
  const { session, styles } = place;
  const character = session.styles.chain('character', valueOf(own, 'w:rStyle'));
  const hidden = isHidden([
    own,
    ...character.slice(0, -1).map((style) => style.run),
    ...styles.map((style) => style.run),
  ]);
  if (switchOf(own, 'w:strike') === true || switchOf(own, 'w:dstrike') === true) session.note('struck');
  for (const child of elementsOf(element)) {
    const words = WORDS[child.name]?.(child, session);
    if (words !== undefined) add(words, hidden, place);
    else if (child.name === 'w:fldChar') FIELD_MARKS[child.attributes.get('w:fldCharType') ?? '']?.(session);
    else if (child.name === 'w:instrText' || child.name === 'w:delInstrText') session.fields.code(textOf(child));
    else RUN_VISITS[child.name]?.(child, place);
  }
}

const FIELD_MARKS: Readonly<Record<string, (session: Session) => void>> = {
  begin: ({ fields }) => fields.begin(),
  separate: ({ fields }) => fields.separate(),
  end: ({ fields }) => fields.end(),
};

const RUN_VISITS: Readonly<Record<string, Visit>> = {
  'w:drawing': picture,
  'w:pict': picture,
  'w:object': picture,
  'mc:AlternateContent': (element, place) => {
    for (const child of chosenIn(element)) RUN_VISITS[child.name]?.(child, place);
  },
  'w:ruby': (element, place) => visit(element, place),
  'w:footnoteReference': refers('footnotes'),
  'w:endnoteReference': refers('endnotes'),
  'w:commentReference': refers('comments'),
};

const WORDS: Readonly<Record<string, (element: Element, session: Session) => string>> = {
  'w:t': textOf,
  'w:delText': textOf,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  // A page ends here, and with it a line when words follow.
  'w:br': ({ attributes }) => (['page', 'column'].includes(attributes.get('w:type') ?? '') ? '\f' : '\n'),
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:softHyphen': () => '',
  'w:sym': (element, session) => {
    const symbol = symbolOf(element.attributes.get('w:font') ?? '', element.attributes.get('w:char') ?? '');
    if (symbol === undefined) session.note('symbols');
    return symbol ?? '';
  },
};

function add(words: string, hidden: boolean, { session, out, change }: Place): void {
  if (words === '' || session.fields.isCode) return;
  const dropped = session.changes === 'accepted' ? 'deleted' : 'inserted';
  if (change === dropped) out.deleted += words;
  else if (hidden) out.hidden += words;
  else out.text += words;
}

/** Words of an element itself. Line breaks inside are the layout of the XML. */
function textOf(element: Element): string {
  return element.children
    .filter((child): child is string => !isElement(child))
    .join('')
    .replace(/[\r\n]+/g, ' ');
}

const wordsOf = (element: Element, name: string): string => descendants(element, name).map(textOf).join('');
