import { SaxesParser } from 'saxes';
import { OfficeError } from '../office-error.js';
import type { Element } from './element.js';

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
/** Documents nest a few dozen elements. */
const DEEPEST = 400;
/** A document of 20,000 paragraphs has 300,000. */
const MOST_ELEMENTS = 1_000_000;

interface Open {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (Element | string)[];
}

/** Reads a part. Throws an `OfficeError` when it is not well-formed, names a document type, or is too large or too deep. */
export function parseXml(text: string, part: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const nameIn = (uri: string, local: string): string => {
    const prefix = PREFIXES.get(uri);
    return prefix === undefined ? local : `${prefix}:${local}`;
  };
  parser.on('error', () => {
    throw new OfficeError('damaged', part);
  });
  parser.on('doctype', () => {
    throw new OfficeError('hostile', `${part}: document type`);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS) throw new OfficeError('too-large', part);
    if (open.length > DEEPEST) throw new OfficeError('hostile', `${part}: nesting`);
    const element: Open = { name: nameIn(uri, local), attributes: new Map(), children: [] };
    for (const attribute of Object.values(attributes))
      if (attribute.prefix !== 'xmlns') element.attributes.set(nameIn(attribute.uri, attribute.local), attribute.value);
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const words = (value: string): void => void open[open.length - 1]?.children.push(value);
  parser.on('text', words);
  parser.on('cdata', words);
  parser.write(text).close();
  const [first] = root.children.filter((child): child is Element => typeof child !== 'string');
  if (first === undefined) throw new OfficeError('damaged', part);
  return first;
}

/** The text of a part: UTF-8, or UTF-16 with a mark. */
export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
