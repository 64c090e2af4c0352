import { OFFICE_RELATION, type Part, type Relation } from '../package/write-package.js';
import { tag } from '../xml/write-xml.js';
import { fontTable, type DocxFonts } from './fonts.js';
import { HEAD, LINE, PAGE, PAGE_NUMBER, mm } from './measures.js';
import { paragraph, type Dress } from './paragraph.js';
import { stylesPart } from './styles.js';
import { agencySize } from './widths.js';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = { 'xmlns:w': WORD, 'xmlns:r': OFFICE_RELATION } as const;

/** Our own styles under their own ids. */
export const OWN_DRESS: Dress = { styleId: (style) => style, isTemplate: false };

const relation = (id: string, kind: string, target: string): Relation => ({
  id,
  type: `${OFFICE_RELATION}/${kind}`,
  target,
});

/** All parts of a document of ours; the first one is the main part. */
export function documentParts(body: string, fonts: DocxFonts, agency: string | undefined): Part[] {
  const head = agency === undefined ? [] : [headPart(agency)];
  const relations = [
    relation('rId1', 'styles', 'styles.xml'),
    relation('rId2', 'settings', 'settings.xml'),
    relation('rId3', 'fontTable', 'fontTable.xml'),
    relation('rId4', 'footer', 'footer1.xml'),
    relation('rId5', 'footer', 'footer2.xml'),
    ...(agency === undefined ? [] : [relation('rId6', 'header', 'header1.xml')]),
  ];
  return [
    {
      name: 'word/document.xml',
      contentType: `${TYPE}.document.main+xml`,
      content: tag('w:document', RELATIONS, tag('w:body', {}, body + section(agency !== undefined))),
      relations,
    },
    { name: 'word/styles.xml', contentType: `${TYPE}.styles+xml`, content: stylesPart(fonts, WORD) },
    { name: 'word/settings.xml', contentType: `${TYPE}.settings+xml`, content: SETTINGS },
    { name: 'word/fontTable.xml', contentType: `${TYPE}.fontTable+xml`, content: fontTable(fonts, WORD) },
    footerPart(1, 'right', fonts),
    footerPart(2, 'left', fonts),
    ...head,
  ];
}

/** Page, margins, and which page number and head each page has (GB/T 9704-2012, 5.2 and 7.5). */
function section(hasHead: boolean): string {
  const reference = (kind: 'header' | 'footer', type: string, id: string): string =>
    tag(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });
  return tag(
    'w:sectPr',
    {},
    (hasHead ? reference('header', 'first', 'rId6') : '') +
      reference('footer', 'default', 'rId4') +
      reference('footer', 'even', 'rId5') +
      (hasHead ? reference('footer', 'first', 'rId4') : '') +
      tag('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }) +
      tag('w:pgMar', {
        'w:top': PAGE.top,
        'w:right': PAGE.right,
        'w:bottom': PAGE.bottom,
        'w:left': PAGE.left,
        'w:header': mm(15),
        'w:footer': PAGE_NUMBER.fromBottom,
        'w:gutter': 0,
      }) +
      (hasHead ? tag('w:titlePg') : '') +
      tag('w:docGrid', { 'w:type': 'lines', 'w:linePitch': LINE }),
  );
}

const SETTINGS = tag(
  'w:settings',
  { 'xmlns:w': WORD },
  tag('w:zoom', { 'w:percent': 100 }) +
    tag('w:bordersDoNotSurroundHeader') +
    tag('w:bordersDoNotSurroundFooter') +
    tag('w:defaultTabStop', { 'w:val': 420 }) +
    tag('w:evenAndOddHeaders') +
    tag('w:characterSpacingControl', { 'w:val': 'compressPunctuation' }) +
    tag(
      'w:compat',
      {},
      tag('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': '15',
      }),
    ) +
    tag('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
);

/** — 1 —, one character from the outer side: right on odd pages, left on even ones. */
function footerPart(index: number, align: 'left' | 'right', fonts: DocxFonts): Part {
  const { pageNumber: font } = fonts;
  const form = tag('w:rPr', {}, tag('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font }));
  const run = (inner: string): string => `<w:r>${form}${inner}</w:r>`;
  const dash = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
  const properties = tag(
    'w:pPr',
    {},
    tag('w:pStyle', { 'w:val': 'Footer' }) +
      tag('w:spacing', { 'w:line': PAGE_NUMBER.line, 'w:lineRule': 'exact' }) +
      tag('w:ind', { [`w:${align}`]: PAGE_NUMBER.side, 'w:firstLineChars': 0, 'w:firstLine': 0 }) +
      tag('w:jc', { 'w:val': align }),
  );
  const number = tag('w:fldSimple', { 'w:instr': ' PAGE ' }, run('<w:t>1</w:t>'));
  return {
    name: `word/footer${index}.xml`,
    contentType: `${TYPE}.footer+xml`,
    content: tag('w:ftr', { 'xmlns:w': WORD }, `<w:p>${properties}${dash('— ')}${number}${dash(' —')}</w:p>`),
  };
}

/**
 * The name of the agency in red on the first page. It stands in the header, since it belongs to the paper and is no
 * line of the text; the text begins two lines below it.
 */
function headPart(agency: string): Part {
  const size = agencySize(agency);
  const run =
    tag('w:color', { 'w:val': HEAD.red }) +
    tag('w:spacing', { 'w:val': 0 }) +
    tag('w:sz', { 'w:val': size }) +
    tag('w:szCs', { 'w:val': size });
  const above = PAGE.top + HEAD.above - mm(15);
  const content = paragraph(agency, { style: 'WorkplanAgency', run, before: above / LINE, after: 2 }, OWN_DRESS);
  return {
    name: 'word/header1.xml',
    contentType: `${TYPE}.header+xml`,
    content: tag('w:hdr', { 'xmlns:w': WORD }, content),
  };
}
