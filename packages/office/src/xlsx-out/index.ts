import { OFFICE_RELATION, writePackage, type Part } from '../package/write-package.js';
import { tag } from '../xml/write-xml.js';
import type { SheetModel, WorkbookModel } from './model.js';
import { columnName, sheetReference, sheetXml } from './sheet.js';
import { stylesXml } from './styles.js';

export type { ColumnModel, ListModel, RowKind, RowModel, SheetModel, WorkbookModel } from './model.js';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook (.xlsx, ECMA-376 transitional): titles, headings that are repeated on each page, lists to choose
 * from, and print set-up. All words are text: none becomes a formula, a number or a date. The same model gives the same
 * bytes. Characters that XML cannot hold become U+FFFD.
 */
export function renderWorkbook(model: WorkbookModel): Uint8Array {
  const { sheets, title } = model;
  const main: Part = {
    name: 'xl/workbook.xml',
    contentType: `${TYPE}.sheet.main+xml`,
    content: workbookXml(sheets),
    relations: [
      ...sheets.map((_, index) => ({
        id: `rId${index + 1}`,
        type: `${OFFICE_RELATION}/worksheet`,
        target: `worksheets/sheet${index + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: `${OFFICE_RELATION}/styles`, target: 'styles.xml' },
    ],
  };
  const parts = sheets.map((sheet, index): Part => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    contentType: `${TYPE}.worksheet+xml`,
    content: sheetXml(sheet, SHEET, index === 0),
  }));
  const styles: Part = { name: 'xl/styles.xml', contentType: `${TYPE}.styles+xml`, content: stylesXml(SHEET) };
  return writePackage([main, ...parts, styles], title);
}

function workbookXml(sheets: readonly SheetModel[]): string {
  const names = sheets.flatMap((sheet, index) => definedNames(sheet, index));
  return tag(
    'workbook',
    { xmlns: SHEET, 'xmlns:r': OFFICE_RELATION },
    tag('bookViews', {}, tag('workbookView', { activeTab: 0 })) +
      tag(
        'sheets',
        {},
        sheets
          .map(({ name, isHidden }, index) =>
            tag('sheet', {
              name,
              sheetId: index + 1,
              ...(isHidden && { state: 'hidden' }),
              'r:id': `rId${index + 1}`,
            }),
          )
          .join(''),
      ) +
      (names.length === 0 ? '' : tag('definedNames', {}, names.join(''))),
  );
}

/** The rows that are repeated on each printed page, and what is printed. */
function definedNames({ name, columns, rows, frozenRows, repeatFrom }: SheetModel, index: number): string[] {
  if (frozenRows === undefined || repeatFrom === undefined) return [];
  const sheet = sheetReference(name);
  const named = (kind: string, content: string): string =>
    tag('definedName', { name: `_xlnm.${kind}`, localSheetId: index }, content);
  const area = `${sheet}!$A$1:$${columnName(columns.length - 1)}$${rows.length}`;
  return [named('Print_Area', area), named('Print_Titles', `${sheet}!$${repeatFrom}:$${frozenRows}`)];
}
