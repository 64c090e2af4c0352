/** Marks of symbol fonts that forms use, by font and character; the character counts without its private offset. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x52: '☑',
    0x6c: '●',
    0x6e: '■',
    0x6f: '□',
    0x71: '□',
    0x75: '◆',
    0x9f: '•',
    0xa1: '○',
    0xa7: '▪',
    0xa8: '□',
    0xd8: '➢',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0xa3: '□', 0x98: '●' },
  symbol: { 0xb7: '•', 0xb4: '×', 0xb1: '±', 0xa3: '≤', 0xb3: '≥' },
};

/** Symbol fonts keep their characters in the private area from U+F000. */
const PRIVATE = 0xf000;

/** The usual character for one of a symbol font; undefined when it is not known. */
export function symbolOf(font: string, code: string): string | undefined {
  const value = Number.parseInt(code, 16);
  return SYMBOLS[font.toLowerCase()]?.[value >= PRIVATE ? value - PRIVATE : value];
}
