import { OfficeError } from '../office-error.js';
import { areaOf, placeOf, type Area } from '../xlsx/reference.js';
import { readXml } from '../xml/read-xml.js';

/** Where something stands in the text of a sheet: UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cell as it stands in its sheet. */
export interface PlacedCell extends Stretch {
  readonly column: number;
  /** Its number in the list of styles, as it is written; undefined for the usual one. */
  readonly style: string | undefined;
}

/** A row as it stands in its sheet. */
export interface PlacedRow extends Stretch {
  readonly number: number;
  /** Behind its start tag; with `isEmpty`, behind the whole of it. */
  readonly inner: number;
  readonly isEmpty: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** From left to right. */
  readonly cells: readonly PlacedCell[];
}

/** A sheet with the places of what an edit of its cells may touch. */
export interface SheetPlaces {
  /** Before names of elements: empty, or a prefix with its colon. */
  readonly prefix: string;
  /** From top to bottom. */
  readonly rows: readonly PlacedRow[];
  /** `sheetData`: behind its start tag, and before its end tag; the same with `isEmpty`, where the tag is an empty one. */
  readonly data: Stretch & { readonly isEmpty: boolean };
  /** The tag that says which cells are used. */
  readonly dimension: (Stretch & { readonly area: Area }) | undefined;
  /** Styles of columns, and which columns have them. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
}

type Attributes = Readonly<Record<string, string>>;
type Open<T> = { -readonly [key in keyof T]: T[key] };

/** Finds rows and cells in the text of a sheet. Throws an `OfficeError` when it is damaged. */
export function placesIn(text: string, part: string): SheetPlaces {
  const finder = new PlaceFinder(text, part);
  readXml(text, part, finder);
  return finder.found();
}

class PlaceFinder {
  private prefix: string | undefined;
  private readonly rows: PlacedRow[] = [];
  private row: (Open<PlacedRow> & { readonly cells: PlacedCell[] }) | undefined;
  private cell: Open<PlacedCell> | undefined;
  private data: Open<SheetPlaces['data']> | undefined;
  private dimension: SheetPlaces['dimension'];
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];
  private lastRow = 0;
  private lastColumn = 0;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  found(): SheetPlaces {
    const { prefix = '', rows, data, dimension, columnStyles } = this;
    if (data === undefined) throw new OfficeError('damaged', `${this.part}: sheetData`);
    return { prefix, rows, data, dimension, columnStyles };
  }

  open(name: string, attributes: Attributes, start: number, end: number): void {
    this.prefix ??= name.slice(0, name.indexOf(':') + 1);
    this.begin[this.localOf(name)]?.(attributes, start, end);
  }

  close(name: string, end: number): void {
    this.end[this.localOf(name)]?.(end);
  }

  text(): void {
    // Words of cells are not looked at: cells are replaced as a whole.
  }

  private localOf(name: string): string {
    const prefix = this.prefix ?? '';
    return name.startsWith(prefix) && !name.includes(':', prefix.length) ? name.slice(prefix.length) : '';
  }

  private readonly begin: Readonly<Record<string, (attributes: Attributes, start: number, end: number) => void>> = {
    dimension: ({ ref = '' }, start, end) => {
      const area = areaOf(ref);
      if (area !== undefined) this.dimension = { start, end, area };
    },
    col: ({ min = '', max = '', style }) => {
      if (style !== undefined) this.columnStyles.push({ first: Number(min), last: Number(max), style });
    },
    sheetData: (_, start, end) => {
      const isEmpty = this.source.charAt(end - 2) === '/';
      this.data = { start: isEmpty ? start : end, end, isEmpty };
    },
    row: (attributes, start, end) => {
      const isEmpty = this.source.charAt(end - 2) === '/';
      this.lastRow = attributes['r'] === undefined ? this.lastRow + 1 : Number(attributes['r']);
      this.lastColumn = 0;
      this.row = { number: this.lastRow, start, inner: end, end, isEmpty, attributes, cells: [] };
    },
    c: ({ r, s }, start, end) => {
      this.lastColumn = (r === undefined ? undefined : placeOf(r)?.column) ?? this.lastColumn + 1;
      this.cell = { column: this.lastColumn, style: s, start, end };
    },
  };

  private readonly end: Readonly<Record<string, (end: number) => void>> = {
    c: (end) => {
      if (this.cell !== undefined) this.row?.cells.push({ ...this.cell, end });
      this.cell = undefined;
    },
    row: (end) => {
      if (this.row !== undefined) this.rows.push({ ...this.row, end });
      this.row = undefined;
    },
    sheetData: (end) => {
      if (this.data?.isEmpty === false) this.data.end = this.source.lastIndexOf('<', end - 1);
    },
  };
}
