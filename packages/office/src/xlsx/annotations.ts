import type { Remarks } from '../layout/remarks.js';
import type { Package } from '../package/open-package.js';
import { childOf, childrenOf, descendants, elementsOf, isElement, type Element } from '../xml/element.js';
import { unescaped } from './cell-text.js';

/** A comment of a cell, `B3`. */
export interface Comment {
  readonly reference: string;
  readonly text: string;
}

const wordsIn = (element: Element): string =>
  element.children.map((child) => (isElement(child) ? wordsIn(child) : child)).join('');

/** The words of an element of type CT_Rst: its runs, without phonetic ones. */
const richText = (element: Element | undefined): string =>
  unescaped(
    (element === undefined ? [] : elementsOf(element))
      .filter(({ name }) => name !== 's:rPh')
      .map((child) => (child.name === 's:r' ? childrenOf(child, 's:t').map(wordsIn).join('') : wordsIn(child)))
      .join(''),
  );

/** The comments of a sheet: those in threads by themselves, since older programs get a copy of them. */
export function readComments(file: Package, sheet: string): Comment[] {
  const parts = file.related(sheet);
  const inParts = (kind: string): Element[] =>
    parts.filter((part) => part.kind === kind).flatMap(({ target }) => file.element(target) ?? []);
  const threads = inParts('threadedComment')
    .flatMap(elementsOf)
    .map((one) => ({ reference: one.attributes.get('ref') ?? '', text: wordsIn(childOf(one, 'text') ?? one) }));
  const threaded = new Set(threads.map(({ reference }) => reference));
  const notes = inParts('comments')
    .flatMap((part) => childrenOf(childOf(part, 's:commentList'), 's:comment'))
    .map((one) => ({ reference: one.attributes.get('ref') ?? '', text: richText(childOf(one, 's:text')) }));
  return [...threads, ...notes.filter(({ reference }) => !threaded.has(reference))];
}

/** What is drawn on a sheet: words of boxes are set aside, pictures and charts are counted. */
export function readDrawings(file: Package, sheet: string, remarks: Remarks): void {
  for (const { target } of file.related(sheet).filter(({ kind }) => kind === 'drawing')) {
    const drawing = file.element(target);
    if (drawing === undefined) continue;
    for (const box of descendants(drawing, 'sp')) remarks.aside('box', descendants(box, 'a:p').map(boxLine).join('\n'));
    for (const name of ['pic', 'graphicFrame']) for (const _ of descendants(drawing, name)) remarks.note('pictures');
  }
}

const boxLine = (paragraph: Element): string => descendants(paragraph, 'a:t').map(wordsIn).join('');

/** A page number with the usual words around it. */
const PAGE_NUMBER = /^(?:[第页共,，\s/—-]*|page(?: of)?)$/i;

/** The words of a header or footer without the codes of fonts, places and fields (18.3.1.46); none for a page number. */
export function marginWords(code: string): string {
  const words = unescaped(code)
    .replace(/&(?:"[^"]*"|K[0-9A-Fa-f]{6}|K\d\d[+-]\d{3}|\d+|[A-Z]|(&))/g, (_, sign?: string) => sign ?? ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return PAGE_NUMBER.test(words) ? '' : words;
}
