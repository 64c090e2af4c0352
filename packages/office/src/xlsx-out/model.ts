/** A workbook to write. */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
}

/** A sheet of a workbook that is to be written. */
export interface SheetModel {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly isHidden?: true;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** Rows at the top that stay in view. */
  readonly frozenRows?: number;
  /** The last of them, from this one, are repeated on each printed page; from 1. */
  readonly repeatFrom?: number;
  readonly lists?: readonly ListModel[];
  /** Cells that are not open cannot be typed over. There is no password: it guards against mistakes. */
  readonly isLocked?: true;
}

/** A column of a sheet. */
export interface ColumnModel {
  /** In characters of the usual font. */
  readonly width: number;
  readonly isHidden?: true;
  readonly isCentred?: true;
  /** Cells of the table are filled in by people: they stay open where the sheet is locked. */
  readonly isOpen?: true | 'date';
}

/** What a row is: the title of the sheet, its headings, a heading within, cells of the table, or cells without a form. */
export type RowKind = 'title' | 'columns' | 'heading' | 'subheading' | 'cells' | 'plain';

/** A row of a sheet. */
export interface RowModel {
  readonly kind: RowKind;
  readonly cells: readonly string[];
  /** Points. */
  readonly height?: number;
  /** The words of this column, from 0, go over all that follow. */
  readonly mergeFrom?: number;
  /** All of its cells are locked, those of open columns too. */
  readonly isLocked?: true;
}

/** Words that a person may choose in cells. */
export interface ListModel {
  /** From 0; rows from 1. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where the words stand: the first rows of a column, from 0, of a sheet. */
  readonly sheet: string;
  readonly sourceColumn: number;
  readonly sourceRows: number;
  /** The program asks before it takes other words; it never refuses them. */
  readonly warns: boolean;
  readonly message: string;
}
