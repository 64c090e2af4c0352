import { tag } from '../xml/write-xml.js';
import { USUAL_FONTS, type DocxFonts } from './fonts.js';
import { CHARACTER, CONDENSED, LINE, SIZE } from './measures.js';

/** The styles of our documents by their ids. The ids of Word's own styles are those that Word gives them. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Footer'
  | 'WorkplanText'
  | 'WorkplanFlush'
  | 'WorkplanCentred'
  | 'WorkplanWebTitle'
  | 'WorkplanSignature'
  | 'WorkplanAttachmentList'
  | 'WorkplanAttachmentLabel'
  | 'WorkplanImprint'
  | 'WorkplanCell'
  | 'WorkplanColumn'
  | 'WorkplanAgency';

interface StyleSpec {
  readonly id: StyleId;
  /** As Word shows it; Word's own styles have English names in files. */
  readonly name: string;
  readonly font?: keyof DocxFonts;
  /** Half points. */
  readonly size?: number;
  readonly align?: 'center' | 'left' | 'right' | 'both';
  /** Characters that the first line is indented. */
  readonly first?: number;
  readonly spacing?: string;
  readonly outline?: number;
  readonly keepNext?: boolean;
  readonly colour?: string;
}

const ONE_LINE = tag('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' });
const TIGHT = tag('w:spacing', { 'w:line': 360, 'w:lineRule': 'atLeast' });

/** GB/T 9704-2012, 7.2 and 7.3. What is not named is as in the text: 仿宋, 三号, two characters in. */
const STYLES: readonly StyleSpec[] = [
  { id: 'Normal', name: 'Normal', font: 'body', size: SIZE.三号, align: 'both', first: 2 },
  { id: 'Title', name: 'Title', font: 'title', size: SIZE.二号, align: 'center', first: 0 },
  { id: 'Heading1', name: 'heading 1', font: 'heading', outline: 0, keepNext: true },
  { id: 'Heading2', name: 'heading 2', font: 'subheading', outline: 1, keepNext: true },
  { id: 'Heading3', name: 'heading 3', font: 'body', outline: 2, keepNext: true },
  { id: 'Footer', name: 'footer', font: 'pageNumber', size: SIZE.四号, first: 0 },
  { id: 'WorkplanText', name: '公文正文', first: 2 },
  { id: 'WorkplanFlush', name: '公文顶格', first: 0 },
  { id: 'WorkplanCentred', name: '公文居中', align: 'center', first: 0 },
  { id: 'WorkplanWebTitle', name: '网页标题', align: 'center', first: 0, size: SIZE.四号, colour: '808080' },
  { id: 'WorkplanSignature', name: '署名和日期', align: 'right', first: 0 },
  { id: 'WorkplanAttachmentList', name: '附件说明', align: 'left' },
  { id: 'WorkplanAttachmentLabel', name: '附件序号', font: 'heading', align: 'left', first: 0, keepNext: true },
  { id: 'WorkplanImprint', name: '版记', size: SIZE.四号, align: 'both', first: 0 },
  { id: 'WorkplanCell', name: '表格文字', size: SIZE.小四, align: 'left', first: 0, spacing: TIGHT },
  {
    id: 'WorkplanColumn',
    name: '表格标题',
    size: SIZE.小四,
    align: 'center',
    first: 0,
    spacing: TIGHT,
    font: 'heading',
  },
  { id: 'WorkplanAgency', name: '发文机关标志', font: 'title', align: 'center', first: 0, spacing: ONE_LINE },
];

/** A first line that is indented; a length beside the characters, for programs that do not know them. */
export const firstLine = (characters: number): string =>
  tag('w:ind', { 'w:firstLineChars': characters * 100, 'w:firstLine': characters * CHARACTER });

/**
 * A mark at the end of a line may hang out, as Word lets it anyway. It is said because LibreOffice 7.4 reads this switch
 * the wrong way round: it lets marks hang out unless the switch is on.
 */
const HANGING = tag('w:overflowPunct', { 'w:val': '1' });
const NO_GRID = tag('w:snapToGrid', { 'w:val': '0' });

function paragraphForm({ id, align, first, spacing, outline, keepNext }: StyleSpec): string {
  return (
    (keepNext ? tag('w:keepNext') : '') +
    (id === 'Normal' ? HANGING : '') +
    (spacing ?? '') +
    (first === undefined ? '' : firstLine(first)) +
    (align === undefined ? '' : tag('w:jc', { 'w:val': align })) +
    (outline === undefined ? '' : tag('w:outlineLvl', { 'w:val': outline }))
  );
}

function characterForm({ font, size, colour }: StyleSpec, fonts: DocxFonts): string {
  return (
    (font === undefined ? '' : tag('w:rFonts', { 'w:eastAsia': fonts[font] })) +
    (colour === undefined ? '' : tag('w:color', { 'w:val': colour })) +
    (size === undefined || size === SIZE.三号 ? '' : tag('w:spacing', { 'w:val': 0 })) +
    (size === undefined ? '' : tag('w:sz', { 'w:val': size }) + tag('w:szCs', { 'w:val': size }))
  );
}

const wrapped = (name: string, inner: string): string => (inner === '' ? '' : tag(name, {}, inner));

function styleXml(spec: StyleSpec, fonts: DocxFonts, base: string | undefined = 'Normal'): string {
  const isOwn = spec.id.startsWith('Workplan');
  const isBase = spec.id === 'Normal';
  return tag(
    'w:style',
    {
      'w:type': 'paragraph',
      ...(isBase && { 'w:default': '1' }),
      ...(isOwn && { 'w:customStyle': '1' }),
      'w:styleId': spec.id,
    },
    tag('w:name', { 'w:val': spec.name }) +
      (isBase || base === undefined ? '' : tag('w:basedOn', { 'w:val': base })) +
      tag('w:qFormat') +
      wrapped('w:pPr', paragraphForm(spec)) +
      wrapped('w:rPr', characterForm(spec, fonts)),
  );
}

/** The tables: their lines are black and thin; the id says whether each cell or each row was a line of the text. */
export const TABLE_STYLES = { rows: 'WorkplanRows', cells: 'WorkplanCells' } as const;
const TABLE_NAMES = { rows: '公文表格', cells: '公文表格（一格一行）' } as const;
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => tag(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }))
  .join('');

const tableStyle = (kind: keyof typeof TABLE_STYLES): string =>
  tag(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': '1', 'w:styleId': TABLE_STYLES[kind] },
    tag('w:name', { 'w:val': TABLE_NAMES[kind] }) + tag('w:tblPr', {}, tag('w:tblBorders', {}, BORDERS)),
  );

/**
 * Our own styles for a document that has others: they rest on its text style `base`, and say where words stand, but
 * not in which font and size.
 */
export const plainStyles = (base: string | undefined): readonly (readonly [string, string])[] => [
  ...STYLES.filter(({ id }) => id.startsWith('Workplan')).map(({ id, name, align, first, keepNext }) => {
    const form = {
      id,
      name,
      ...(align && { align }),
      ...(first !== undefined && { first }),
      ...(keepNext && { keepNext }),
    };
    return [id, styleXml(form, USUAL_FONTS, base)] as const;
  }),
  ...(['rows', 'cells'] as const).map((kind) => [TABLE_STYLES[kind], tableStyle(kind)] as const),
];

/** All styles of a document (`word/styles.xml`). */
export function stylesPart(fonts: DocxFonts, namespace: string): string {
  const run =
    tag('w:rFonts', {
      'w:ascii': fonts.digits,
      'w:hAnsi': fonts.digits,
      'w:eastAsia': fonts.body,
      'w:cs': fonts.digits,
    }) +
    tag('w:spacing', { 'w:val': CONDENSED }) +
    tag('w:sz', { 'w:val': SIZE.三号 }) +
    tag('w:szCs', { 'w:val': SIZE.三号 }) +
    tag('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
  // Digits stand among Chinese characters without extra space: 28 characters make a line.
  const paragraph =
    // A page has 22 lines also where a paragraph begins on its last one.
    tag('w:widowControl', { 'w:val': '0' }) +
    tag('w:autoSpaceDE', { 'w:val': '0' }) +
    tag('w:autoSpaceDN', { 'w:val': '0' }) +
    NO_GRID +
    tag('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': LINE, 'w:lineRule': 'exact' });
  return tag(
    'w:styles',
    { 'xmlns:w': namespace },
    tag(
      'w:docDefaults',
      {},
      tag('w:rPrDefault', {}, tag('w:rPr', {}, run)) + tag('w:pPrDefault', {}, tag('w:pPr', {}, paragraph)),
    ) +
      STYLES.map((spec) => styleXml(spec, fonts)).join('') +
      tableStyle('rows') +
      tableStyle('cells'),
  );
}
