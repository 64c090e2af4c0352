import type { Fields } from '../layout/fields.js';
import type { Remarks } from '../layout/remarks.js';
import { symbolOf } from '../lists/symbols.js';
import type { Bytes } from './bytes.js';
import { isOn, SPRM, type Modifiers } from './modifiers.js';
import type { PieceText } from './pieces.js';
import type { PropertiesAt, Stretch } from './property-pages.js';

/** Characters that stand for something else ([MS-DOC] 2.4.1, 2.8.25). */
export const MARK = {
  picture: 0x01,
  note: 0x02,
  comment: 0x05,
  cell: 0x07,
  drawn: 0x08,
  tab: 0x09,
  line: 0x0b,
  page: 0x0c,
  paragraph: 0x0d,
  fieldBegin: 0x13,
  fieldSeparator: 0x14,
  fieldEnd: 0x15,
  hyphen: 0x1e,
  softHyphen: 0x1f,
  symbol: 0x28,
} as const;

/** The words of a paragraph. Places count characters of the document. */
export interface Words {
  text: string;
  hidden: string;
  deleted: string;
  readonly drawn: number[];
  readonly references: { readonly mark: number; readonly at: number }[];
  /** Size of the first characters in points, and their East Asian font. */
  size: number | undefined;
  font: string | undefined;
}

const PRINTED: Readonly<Record<number, string>> = {
  [MARK.tab]: '\t',
  [MARK.line]: '\n',
  [MARK.page]: '\f',
  [MARK.hyphen]: '-',
  [MARK.softHyphen]: '',
};

/** What characters are read with. */
export interface Reading {
  readonly pieces: PieceText;
  readonly propertiesAt: PropertiesAt;
  readonly fields: Fields;
  readonly remarks: Remarks;
  /** Names of fonts by their numbers. */
  readonly fonts: readonly string[];
}

/** Properties of characters, one after the other: the last stretch is looked at first. */
export function modifiersFrom({ pieces, propertiesAt }: Reading): (at: number) => Modifiers {
  let last: Stretch | undefined;
  return (at) => {
    const offset = pieces.offsetOf(at);
    if (last === undefined || offset < last.start || offset >= last.end) last = propertiesAt(offset);
    return last?.modifiers ?? NONE;
  };
}
const NONE: Modifiers = new Map<number, Bytes>();

/** Reads the characters of a paragraph, from `start` to before `end`. */
export function readWords(start: number, end: number, reading: Reading): Words {
  const words: Words = {
    text: '',
    hidden: '',
    deleted: '',
    drawn: [],
    references: [],
    size: undefined,
    font: undefined,
  };
  const modifiersAt = modifiersFrom(reading);
  let change: 'deletions' | 'insertions' | undefined;
  for (let at = start; at < end; at += 1) {
    const code = reading.pieces.text.charCodeAt(at);
    const modifiers = modifiersAt(at);
    const now = changeOf(modifiers);
    if (now !== undefined && now !== change) reading.remarks.note(now);
    change = now;
    const printed = printedOf(code, at, modifiers, words, reading);
    if (printed === '' || reading.fields.isCode) continue;
    words.size ??= sizeOf(modifiers);
    words.font ??= fontOf(modifiers, SPRM.font, reading.fonts);
    if (now === 'deletions') words.deleted += printed;
    else if (isOn(modifiers, SPRM.vanish)) words.hidden += printed;
    else words.text += printed;
  }
  return words;
}

const changeOf = (modifiers: Modifiers): 'deletions' | 'insertions' | undefined => {
  if (isOn(modifiers, SPRM.deleted)) return 'deletions';
  return isOn(modifiers, SPRM.inserted) ? 'insertions' : undefined;
};

function sizeOf(modifiers: Modifiers): number | undefined {
  const halfPoints = modifiers.get(SPRM.fontSize);
  return halfPoints === undefined ? undefined : halfPoints.u16(0) / 2;
}

/** What a character prints; marks of fields, notes and drawings do their work and print nothing. */
function printedOf(code: number, at: number, modifiers: Modifiers, words: Words, reading: Reading): string {
  const { fields, remarks } = reading;
  const isSpecial = isOn(modifiers, SPRM.special);
  if (code === MARK.fieldBegin) fields.begin();
  else if (code === MARK.fieldSeparator) fields.separate();
  else if (code === MARK.fieldEnd) fields.end();
  else if (code === MARK.symbol && isSpecial) return symbolAt(modifiers, reading);
  else if (code === MARK.drawn) words.drawn.push(at);
  else if (code === MARK.note || code === MARK.comment) words.references.push({ mark: code, at });
  else if (code === MARK.picture && isSpecial) remarks.note('pictures');
  else if (code >= 0x20 || code in PRINTED) {
    const printed = PRINTED[code] ?? String.fromCharCode(code);
    fields.code(printed);
    return printed;
  }
  return '';
}

function fontOf(modifiers: Modifiers, modifier: number, fonts: readonly string[]): string | undefined {
  const operand = modifiers.get(modifier);
  return operand === undefined || operand.length < 2 ? undefined : fonts[operand.u16(0)];
}

/** A mark of a symbol font: the font and the character stand in its properties. */
function symbolAt(modifiers: Modifiers, { fonts, remarks }: Reading): string {
  const operand = modifiers.get(SPRM.symbol);
  const font = fontOf(modifiers, SPRM.symbol, fonts);
  const symbol =
    operand === undefined || operand.length < 4 || font === undefined
      ? undefined
      : symbolOf(font, operand.u16(2).toString(16));
  if (symbol === undefined) remarks.note('symbols');
  return symbol ?? '';
}
