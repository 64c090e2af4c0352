import type { Format } from '../xlsx/format/print-value.js';
import { serialOf } from '../xlsx/format/print-date.js';
import { stringOf } from '../xlsx-out/sheet.js';
import { tag } from '../xml/write-xml.js';

/** What a cell is to say. */
export interface CellValue {
  /** Its words; empty to empty it. Never a formula, whatever they begin with. */
  readonly text: string;
  /** The same as a number, for cells that hold numbers. */
  readonly number?: number;
  /** The same as a day, `2016-06-30`, for cells that hold dates. */
  readonly day?: string;
}

/** Days between the two systems of dates (ECMA-376 part 1, 18.17.4.1). */
const FROM_1904 = 1462;

/** What the style of a cell makes of values. */
export interface CellForm {
  readonly format: Format | undefined;
  readonly is1904: boolean;
}

/** The number that a cell of this form holds for the value; undefined where it holds words. */
function numberOf({ number, day }: CellValue, { format, is1904 }: CellForm): number | undefined {
  const [section] = format ?? [];
  const serial = day === undefined || section?.isDate !== true ? undefined : serialOf(day);
  if (serial !== undefined) return is1904 ? serial - FROM_1904 : serial;
  const isText = section?.tokens.some(({ kind }) => kind === 'text') === true;
  return section?.isDate === true || isText ? undefined : number;
}

/** A cell with a value: a number or a date where its form is one, else words that stand in the cell itself. */
export function cellXml(
  prefix: string,
  reference: string,
  style: string | undefined,
  value: CellValue,
  form: CellForm,
): string {
  const number = numberOf(value, form);
  if (number !== undefined) return tag(`${prefix}c`, { r: reference, s: style }, tag(`${prefix}v`, {}, String(number)));
  if (value.text === '') return tag(`${prefix}c`, { r: reference, s: style });
  const words = tag(`${prefix}is`, {}, tag(`${prefix}t`, {}, stringOf(value.text)));
  return tag(`${prefix}c`, { r: reference, s: style, t: 'inlineStr' }, words);
}
