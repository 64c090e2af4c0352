import { OfficeError } from '../office-error.js';
import { elementsOf, type Element } from '../xml/element.js';
import { decodePart, parseXml } from '../xml/parse-xml.js';
import { openArchive, type Archive } from '../zip/archive.js';

/** What a part refers to inside the package (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `worksheet`. */
  readonly kind: string;
  /** The name of the part in the archive. */
  readonly target: string;
}

/** An office file of the newer kind: parts in a zip archive. */
export interface Package {
  /** The name of the main part, and its root element. */
  readonly main: string;
  readonly root: Element;
  /** The words of a part; undefined when the file has no such part. */
  text(name: string): string | undefined;
  element(name: string): Element | undefined;
  /** What a part refers to. Targets outside the package are left out, so nothing external is ever followed. */
  related(part: string): readonly Relationship[];
}

/** A file of the older kind begins so; a newer one that is protected by a password lies within one. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;
const ZIP = [0x50, 0x4b] as const;
const beginsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** `EncryptedPackage` in UTF-16, the name of the stream that holds a protected document. */
const ENCRYPTED = Array.from('EncryptedPackage', (character) => `${character}\0`).join('');
const holdsEncrypted = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED);

/** Opens a package. Throws an `OfficeError`: of another kind, encrypted, damaged, too large, hostile. */
export function openPackage(bytes: Uint8Array): Package {
  if (beginsWith(bytes, OLE))
    throw new OfficeError(holdsEncrypted(bytes) ? 'encrypted' : 'other-kind', 'OLE compound file');
  if (!beginsWith(bytes, ZIP)) throw new OfficeError('other-kind', 'no zip archive');
  const archive = openArchive(bytes);
  const [main] = relationshipsOf(archive, '').filter(({ kind }) => kind === 'officeDocument');
  if (main === undefined)
    throw new OfficeError(archive.has('[Content_Types].xml') ? 'damaged' : 'other-kind', 'main part');
  // Binary workbooks (.xlsb) have such a main part.
  if (main.target.endsWith('.bin')) throw new OfficeError('other-kind', main.target);
  const root = elementIn(archive, main.target);
  if (root === undefined) throw new OfficeError('damaged', main.target);
  return {
    main: main.target,
    root,
    text: (name) => textIn(archive, name),
    element: (name) => elementIn(archive, name),
    related: (part) => relationshipsOf(archive, part),
  };
}

function textIn(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : decodePart(bytes);
}

function elementIn(archive: Archive, name: string): Element | undefined {
  const text = textIn(archive, name);
  return text === undefined ? undefined : parseXml(text, name);
}

/** The relationships of a part; those of the package for an empty name. */
function relationshipsOf(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const root = elementIn(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  if (root === undefined) return [];
  return elementsOf(root)
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
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
