/** Character codes the scanner looks for, by name. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const QUESTION = 0x3f;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const NBSP = 0xa0;
export const IDEOGRAPHIC_SPACE = 0x3000;
export const FULLWIDTH_COLON = 0xff1a;
export const FULLWIDTH_HASH = 0xff03;

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

/** Dashes that a Chinese input method or Word types for a list mark: － — – − ‐ ﹣. */
export const isOddDash = (code: number): boolean =>
  code === 0xff0d || code === 0x2014 || code === 0x2013 || code === 0x2212 || code === 0x2010 || code === 0xfe63;

/** Characters that a plan holds only as escapes: YAML forbids them, or programs that pass a text on change them. */
export const NEEDS_ESCAPE = /[\u0000-\u001f\u007f\u2028\u2029\ufeff\ufffd]|\p{Cs}/u;

/** The text as a quoted scalar that YAML reads back unchanged. */
export function quote(value: string): string {
  if (NEEDS_ESCAPE.test(value))
    return JSON.stringify(value).replace(
      /[\u007f\u2028\u2029\ufeff\ufffd]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
