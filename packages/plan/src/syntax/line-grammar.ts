import { COLON, CR, HASH, IDEOGRAPHIC_SPACE, isBlank, LF, NBSP, SPACE, TAB } from './characters.js';
import type { ProblemCode } from './problems.js';

// What a line is made of: the parser and the cut of a plan into parts read it alike. Offsets are UTF-16 in the text.

/** Width that a tab or an ideographic space in the indentation is read and fixed as. */
export const WIDE = 2;

/**
 * The end of the line that an offset stands on, its break left out.
 *
 * @param hasCr whether the text has a CR anywhere: where it has none, nobody looks for one
 */
export function lineEnd(text: string, from: number, limit: number, hasCr: boolean): number {
  if (!hasCr) {
    const lf = text.indexOf('\n', from);
    return lf === -1 || lf > limit ? limit : lf;
  }
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
  }
  return limit;
}

/** Where the line begins that stands below one that ends at an offset. */
export function afterBreak(text: string, end: number, limit: number): number {
  if (end >= limit) return limit;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

export interface Margin {
  /** The first character behind the indentation. */
  readonly first: number;
  readonly width: number;
  /** What is wrong with the indentation. */
  readonly odd: ProblemCode | undefined;
}

export function readMargin(text: string, start: number, end: number): Margin {
  let width = 0;
  let odd: ProblemCode | undefined;
  let first = start;
  for (; first < end; first += 1) {
    const code = text.charCodeAt(first);
    if (code === SPACE) width += 1;
    else if (code === TAB) {
      width += WIDE;
      odd ??= 'tab-indent';
    } else if (code === IDEOGRAPHIC_SPACE || code === NBSP) {
      width += code === NBSP ? 1 : WIDE;
      odd = 'fullwidth-indent';
    } else break;
  }
  return { first, width, odd };
}

/** The colon behind a plain key; undefined where a comment begins before one, and for a line without one. */
export function findColon(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON && (at + 1 >= end || isBlank(text.charCodeAt(at + 1)))) return at;
    if (code === HASH && at > start && isBlank(text.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
}
