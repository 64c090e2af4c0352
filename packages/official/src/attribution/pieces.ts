import { isBodyLike } from '@workplan/plan/names';
import { type Range, wordSet } from '@workplan/plan/text';
import { verbPhraseAt } from './verb-phrase.js';

/** A part of a text between marks, without spaces; `before` is all that stands between it and the part before it. */
export interface Piece extends Range {
  readonly before: string;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** What stands after the last piece. */
  readonly rest: string;
}

const MARKS: ReadonlySet<string> = /* @__PURE__ */ wordSet('、，,；;。\n');
const BLANK = /[\s\u3000]/;
const LONGEST_NAME = 40;

/** Splits at marks outside of inner brackets and quotes, and at spaces between two names. */
export function splitPieces(text: string, from: number, to: number, closed: ReadonlyMap<number, number>): Pieces {
  const pieces: Piece[] = [];
  let lastEnd = from;
  const add = (rawStart: number, rawEnd: number): void => {
    let start = rawStart;
    let end = rawEnd;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    if (start === end) return;
    pieces.push({ start, end, before: text.slice(lastEnd, start) });
    lastEnd = end;
  };
  let start = from;
  for (let at = from; at < to; at++) {
    const close = closed.get(at);
    if (close !== undefined && close < to) {
      at = close;
      continue;
    }
    const char = text.charAt(at);
    if (MARKS.has(char) || (BLANK.test(char) && partsNames(text, start, at, to))) {
      add(start, at);
      start = at + 1;
    }
  }
  add(start, to);
  return { pieces, rest: text.slice(lastEnd, to) };
}

/** A space separates names when a name or a verb phrase stands before it; other spaces are traces of typesetting. */
function partsNames(text: string, start: number, at: number, to: number): boolean {
  if (at - start > LONGEST_NAME || at + 2 > to) return false;
  const name = text.slice(start, at).trim();
  return isBodyLike(name) || (name.length > 0 && verbPhraseAt(text, start, at) !== undefined);
}
