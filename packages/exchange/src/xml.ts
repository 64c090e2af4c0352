/** An element, a text, or nothing. */
export type XmlNode = XmlElement | string | undefined;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | readonly XmlNode[])[]
): XmlElement => ({ name, attributes, children: children.flat() });

/** An element with a text; nothing without one. */
export const leaf = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined ? undefined : element(name, {}, text);

/** Characters that XML 1.0 has no way to write (2.2, Char), halves of surrogate pairs among them. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(NO_XML, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** A document in UTF-8, one element a line; elements with text in them stay on their line. */
export const writeXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;

function write({ name, attributes, children }: XmlElement, margin: string): string {
  const head = [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escaped(value)}"`],
    ),
  ].join(' ');
  const inner = children.filter((child) => child !== undefined);
  if (inner.length === 0) return `${margin}<${head}/>`;
  if (inner.some((child) => typeof child === 'string'))
    return `${margin}<${head}>${inner.map((child) => (typeof child === 'string' ? escaped(child) : write(child, ''))).join('')}</${name}>`;
  const lines = inner.map((child) => (typeof child === 'string' ? '' : write(child, `${margin}  `)));
  return [`${margin}<${head}>`, ...lines, `${margin}</${name}>`].join('\n');
}
