import { OfficeError } from '../office-error.js';
import type { Element } from './element.js';
import { readXml } from './read-xml.js';

/** Usual prefixes by namespace: transitional (ECMA-376 part 4) and strict (ISO/IEC 29500-1). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);
/** A document of 20,000 paragraphs has 300,000. */
const MOST_ELEMENTS = 1_000_000;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (Element | string)[];
  /** Namespaces by their prefixes, as they hold here. */
  readonly spaces: ReadonlyMap<string, string>;
}

/** The namespace of the prefix `xml` (Namespaces in XML, 3). */
const XML_SPACE = 'http://www.w3.org/XML/1998/namespace';
const NO_SPACES: ReadonlyMap<string, string> = new Map([['xml', XML_SPACE]]);

/** Reads a part. Throws an `OfficeError` when it is not well-formed, names a document type, or is too large or too deep. */
export function parseXml(text: string, part: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [], spaces: NO_SPACES };
  const open: Open[] = [root];
  let count = 0;
  const here = (): Open => open[open.length - 1] ?? root;
  readXml(text, part, {
    open(name, written) {
      count += 1;
      if (count > MOST_ELEMENTS) throw new OfficeError('too-large', part);
      const spaces = spacesIn(written, here().spaces);
      const element: Open = {
        name: usualName(name, spaces, part, true),
        attributes: attributesOf(written, spaces, part),
        children: [],
        spaces,
      };
      here().children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (words) => void here().children.push(words),
  });
  const [first] = root.children.filter((child): child is Element => typeof child !== 'string');
  if (first === undefined) throw new OfficeError('damaged', part);
  return first;
}

/** What a tag says of namespaces holds for it and all within. */
function spacesIn(written: Readonly<Record<string, string>>, above: ReadonlyMap<string, string>): Open['spaces'] {
  let spaces: Map<string, string> | undefined;
  for (const name in written)
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      spaces ??= new Map(above);
      spaces.set(name.slice('xmlns:'.length), written[name] ?? '');
    }
  return spaces ?? above;
}

function attributesOf(
  written: Readonly<Record<string, string>>,
  spaces: Open['spaces'],
  part: string,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const name in written)
    if (name !== 'xmlns' && !name.startsWith('xmlns:'))
      attributes.set(usualName(name, spaces, part, false), written[name] ?? '');
  return attributes;
}

/** A name with the usual prefix of its namespace. An attribute without a prefix is in none. */
function usualName(name: string, spaces: Open['spaces'], part: string, isElement: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const space = spaces.get(prefix);
  if (space === undefined && prefix !== '') throw new OfficeError('damaged', `${part}: ${prefix}`);
  const usual = prefix === '' && !isElement ? undefined : PREFIXES.get(space ?? '');
  const local = name.slice(colon + 1);
  return usual === undefined ? local : `${usual}:${local}`;
}

/** The text of a part: UTF-8, or UTF-16 with a mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
