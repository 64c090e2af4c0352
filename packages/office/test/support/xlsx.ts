import { zip } from './docx.js';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A cell with its place left open, so that columns follow each other. */
export type MadeCell =
  | string
  | { readonly v?: string; readonly t?: string; readonly style?: number; readonly inner?: string };

export interface MadeSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows of cells, or a row as it is written. An empty text is a cell that has only a form. */
  readonly rows: readonly (readonly MadeCell[] | string)[];
  /** Hidden rows, from 1. */
  readonly hidden?: readonly number[];
  readonly cols?: string;
  readonly merges?: readonly string[];
  /** What follows the merged cells: margins, extensions. */
  readonly rest?: string;
  readonly comments?: Readonly<Record<string, string>>;
  readonly drawing?: string;
}

export interface MadeBook {
  readonly sheets: readonly MadeSheet[];
  /** Format codes; a style that refers to one has its place, from 1. */
  readonly formats?: readonly (string | number)[];
  /** One style more, the last one: its font strikes words through. */
  readonly struck?: boolean;
  readonly strings?: readonly string[];
  readonly is1904?: boolean;
  readonly macros?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cell(made: MadeCell): string {
  if (made === '') return '<c s="0"/>';
  if (typeof made === 'string') return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(made)}</t></is></c>`;
  const { v, t, style = 0, inner = '' } = made;
  const type = t === undefined ? '' : ` t="${t}"`;
  return `<c s="${style}"${type}>${inner}${v === undefined ? '' : `<v>${escaped(v)}</v>`}</c>`;
}

function sheetXml({ rows, hidden = [], cols = '', merges = [], rest = '', drawing }: MadeSheet): string {
  const written = rows.map((row, index) =>
    typeof row === 'string'
      ? row
      : `<row r="${index + 1}"${hidden.includes(index + 1) ? ' hidden="1"' : ''}>${row.map(cell).join('')}</row>`,
  );
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${S}" xmlns:r="${R}"><dimension ref="A1:XFD9"/>` +
    `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${written.join('')}</sheetData>` +
    `${areas === '' ? '' : `<mergeCells>${areas}</mergeCells>`}${rest}` +
    `${drawing === undefined ? '' : '<drawing r:id="d"/>'}</worksheet>`
  );
}

const commentsXml = (comments: Readonly<Record<string, string>>): string =>
  `<comments xmlns="${S}"><authors><author>a</author></authors><commentList>${Object.entries(comments)
    .map(([ref, text]) => `<comment ref="${ref}" authorId="0"><text><r><t>${escaped(text)}</t></r></text></comment>`)
    .join('')}</commentList></comments>`;

const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function stylesXml(formats: readonly (string | number)[], struck = false): string {
  const own = formats.flatMap((code, index) =>
    typeof code === 'string' ? [`<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`] : [],
  );
  const used = [0, ...formats.map((code, index) => (typeof code === 'string' ? 164 + index : code))];
  return (
    `<styleSheet xmlns="${S}"><numFmts count="${own.length}">${own.join('')}</numFmts>` +
    '<fonts count="2"><font><strike val="0"/><sz val="11"/><name val="宋体"/></font><font><strike/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${used.length}">${used
      .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`)
      .join('')}${struck ? '<xf numFmtId="0" fontId="1"/>' : ''}</cellXfs></styleSheet>`
  );
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function typesXml(sheets: readonly MadeSheet[], macros: boolean): string {
  const main = macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${TYPE}.sheet.main+xml`;
  const parts = [
    ['/xl/workbook.xml', main],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${TYPE}.worksheet+xml`]),
  ];
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

/** The files of a workbook, by their names in the archive. */
export function workbookFiles({
  sheets,
  formats = [],
  struck = false,
  strings = [],
  is1904,
  macros = false,
}: MadeBook): Record<string, string> {
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="s${index + 1}"` +
      `${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': typesXml(sheets, macros),
    '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${S}" xmlns:r="${R}"><workbookPr${is1904 === true ? ' date1904="1"' : ''}/>` +
      `<sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['st', 'styles', 'styles.xml'],
      ['ss', 'sharedStrings', 'sharedStrings.xml'],
      ...(macros ? [['vba', 'vbaProject', 'vbaProject.bin'] as const] : []),
    ]),
    'xl/styles.xml': stylesXml(formats, struck),
    'xl/sharedStrings.xml': `<sst xmlns="${S}">${strings.map((inner) => `<si>${inner}</si>`).join('')}</sst>`,
    ...(macros && { 'xl/vbaProject.bin': 'Sub' }),
  };
  for (const [index, sheet] of sheets.entries()) {
    const at = index + 1;
    files[`xl/worksheets/sheet${at}.xml`] = sheetXml(sheet);
    files[`xl/worksheets/_rels/sheet${at}.xml.rels`] = relationships([
      ...(sheet.comments === undefined ? [] : [['c', 'comments', `../comments${at}.xml`] as const]),
      ...(sheet.drawing === undefined ? [] : [['d', 'drawing', `../drawings/drawing${at}.xml`] as const]),
    ]);
    if (sheet.comments !== undefined) files[`xl/comments${at}.xml`] = commentsXml(sheet.comments);
    if (sheet.drawing !== undefined) files[`xl/drawings/drawing${at}.xml`] = sheet.drawing;
  }
  return files;
}

export const xlsx = (made: MadeBook): Uint8Array => zip(workbookFiles(made));

/** A workbook of one sheet of rows. */
export const sheetOf = (rows: MadeSheet['rows'], more: Partial<MadeSheet> = {}): Uint8Array =>
  xlsx({ sheets: [{ rows, ...more }] });
