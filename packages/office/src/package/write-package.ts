import { tag, XML_HEAD } from '../xml/write-xml.js';
import { packed, writeArchive } from '../zip/write-archive.js';

/** A part of a package. */
export interface Part {
  /** Its name in the archive: `word/document.xml`. */
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
  /** What it refers to. */
  readonly relations?: readonly Relation[];
}

/** What a part refers to (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Relative to the folder of the part. */
  readonly target: string;
}

export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = `${PACKAGE}/metadata/core-properties`;

/** Packs parts as an office file. The first one is the main part. The same parts give the same bytes. */
export function writePackage(parts: readonly Part[], title: string): Uint8Array {
  const [main] = parts;
  const all: Part[] = [...parts, coreProperties(title)];
  const root: Relation[] = [
    { id: 'rId1', type: `${OFFICE_RELATION}/officeDocument`, target: main?.name ?? '' },
    { id: 'rId2', type: `${CORE.replace('/metadata', '/relationships/metadata')}`, target: 'docProps/core.xml' },
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(all),
    '_rels/.rels': relationships(root),
  };
  for (const { name, content, relations } of all) {
    files[name] = XML_HEAD + content;
    if (relations !== undefined && relations.length > 0) files[relationshipsName(name)] = relationships(relations);
  }
  return zipTexts(files);
}

/** Packs texts and bytes as an archive; the same bytes every time. */
export const zipTexts = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeArchive(
    Object.entries(files).map(([name, content]) =>
      packed(name, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    ),
  );

/** Where the relationships of a part stand. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

const relationships = (relations: readonly Relation[]): string =>
  XML_HEAD +
  tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(({ id, type, target }) => tag('Relationship', { Id: id, Type: type, Target: target })).join(''),
  );

const contentTypes = (parts: readonly Part[]): string =>
  XML_HEAD +
  tag(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    tag('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
      parts
        .map(({ name, contentType }) => tag('Override', { PartName: `/${name}`, ContentType: contentType }))
        .join(''),
  );

/** Only the title: no author and no time, which would make the same document different bytes. */
const coreProperties = (title: string): Part => ({
  name: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  content: tag(
    'cp:coreProperties',
    { 'xmlns:cp': CORE, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    tag('dc:title', {}, titleWords(title)),
  ),
});

const titleWords = (title: string): string => title.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
