import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export interface Made {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly headers?: readonly string[];
}

const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

/** Content types of parts: programs other than ours do not open a document without them. */
function typesOf(...parts: readonly (readonly [string, string, ...string[]])[]): string {
  const type = (kind: string): string =>
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind === 'document' ? 'document.main' : kind}+xml`;
  const overrides = parts.map(([kind, name]) => `<Override PartName="/word/${name}" ContentType="${type(kind)}"/>`);
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join('')}</Types>`
  );
}

/** The files of a Word document, by their names in the archive. */
export function filesOf({ body, numbering, styles, footnotes, comments, headers = [] }: Made): Record<string, string> {
  const parts: (readonly [string, string, string])[] = [
    ['styles', 'styles.xml', part('styles', styles ?? '')],
    ['numbering', 'numbering.xml', part('numbering', numbering ?? '')],
    ['footnotes', 'footnotes.xml', part('footnotes', footnotes ?? '')],
    ['comments', 'comments.xml', part('comments', comments ?? '')],
    ...headers.map((header, index) => ['header', `header${index}.xml`, part('hdr', header)] as const),
  ];
  const relationships = parts.map(
    ([kind, name], index) => `<Relationship Id="r${index}" Type="${R}/${kind}" Target="${name}"/>`,
  );
  const margins = parts.flatMap(([kind], index) =>
    kind === 'header' ? [`<w:headerReference w:type="default" r:id="r${index}"/>`] : [],
  );
  const wrap = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return {
    '[Content_Types].xml': typesOf(['document', 'document.xml'], ...parts),
    '_rels/.rels': wrap(`<Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': wrap(relationships.join('')),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr>${margins.join('')}</w:sectPr></w:body>`),
    ...Object.fromEntries(parts.map(([, name, text]) => [`word/${name}`, text])),
  };
}

export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

/** A file of an archive with other words; the rest of the archive stays. */
export function withPart(archive: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(archive);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(files[name] ?? new Uint8Array()))) });
}

export const docx = (made: Made): Uint8Array => zip(filesOf(made));

/** A run of words, with properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; plain words become one run. */
export const p = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner.startsWith('<') || inner === '' ? inner : r(inner)}</w:p>`;

/** The properties of a numbered paragraph. */
export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export interface MadeLevel {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

/** A pattern of a list and lists that use it. */
export function list(pattern: number, levels: readonly MadeLevel[], uses: Readonly<Record<number, string>>): string {
  const made = levels.map(
    ({ format, text, start = 1, more = '' }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}` +
      `<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  const numbers = Object.entries(uses).map(
    ([id, more]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${pattern}"/>${more}</w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="${pattern}">${made.join('')}</w:abstractNum>${numbers.join('')}`;
}

/** A table of rows of cells; a cell is words, or its properties and contents. */
export const table = (
  rows: readonly (readonly (string | { readonly form: string; readonly inner: string })[])[],
): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map((cell) =>
            typeof cell === 'string'
              ? `<w:tc>${p(cell)}</w:tc>`
              : `<w:tc><w:tcPr>${cell.form}</w:tcPr>${cell.inner}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;
