import { OfficeError } from '../office-error.js';
import { openPackage } from '../package/open-package.js';
import type { Element } from '../xml/element.js';

/** Parts of a document by the last word of their relationship type (ECMA-376 part 2, 9.3). */
export type PartKind =
  | 'officeDocument'
  | 'styles'
  | 'numbering'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'header'
  | 'footer';

/** The parts of a package that make a document. */
export interface Parts {
  readonly document: Element;
  /** The parts of a kind, in the order of their relationships. Parts that the file names and lacks are left out. */
  all(kind: PartKind): readonly Element[];
  first(kind: PartKind): Element | undefined;
}

/** Opens a .docx. Throws an `OfficeError`: of another kind, encrypted, damaged, too large, hostile. */
export function openParts(bytes: Uint8Array): Parts {
  const file = openPackage(bytes);
  if (file.root.name !== 'w:document') throw new OfficeError('other-kind', file.main);
  const related = file.related(file.main);
  const all = (kind: PartKind): Element[] =>
    related.filter((one) => one.kind === kind).flatMap(({ target }) => file.element(target) ?? []);
  return { document: file.root, all, first: (kind) => all(kind)[0] };
}
