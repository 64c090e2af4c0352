import { OfficeError } from '../office-error.js';
import { openPackage } from '../package/open-package.js';
import { zipTexts } from '../package/write-package.js';
import { childrenOf, valueOf, type Element } from '../xml/element.js';
import { decodePart, parseXml } from '../xml/parse-xml.js';
import { openArchive } from '../zip/archive.js';
import type { Dress } from './paragraph.js';
import { WORD } from './parts.js';
import { plainStyles, type StyleId } from './styles.js';
import { fillBody } from './template-body.js';
import { TemplateError } from './template-error.js';

/** Names that a template may give to the styles of titles, headings and text; the first that is there is used. */
const NAMES: Readonly<Partial<Record<StyleId, readonly string[]>>> = {
  Title: ['公文标题', 'title', '标题'],
  Heading1: ['公文一级标题', '一级标题', 'heading 1', '标题 1'],
  Heading2: ['公文二级标题', '二级标题', 'heading 2', '标题 2'],
  Heading3: ['公文三级标题', '三级标题', 'heading 3', '标题 3'],
  Normal: ['公文正文'],
};
/** What stands in where a template has no such style. */
const INSTEAD: Readonly<Partial<Record<StyleId, StyleId>>> = {
  Title: 'WorkplanCentred',
  Heading1: 'WorkplanText',
  Heading2: 'WorkplanText',
  Heading3: 'WorkplanText',
  Normal: 'WorkplanText',
};

/** Puts a text into a template: everything of the template but its main part and styles stays byte for byte. */
export function fillTemplate(bytes: Uint8Array, makeBody: (dress: Dress) => string): Uint8Array {
  const file = openPackage(bytes);
  if (file.root.name !== 'w:document') throw new OfficeError('other-kind', file.main);
  const archive = openArchive(bytes);
  if (archive.names.some((name) => name.endsWith('vbaProject.bin'))) throw new TemplateError('macros');
  const stylesName = file.related(file.main).find(({ kind }) => kind === 'styles')?.target;
  const main = file.text(file.main);
  const styles = stylesName === undefined ? undefined : file.text(stylesName);
  if (main === undefined || styles === undefined || !isUsual(main) || !isUsual(styles)) throw new TemplateError('form');
  const known = readStyles(parseXml(styles, 'styles'));
  const files: Record<string, string | Uint8Array> = {};
  for (const name of archive.names) {
    const content = archive.read(name);
    if (content !== undefined) files[name] = content;
  }
  const types = files['[Content_Types].xml'];
  if (!(types instanceof Uint8Array)) throw new OfficeError('damaged', 'content types');
  files['[Content_Types].xml'] = decodePart(types).replace('.template.main+xml', '.document.main+xml');
  files[file.main] = fillBody(main, makeBody(dressOf(known)));
  files[stylesName ?? ''] = withStyles(styles, known);
  return zipTexts(files);
}

/** Our elements are written with the prefix `w`, which has to mean the same in the template. */
const isUsual = (part: string): boolean => {
  const start = part.indexOf('<w:');
  return start !== -1 && part.slice(start, part.indexOf('>', start)).includes(`xmlns:w="${WORD}"`);
};

interface KnownStyles {
  /** Ids of paragraph styles by their names in small letters. */
  readonly byName: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
  /** The default paragraph style. */
  readonly usual: string | undefined;
}

function readStyles(root: Element): KnownStyles {
  const all = childrenOf(root, 'w:style');
  const idOf = (style: Element): string => style.attributes.get('w:styleId') ?? '';
  const paragraphs = all.filter((style) => style.attributes.get('w:type') === 'paragraph');
  const usual = paragraphs.find((style) => ['1', 'true'].includes(style.attributes.get('w:default') ?? ''));
  return {
    byName: new Map(paragraphs.map((style) => [(valueOf(style, 'w:name') ?? '').toLowerCase(), idOf(style)])),
    ids: new Set(all.map(idOf)),
    usual: usual === undefined ? undefined : idOf(usual),
  };
}

const dressOf = ({ byName }: KnownStyles): Dress => ({
  isTemplate: true,
  styleId(style) {
    const names = NAMES[style];
    if (names === undefined) return style;
    return names.map((name) => byName.get(name)).find((id) => id !== undefined) ?? INSTEAD[style] ?? style;
  },
});

/** Adds those of our styles that the template lacks. They rest on its text style and bring no fonts and sizes. */
function withStyles(part: string, { ids, usual }: KnownStyles): string {
  const added = plainStyles(usual)
    .filter(([id]) => !ids.has(id))
    .map(([, xml]) => xml)
    .join('');
  const end = part.lastIndexOf('</w:styles>');
  if (end === -1) throw new TemplateError('form');
  return part.slice(0, end) + added + part.slice(end);
}
