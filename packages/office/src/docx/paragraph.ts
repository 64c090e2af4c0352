import type { OfficeLine } from '../office-text.js';
import { childOf, elementsOf, numberOf, valueOf, type Element } from '../xml/element.js';
import type { Label } from '../lists/counters.js';
import { readInlines, type Inlines } from './inlines.js';
import type { List } from '../lists/list.js';
import type { Session } from './session.js';
import { firstOf, isHidden, type Style } from './styles.js';

/** A paragraph as a person sees it. */
export interface Paragraph {
  /** Its words, number included. */
  readonly text: string;
  readonly line: OfficeLine;
  readonly boxes: readonly Element[];
  /** Its mark is deleted: its words go on in the next paragraph, which gives number and form. */
  readonly joinsNext: boolean;
  /** All of it is hidden or belongs to a table of contents: it prints no line. */
  readonly isUnseen: boolean;
}

/** Reads a paragraph and counts it. What is set aside of it goes to the session. */
export function readParagraph(element: Element, session: Session, before = ''): Paragraph {
  session.paragraphs += 1;
  const number = session.paragraphs;
  const own = childOf(element, 'w:pPr');
  const styles = session.styles.chain('paragraph', valueOf(own, 'w:pStyle'));
  const mark = childOf(own, 'w:rPr');
  const wasContents = session.fields.isContents;
  const inlines = readInlines(element, styles, session);
  const isContents = wasContents || session.fields.isContents;
  setAside(inlines, session, number);
  const joinsNext = childOf(mark, session.changes === 'accepted' ? 'w:del' : 'w:ins') !== undefined;
  const isGone = inlines.text === '' && inlines.hidden !== '' && isHidden([mark]);
  const label = joinsNext || isGone || isContents ? undefined : labelOf(own, styles, session);
  const words = before + inlines.text;
  if (isContents) session.aside('contents', words, number);
  return {
    text: `${label?.text ?? ''}${label?.gap ?? ''}${words}`,
    line: {
      paragraph: number,
      ...(label !== undefined && label.text !== '' && { label: label.text }),
      ...formOf(element, own, styles),
    },
    boxes: inlines.boxes,
    joinsNext,
    isUnseen: isGone || isContents,
  };
}

function setAside({ hidden, deleted, references }: Inlines, session: Session, number: number): void {
  session.aside('hidden', hidden, number);
  session.aside('deleted', deleted, number);
  for (const { kind, id } of references) {
    const remark = session.remarks[kind].get(id);
    if (remark !== undefined) session.aside(REMARKS[kind], wordsOf(remark, session), number);
  }
}

const REMARKS = { footnotes: 'footnote', endnotes: 'endnote', comments: 'comment' } as const;

/** The words of a remark, a header or a footer, text boxes included; its paragraphs are not counted. */
export function wordsOf(element: Element, session: Session): string {
  return paragraphsIn(element)
    .flatMap((paragraph) => {
      const styles = session.styles.chain('paragraph', valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
      const { text, hidden, deleted, boxes } = readInlines(paragraph, styles, session);
      session.aside('hidden', hidden);
      session.aside('deleted', deleted);
      return [text, ...boxes.map((box) => wordsOf(box, session))];
    })
    .filter((text) => text.trim() !== '')
    .join('\n');
}

const paragraphsIn = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) => (child.name === 'w:p' ? [child] : paragraphsIn(child)));

/** The list and the level of a paragraph: its own, or those of its style (ECMA-376 part 1, 17.3.1.19). */
function numberedBy(
  own: Element | undefined,
  styles: readonly Style[],
  lists: ReadonlyMap<string, List>,
): { readonly id: string; readonly list: List; readonly level: number } | undefined {
  const direct = childOf(own, 'w:numPr');
  const style = styles.find(({ paragraph }) => valueOf(childOf(paragraph, 'w:numPr'), 'w:numId') !== undefined);
  const styled = childOf(style?.paragraph, 'w:numPr');
  const id = valueOf(direct, 'w:numId') ?? valueOf(styled, 'w:numId');
  const list = id === undefined || id === '0' ? undefined : lists.get(id);
  if (id === undefined || list === undefined) return undefined;
  const linked = [...list.levels].find(([, level]) => styles.some((one) => one.id !== '' && one.id === level.style));
  const isDirect = valueOf(direct, 'w:numId') !== undefined;
  const level = numberOf(direct, 'w:ilvl') ?? (isDirect ? undefined : linked?.[0]) ?? numberOf(styled, 'w:ilvl') ?? 0;
  return { id, list, level };
}

function labelOf(own: Element | undefined, styles: readonly Style[], session: Session): Label | undefined {
  const numbered = numberedBy(own, styles, session.lists);
  const label = numbered && session.counters.next(numbered.id, numbered.list, numbered.level);
  if (label?.isBullet === true) session.note('bullets');
  if (label?.isUnknown === true) session.note('formats');
  return label;
}

/** Centring, font and size: what helps to find titles and headings. */
function formOf(
  element: Element,
  own: Element | undefined,
  styles: readonly Style[],
): Pick<OfficeLine, 'centred' | 'font' | 'size'> {
  const run = firstRun(element);
  const properties = [childOf(run, 'w:rPr'), ...styles.map((style) => style.run)];
  const alignment = firstOf([own, ...styles.map((style) => style.paragraph)], (one) => valueOf(one, 'w:jc'));
  const font = firstOf(properties, (one) => childOf(one, 'w:rFonts')?.attributes.get('w:eastAsia'));
  const halfPoints = firstOf(properties, (one) => numberOf(one, 'w:sz'));
  return {
    ...(alignment === 'center' && { centred: true }),
    ...(font !== undefined && { font }),
    ...(halfPoints !== undefined && { size: halfPoints / 2 }),
  };
}

function firstRun(element: Element): Element | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === 'w:pPr') continue;
    const found = child.name === 'w:r' && childOf(child, 'w:t') !== undefined ? child : firstRun(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
