import { OfficeError } from '../office-error.js';
import type { NoteKind } from '../office-text.js';
import { unescaped } from './cell-text.js';
import { parseFormat } from './format/parse-format.js';
import { serialOf } from './format/print-date.js';
import { printText, printValue, type Format } from './format/print-value.js';
import type { RawCell } from './sheet.js';
import type { Workbook } from './workbook.js';

/** The words of a cell, and what has to be reported. */
export interface CellWords {
  /** What a person sees. */
  readonly text: string;
  /** What the format keeps from being seen (`;;;`). */
  readonly hidden?: string;
  readonly note?: NoteKind;
}

type Read = (value: string, format: Format, book: Workbook, isNumber: boolean) => CellWords;

const GENERAL = parseFormat('General');
const DATE = parseFormat('yyyy/m/d');

/** Words as they are shown; what a format shows nothing of is hidden. */
const shown = (text: string, plain: string): CellWords => (text === '' ? { text, hidden: plain } : { text });

const words = (text: string, format: Format): CellWords => shown(printText(text, format), text);

function number(value: number, plain: string, format: Format, is1904: boolean, isNumber: boolean): CellWords {
  if (!Number.isFinite(value)) return { text: '', note: 'errors' };
  const { text, fault } = printValue(value, format, is1904, isNumber);
  if (fault === 'date') return { text: '', note: 'dates' };
  if (fault === 'format') return { text, note: 'numbers' };
  return shown(text, plain);
}

/** How a value that is no text is read, by ST_CellType (ECMA-376 part 1, 18.18.11). */
const READS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['b', (value) => ({ text: value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE' })],
  ['e', () => ({ text: '', note: 'errors' })],
  [
    'd',
    (value, format, _, isNumber) => {
      const serial = serialOf(value.trim());
      if (serial === undefined) return { text: '', note: 'dates' };
      return number(serial, value, format[0]?.isDate === true ? format : DATE, false, isNumber);
    },
  ],
  [
    'n',
    (value, format, { is1904 }, isNumber) =>
      value.trim() === '' ? { text: '' } : number(Number(value), value, format, is1904, isNumber),
  ],
]);

/** The words of a cell that holds text, spaces at its ends included; undefined for other kinds. */
export function textOf({ type, value = '' }: RawCell, { strings }: Workbook): string | undefined {
  if (type === 'inlineStr') return value;
  if (type === 'str') return unescaped(value);
  if (type !== 's') return undefined;
  const item = strings[Number(value.trim() || -1)];
  if (item === undefined) throw new OfficeError('damaged', 'strings');
  return item.value;
}

/**
 * Reads a cell. The value that a formula had when the file was saved is taken; nothing is computed.
 *
 * @param isNumber the column holds ordinal numbers, which are no dates whatever their format
 */
export function readCell(cell: RawCell, book: Workbook, isNumber: boolean): CellWords {
  const { type, value, style, hasFormula } = cell;
  // Programs that write formulas and compute nothing leave the value out, or leave it empty.
  if (value === undefined || (hasFormula && type === 'n' && value.trim() === '')) return { text: '', note: 'formulas' };
  const format = book.formats[style] ?? GENERAL;
  const own = textOf(cell, book);
  const read = own === undefined ? READS.get(type) : (): CellWords => words(own, format);
  if (read === undefined) throw new OfficeError('damaged', 'cell');
  const { text, ...rest } = read(value, format, book, isNumber);
  return {
    ...(text !== '' && isStruck(cell, book) && { note: 'struck' as const }),
    ...rest,
    text: withoutEnds(text),
  };
}

/** Whether words of a cell are struck through: all of them by its style, or some by themselves. */
export const isStruck = ({ type, value, style, struck }: RawCell, book: Workbook): boolean =>
  struck || book.struck[style] === true || (type === 's' && book.strings[Number(value)]?.struck === true);

/** Spaces at the ends of lines, and empty lines around them, are not seen. */
const withoutEnds = (text: string): string =>
  !text.includes('\n')
    ? text.trimEnd()
    : text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .replace(/^\n+/, '')
        .trimEnd();
