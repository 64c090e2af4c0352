import { OfficeError } from '../office-error.js';
import { elementsOf, type Element } from '../xml/element.js';
import { decodePart, parseXml } from '../xml/parse-xml.js';
import { openArchive, type Archive } from '../zip/archive.js';

/** Parts of a document by the last word of their relationship type (ECMA-376 part 2, 9.3). */
export type PartKind =
  'officeDocument' | 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'header' | 'footer';

/** The parts of a package that make a document. */
export interface Parts {
  readonly document: Element;
  /** The parts of a kind, in the order of their relationships. Parts that the file names and lacks are left out. */
  all(kind: PartKind): readonly Element[];
  first(kind: PartKind): Element | undefined;
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
}

/** A file of the older kind begins so; a newer one that is protected by a password lies within one. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP = [0x50, 0x4b] as const;
const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** `EncryptedPackage` in UTF-16, the name of the stream that holds a protected document. */
const ENCRYPTED = Array.from('EncryptedPackage', (character) => `${character}\0`).join('');
const holdsEncrypted = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);

/** Opens a .docx. Throws an `OfficeError`: of another kind, encrypted, damaged, too large, hostile. */
export function openParts(bytes: Uint8Array): Parts {
  if (beginsWith(bytes, OLE))
    throw new OfficeError(holdsEncrypted(bytes) ? 'encrypted' : 'other-kind', 'OLE compound file');
  if (!beginsWith(bytes, ZIP)) throw new OfficeError('other-kind', 'no zip archive');
  const archive = openArchive(bytes);
  const [main] = relationshipsOf(archive, '').filter(({ kind }) => kind === 'officeDocument');
  if (main === undefined)
    throw new OfficeError(archive.has('[Content_Types].xml') ? 'damaged' : 'other-kind', 'main part');
  const document = read(archive, main.target);
  if (document === undefined) throw new OfficeError('damaged', main.target);
  if (document.name !== 'w:document') throw new OfficeError('other-kind', main.target);
  const related = relationshipsOf(archive, main.target);
  const all = (kind: PartKind): Element[] =>
    related.filter((relationship) => relationship.kind === kind).flatMap(({ target }) => read(archive, target) ?? []);
  return { document, all, first: (kind) => all(kind)[0] };
}

function read(archive: Archive, name: string): Element | undefined {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : parseXml(decodePart(bytes), name);
}

/** The relationships of a part; those of the package for an empty name. */
function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = read(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (root === undefined) return [];
  return elementsOf(root)
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, attributes.get('Target') ?? ''),
    }));
}

/** A target is relative to the folder of its part, or begins at the package with a slash. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
