import { isIn } from '../xlsx/reference.js';
import type { RawSheet } from '../xlsx/sheet.js';
import { columnName } from '../xlsx-out/sheet.js';
import { tag, type XmlAttributes } from '../xml/write-xml.js';
import { type CellForm, type CellValue, cellXml } from './cell-value.js';
import type { PlacedRow, SheetPlaces, Stretch } from './sheet-places.js';

/** A value for a cell. Rows and columns count from 1. */
export interface PlacedValue extends CellValue {
  readonly row: number;
  readonly column: number;
  /** A row whose look is taken over where this one is not in the sheet yet. */
  readonly like?: number | undefined;
}

/** Why a cell was left as it is. */
export type LeftReason =
  /** It is computed, alone or with others. */
  | 'formula'
  /** It is covered by a merged cell. */
  | 'merged';

interface Edit extends Stretch {
  readonly text: string;
}

/** What the workbook knows of styles. */
export type FormOf = (style: string | undefined) => CellForm;

/** Writes values into the text of a sheet: every character that is not of their cells stays. */
export function patchSheet(text: string, places: SheetPlaces, values: readonly PlacedValue[], formOf: FormOf): string {
  const byRow = new Map<number, PlacedValue[]>();
  for (const value of [...values].sort((a, b) => a.row - b.row || a.column - b.column))
    byRow.set(value.row, [...(byRow.get(value.row) ?? []), value]);
  const rows = new Map(places.rows.map((row) => [row.number, row]));
  const edits: Edit[] = [...dimensionEdit(places, values)];
  let added = '';
  for (const [number, cells] of byRow) {
    const row = rows.get(number);
    if (row !== undefined) edits.push(...rowEdits(text, places, row, cells, formOf));
    else {
      const next = places.rows.find((other) => other.number > number);
      const xml = newRow(places, number, rows.get(cells[0]?.like ?? -1), cells, formOf);
      if (next === undefined) added += xml;
      else edits.push({ start: next.start, end: next.start, text: xml });
    }
  }
  if (added !== '') edits.push(dataEdit(places, added));
  return applied(text, edits);
}

/** Why a value cannot go into its cell; undefined when it can. */
export function leftReason(sheet: RawSheet, { row, column }: PlacedValue): LeftReason | undefined {
  const cell = sheet.rows.find(({ number }) => number === row)?.cells.find((one) => one.column === column);
  if (cell?.hasFormula === true) return 'formula';
  const covering = sheet.merges.find((area) => isIn(area, row, column));
  return covering === undefined || (covering.top === row && covering.left === column) ? undefined : 'merged';
}

function applied(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  // Sorting keeps the order of edits at the same place.
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

const referenceOf = (row: number, column: number): string => `${columnName(column - 1)}${row}`;

function rowEdits(
  text: string,
  places: SheetPlaces,
  row: PlacedRow,
  values: readonly PlacedValue[],
  formOf: FormOf,
): Edit[] {
  const { prefix } = places;
  const edits: Edit[] = [];
  let appended = '';
  for (const value of values) {
    const old = row.cells.find(({ column }) => column === value.column);
    const next = row.cells.find(({ column }) => column > value.column);
    const style = old === undefined ? styleOfRow(places, row, value.column) : old.style;
    const xml = cellXml(prefix, referenceOf(row.number, value.column), style, value, formOf(style));
    if (old !== undefined) edits.push({ start: old.start, end: old.end, text: xml });
    else if (next !== undefined) edits.push({ start: next.start, end: next.start, text: xml });
    else appended += xml;
  }
  const head = startTag(text, row, values);
  if (row.isEmpty)
    edits.push({ start: row.start, end: row.end, text: `${head.slice(0, -'/>'.length)}>${appended}</${prefix}row>` });
  else {
    edits.push({ start: row.start, end: row.inner, text: head });
    const end = row.cells.at(-1)?.end ?? row.inner;
    if (appended !== '') edits.push({ start: end, end, text: appended });
  }
  return edits;
}

/** The start tag of a row. Which columns its cells span (`spans`) grows with them. */
function startTag(text: string, row: PlacedRow, values: readonly PlacedValue[]): string {
  const written = text.slice(row.start, row.inner);
  const [, from, to] = /^(\d+):(\d+)$/.exec(row.attributes['spans'] ?? '') ?? [];
  if (from === undefined) return written;
  const columns = values.map(({ column }) => column);
  const spans = `${Math.min(Number(from), ...columns)}:${Math.max(Number(to), ...columns)}`;
  return written.replace(`${from}:${to}`, spans);
}

const styleOfRow = (places: SheetPlaces, { attributes }: PlacedRow, column: number): string | undefined =>
  ['1', 'true'].includes(attributes['customFormat'] ?? '') ? attributes['s'] : styleOfColumn(places, column);

const styleOfColumn = ({ columnStyles }: SheetPlaces, column: number): string | undefined =>
  columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;

/** What a new row has of the one that it looks like. */
const LOOK = ['s', 'customFormat', 'ht', 'customHeight'] as const;

/** A row that the sheet has not: with the styles of all cells of the row that it looks like. */
function newRow(
  places: SheetPlaces,
  number: number,
  like: PlacedRow | undefined,
  values: readonly PlacedValue[],
  formOf: FormOf,
): string {
  const { prefix } = places;
  const cells = new Map<number, string>();
  const styles = new Map(like?.cells.map(({ column, style }) => [column, style]));
  for (const [column, style] of styles)
    if (style !== undefined) cells.set(column, tag(`${prefix}c`, { r: referenceOf(number, column), s: style }));
  for (const value of values) {
    const { column } = value;
    const style = styles.get(column) ?? styleOfColumn(places, column);
    cells.set(column, cellXml(prefix, referenceOf(number, column), style, value, formOf(style)));
  }
  const look: XmlAttributes = Object.fromEntries(LOOK.map((name) => [name, like?.attributes[name]]));
  const inner = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return tag(`${prefix}row`, { r: number, ...look }, inner.join(''));
}

/** Rows at the end of the sheet. */
function dataEdit({ data, prefix }: SheetPlaces, rows: string): Edit {
  if (!data.isEmpty) return { start: data.end, end: data.end, text: rows };
  return { start: data.start, end: data.end, text: `<${prefix}sheetData>${rows}</${prefix}sheetData>` };
}

/** The range of used cells, where values lie outside of it. */
function dimensionEdit({ dimension, prefix }: SheetPlaces, values: readonly PlacedValue[]): Edit[] {
  if (dimension === undefined) return [];
  const { area, start, end } = dimension;
  const rows = [area.top, area.bottom, ...values.map(({ row }) => row)];
  const columns = [area.left, area.right, ...values.map(({ column }) => column)];
  const used = rangeOf(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  if (used === rangeOf(area.top, area.left, area.bottom, area.right)) return [];
  return [{ start, end, text: tag(`${prefix}dimension`, { ref: used }) }];
}

const rangeOf = (top: number, left: number, bottom: number, right: number): string =>
  `${referenceOf(top, left)}:${referenceOf(bottom, right)}`;
