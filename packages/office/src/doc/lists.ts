import type { Level, List } from '../lists/list.js';
import type { Bytes } from './bytes.js';
import type { Binary } from './header.js';

/** Formats of numbers by their codes (MSONFC, [MS-OSHARED] 2.2.1.3), with the names of ECMA-376. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  32: 'ideographZodiacTraditional',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};
const SUFFIXES: readonly Level['suffix'][] = ['tab', 'space', 'nothing'];
const LIST_SIZE = 28;
const USE_SIZE = 16;
const LEVEL_SIZE = 28;
const LEVELS = 9;

/** Reads one after the other. */
class Cursor {
  constructor(
    private readonly bytes: Bytes,
    public at: number,
  ) {}

  take(size: number): Bytes {
    const part = this.bytes.part(this.at, size);
    this.at += size;
    return part;
  }
}

/** A level ([MS-DOC] 2.9.150): its numbers, two sets of properties, and what is printed. */
function readLevel(cursor: Cursor): Level {
  const fixed = cursor.take(LEVEL_SIZE);
  cursor.take(fixed.u8(25));
  cursor.take(fixed.u8(24));
  const length = cursor.take(2).u16(0);
  const units = cursor.take(2 * length);
  let text = '';
  // The characters 0 to 8 stand for the numbers of the levels.
  for (let index = 0; index < length; index += 1) {
    const unit = units.u16(2 * index);
    text += unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit);
  }
  const flags = fixed.u8(5);
  return {
    start: fixed.i32(0),
    format: FORMATS[fixed.u8(4)] ?? 'unknown',
    custom: '',
    text,
    suffix: SUFFIXES[fixed.u8(15)] ?? 'nothing',
    restart: (flags & 0x08) === 0 ? undefined : fixed.u8(26),
    style: undefined,
    isLegal: (flags & 0x04) !== 0,
  };
}

/** The patterns of lists by their identifiers. Their levels stand behind the table of patterns ([MS-DOC] 2.9.194). */
function readPatterns(binary: Binary): Map<number, ReadonlyMap<number, Level>> {
  const patterns = new Map<number, ReadonlyMap<number, Level>>();
  const head = binary.structure('lists');
  if (head.length < 2) return patterns;
  const count = head.u16(0);
  const cursor = new Cursor(binary.table, binary.offset('lists') + 2 + count * LIST_SIZE);
  for (let index = 0; index < count; index += 1) {
    const at = 2 + index * LIST_SIZE;
    const levels = (head.u8(at + 26) & 1) === 0 ? LEVELS : 1;
    patterns.set(
      head.i32(at),
      new Map(Array.from({ length: levels }, (_, level) => [level, readLevel(cursor)] as const)),
    );
  }
  return patterns;
}

/** The lists as paragraphs name them: by their number from 1 ([MS-DOC] 2.9.192). */
export function readLists(binary: Binary): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  const uses = binary.structure('listUses');
  if (uses.length < 4) return lists;
  const patterns = readPatterns(binary);
  const count = uses.u32(0);
  const cursor = new Cursor(uses, 4 + count * USE_SIZE);
  for (let index = 0; index < count; index += 1) {
    const at = 4 + index * USE_SIZE;
    const id = uses.i32(at);
    const levels = new Map(patterns.get(id) ?? []);
    const starts = new Map<number, number>();
    const overrides = uses.u8(at + 12);
    cursor.take(4);
    for (let override = 0; override < overrides; override += 1) {
      const head = cursor.take(8);
      const flags = head.u32(4);
      const level = flags & 0x0f;
      if ((flags & 0x20) !== 0) levels.set(level, readLevel(cursor));
      if ((flags & 0x10) !== 0) starts.set(level, (flags & 0x20) === 0 ? head.i32(0) : (levels.get(level)?.start ?? 1));
    }
    lists.set(index + 1, { pattern: String(id), levels, starts });
  }
  return lists;
}
