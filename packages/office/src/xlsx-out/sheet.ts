import { escapeXml, tag } from '../xml/write-xml.js';
import type { ColumnModel, ListModel, RowModel, SheetModel } from './model.js';
import { formOf } from './styles.js';

/** The letters of a column, from 0: A, Z, AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A sheet (ECMA-376 part 1, 18.3). The order of its parts is that of the schema. */
export function sheetXml(sheet: SheetModel, namespace: string, isFirst: boolean): string {
  const { columns, rows, lists = [], frozenRows } = sheet;
  const isTable = sheet.isHidden !== true;
  const merges = rows.flatMap(({ mergeFrom }, index) =>
    mergeFrom === undefined || columns.length - 1 <= mergeFrom
      ? []
      : [`${columnName(mergeFrom)}${index + 1}:${columnName(columns.length - 1)}${index + 1}`],
  );
  return tag(
    'worksheet',
    { xmlns: namespace },
    (isTable ? tag('sheetPr', {}, tag('pageSetUpPr', { fitToPage: 1 })) : '') +
      tag('sheetViews', {}, view(frozenRows, isFirst)) +
      tag('sheetFormatPr', { defaultRowHeight: 15 }) +
      (columns.length === 0 ? '' : tag('cols', {}, columns.map(columnXml).join(''))) +
      tag('sheetData', {}, rows.map((row, index) => rowXml(row, index + 1, columns)).join('')) +
      (sheet.isLocked === true ? PROTECTION : '') +
      (merges.length === 0
        ? ''
        : tag('mergeCells', { count: merges.length }, merges.map((ref) => tag('mergeCell', { ref })).join(''))) +
      (lists.length === 0 ? '' : tag('dataValidations', { count: lists.length }, lists.map(listXml).join(''))) +
      (isTable ? PRINT : ''),
  );
}

/** Locked cells; widths, heights and forms may still be changed (ECMA-376 part 1, 18.3.1.85). */
const PROTECTION = tag('sheetProtection', { sheet: 1, formatCells: 0, formatColumns: 0, formatRows: 0 });

/** A4 sideways, as wide as the page, with page numbers. */
const PRINT =
  tag('printOptions', { horizontalCentered: 1 }) +
  tag('pageMargins', { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 }) +
  tag('pageSetup', { paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 }) +
  tag('headerFooter', {}, tag('oddFooter', {}, '&amp;C第 &amp;P 页 共 &amp;N 页'));

function view(frozenRows: number | undefined, isFirst: boolean): string {
  const pane =
    frozenRows === undefined
      ? ''
      : tag('pane', {
          ySplit: frozenRows,
          topLeftCell: `A${frozenRows + 1}`,
          activePane: 'bottomLeft',
          state: 'frozen',
        });
  return tag('sheetView', { ...(isFirst && { tabSelected: 1 }), workbookViewId: 0 }, pane);
}

const columnXml = ({ width, isHidden }: ColumnModel, index: number): string =>
  tag('col', { min: index + 1, max: index + 1, width, ...(isHidden && { hidden: 1 }), customWidth: 1 });

function rowXml({ kind, cells, height, isLocked }: RowModel, number: number, columns: readonly ColumnModel[]): string {
  const count = kind === 'plain' ? cells.length : Math.max(cells.length, columns.length);
  let inner = '';
  for (let column = 0; column < count; column += 1)
    inner += cellXml(
      cells[column] ?? '',
      `${columnName(column)}${number}`,
      formOf(kind, columns[column]?.isCentred === true, isLocked === true ? undefined : columns[column]?.isOpen),
    );
  const size = height ?? HEIGHTS[kind];
  return tag('row', { r: number, ...(size !== undefined && { ht: size, customHeight: 1 }) }, inner);
}

const HEIGHTS: Readonly<Partial<Record<RowModel['kind'], number>>> = {
  title: 36,
  columns: 30,
  heading: 24,
  subheading: 22,
};

/** Words are strings in every case: nothing that a plan says becomes a formula, whatever it begins with. */
const cellXml = (text: string, reference: string, form: number): string =>
  text === ''
    ? form === 0
      ? ''
      : `<c r="${reference}" s="${form}"/>`
    : `<c r="${reference}" s="${form}" t="inlineStr"><is><t>${stringOf(text)}</t></is></c>`;

/**
 * Words as a cell holds them (ECMA-376 part 1, 22.9.2.19): `_x0041_` would mean A, so its underscore is written as a
 * code; so is a space at an end, which programs drop and for which the schema has no other word.
 */
export const stringOf = (text: string): string =>
  escapeXml(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replace(/^\s|\s$/g, (space) => `_x${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  ).replaceAll('&#10;', '\n');

function listXml({ column, firstRow, lastRow, sheet, sourceColumn, sourceRows, warns, message }: ListModel): string {
  const source = columnName(sourceColumn);
  const name = columnName(column);
  return tag(
    'dataValidation',
    {
      type: 'list',
      errorStyle: 'warning',
      allowBlank: 1,
      ...(warns && { showErrorMessage: 1, error: message.slice(0, 200) }),
      sqref: `${name}${firstRow}:${name}${Math.max(firstRow, lastRow)}`,
    },
    tag('formula1', {}, `${sheetReference(sheet)}!$${source}$1:$${source}$${sourceRows}`),
  );
}

/** The name of a sheet in a formula. */
export const sheetReference = (name: string): string => escapeXml(`'${name.replaceAll("'", "''")}'`);
