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

const words = (text: string, format: Format): CellWords => {
  const shown = printText(text, format);
  return shown === '' ? { text: '', hidden: text } : { text: shown };
};

function number(value: number, plain: string, format: Format, is1904: boolean, isNumber: boolean): CellWords {
  if (!Number.isFinite(value)) return { text: '', note: 'errors' };
  const { text, fault } = printValue(value, format, is1904, isNumber);
  if (fault === 'date') return { text: '', note: 'dates' };
  if (fault === 'format') return { text, note: 'numbers' };
  return text === '' ? { text: '', hidden: plain } : { text };
}

/** How a value is read, by ST_CellType (ECMA-376 part 1, 18.18.11). */
const READS: ReadonlyMap<string, Read> = new Map<string, Read>([
  [
    's',
    (value, format, { strings }) => {
      const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
      if (text === undefined) throw new OfficeError('damaged', 'shared string');
      return words(text, format);
    },
  ],
  ['str', (value, format) => words(unescaped(value), format)],
  ['inlineStr', words],
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

/**
 * Reads a cell. The value that a formula had when the file was saved is taken; nothing is computed.
 *
 * @param isNumber the column holds ordinal numbers, which are no dates whatever their format
 */
export function readCell({ type, value, style }: RawCell, book: Workbook, isNumber: boolean): CellWords {
  if (value === undefined) return { text: '', note: 'formulas' };
  const read = READS.get(type);
  if (read === undefined) throw new OfficeError('damaged', `type of cell ${type}`);
  const { text, ...rest } = read(value, book.formats[style] ?? GENERAL, book, isNumber);
  return {
    ...(text !== '' && book.struck[style] === true && { note: 'struck' as const }),
    ...rest,
    text: withoutEnds(text),
  };
}

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
