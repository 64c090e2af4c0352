import { OfficeError } from '../office-error.js';
import { streamXml } from '../xml/stream-xml.js';
import { StringItem } from './cell-text.js';
import { SPREADSHEET } from './namespaces.js';
import { areaOf, isIn, LAST_COLUMN, LAST_ROW, placeOf, type Area } from './reference.js';

/** A cell as the file writes it (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  readonly column: number;
  /** ST_CellType: `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`. */
  readonly type: string;
  /** The value, or the words of an inline string; undefined when there is only a formula. */
  readonly value: string | undefined;
  readonly style: number;
  /** Words of an inline string are struck through by themselves. */
  readonly struck: boolean;
  /** It is computed: by its own formula, or by one that fills several cells. */
  readonly hasFormula: boolean;
}

export interface RawRow {
  readonly number: number;
  readonly isHidden: boolean;
  /** Cells with a value or a formula, from left to right. */
  readonly cells: readonly RawCell[];
}

export interface RawSheet {
  /** Rows with cells, and hidden ones, from top to bottom. */
  readonly rows: readonly RawRow[];
  /** First and last of neighbouring columns that are hidden. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly merges: readonly Area[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

/** What all sheets of a workbook may hold together. */
export class CellLimit {
  private left = 1_000_000;

  /** Counts cells. Throws an `OfficeError` beyond a million. */
  take(count = 1): void {
    this.left -= count;
    if (this.left < 0) throw new OfficeError('too-large', 'cells');
  }
}

type Attributes = Readonly<Record<string, string>>;
/** So many formulas that fill several cells are looked at in a row. */
const MOST_FILLED = 100;
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const MARGINS: ReadonlySet<string> = new Set(['Header', 'Footer'].flatMap((m) => [`odd${m}`, `even${m}`, `first${m}`]));

/**
 * Reads a sheet. The dimension that it names is not looked at; cells that have only a form are none. Throws an
 * `OfficeError` when there is no such part, too.
 */
export function readSheet(text: string | undefined, part: string, limit: CellLimit): RawSheet {
  if (text === undefined) throw new OfficeError('damaged', part);
  const reader = new SheetReader(part, limit);
  streamXml(text, part, 'worksheet', SPREADSHEET, reader);
  return reader;
}

type OpenCell = { -readonly [key in keyof RawCell]: RawCell[key] };

class SheetReader implements RawSheet {
  readonly rows: RawRow[] = [];
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly merges: Area[] = [];
  readonly headers: string[] = [];
  readonly footers: string[] = [];
  private row = { number: 0, isHidden: false, cells: [] as RawCell[] };
  private column = 0;
  /** Cells that formulas of rows above fill (18.3.1.40, `ref`): the first of them is met before all others. */
  private filled: Area[] = [];
  private cell: OpenCell | undefined;
  private readonly item = new StringItem();
  /** Words of a value, a header or a footer; undefined elsewhere. */
  private words: string | undefined;

  constructor(
    private readonly part: string,
    private readonly limit: CellLimit,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.item.open(name, attributes);
    if (name === 'v' || MARGINS.has(name)) this.words = '';
    else this.begin.get(name)?.(attributes);
  }

  text(words: string): void {
    this.item.text(words);
    if (this.words !== undefined) this.words += words;
  }

  close(name: string): void {
    this.item.close(name);
    if (name === 'v' && this.cell !== undefined) this.cell.value = this.words;
    else if (name === 'is' && this.cell !== undefined) Object.assign(this.cell, this.item.take());
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (MARGINS.has(name)) (name.endsWith('Header') ? this.headers : this.footers).push(this.words ?? '');
    if (name === 'v' || MARGINS.has(name)) this.words = undefined;
  }

  private readonly begin: ReadonlyMap<string, (attributes: Attributes) => void> = new Map(
    Object.entries<(attributes: Attributes) => void>({
      row: ({ r, hidden }) => {
        const number = r === undefined ? this.row.number + 1 : Number(r);
        if (!Number.isInteger(number) || number <= this.row.number || number > LAST_ROW) throw this.damaged('row');
        this.row = { number, isHidden: isOn(hidden), cells: [] };
        this.column = 0;
        this.filled = this.filled.filter(({ bottom }) => bottom >= number);
      },
      c: ({ r, t = 'n', s = '0' }) => {
        const place = r === undefined ? { row: this.row.number, column: this.column + 1 } : placeOf(r);
        if (place?.row !== this.row.number || place.column <= this.column || place.column > LAST_COLUMN)
          throw this.damaged('cell');
        const { column } = place;
        this.column = column;
        this.cell = { column, type: t, style: Number(s), value: undefined, struck: false, hasFormula: false };
      },
      f: ({ t, ref = '' }) => {
        const area = t === 'array' || t === 'dataTable' ? areaOf(ref) : undefined;
        if (area !== undefined) this.filled.push(area);
        if (this.cell !== undefined) this.cell.hasFormula = true;
      },
      col: ({ min = '', max = '', hidden }) => {
        if (isOn(hidden)) this.hiddenColumns.push([Number(min), Math.min(LAST_COLUMN, Number(max))]);
      },
      mergeCell: ({ ref = '' }) => {
        const area = areaOf(ref);
        if (area === undefined) throw this.damaged('merged cells');
        this.merges.push(area);
      },
    }),
  );

  private endCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined || (cell.value === undefined && !cell.hasFormula)) return;
    this.limit.take();
    // Too many formulas to tell them apart: every cell counts as one of theirs.
    cell.hasFormula ||=
      this.filled.length > MOST_FILLED || this.filled.some((area) => isIn(area, this.row.number, cell.column));
    this.row.cells.push(cell);
  }

  private endRow(): void {
    if (this.row.cells.length > 0 || this.row.isHidden) this.rows.push(this.row);
  }

  private damaged(detail: string): OfficeError {
    return new OfficeError('damaged', `${this.part}: ${detail}`);
  }
}
