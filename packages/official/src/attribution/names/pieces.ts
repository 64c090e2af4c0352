import { isBodyLike, isSureBody } from '@workplan/plan/names';
import { isHan, type Range, wordSet } from '@workplan/plan/text';
import { verbPhraseAt } from '../words/verb-phrase.js';

/** A part of a text between marks, without spaces; `before` is all that stands between it and the part before it. */
export interface Piece extends Range {
  readonly before: string;
}

const MARKS: ReadonlySet<string> = /* @__PURE__ */ wordSet('、，,；;。\n');
const BLANK = /[\s\u3000]/;
/** ——市教育局牵头: a dash before a name leads to it. */
const LEADING = /[\s\u3000—–-]/;
const LONGEST_NAME = 40;

/** Splits at marks outside of inner brackets and quotes, and at spaces between two names. */
export const splitPieces = (text: string, from: number, to: number, closed: ReadonlyMap<number, number>): Piece[] => [
  ...eachPiece(text, from, to, closed),
];

/** The same one by one: of prose most readers ask no more than the first. */
export function* eachPiece(
  text: string,
  from: number,
  to: number,
  closed: ReadonlyMap<number, number>,
): Generator<Piece, void> {
  let lastEnd = from;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to) {
      const code = text.charCodeAt(at);
      if (isHan(code)) continue;
      const close = closed.get(at);
      if (close !== undefined && close < to) {
        at = close;
        // “市教育局”“市财政局”: nothing else parts them.
        if (!(text[close] === '”' && text[close + 1] === '“')) continue;
        const piece = trimmed(text, start, close + 1);
        if (piece !== undefined) {
          yield { ...piece, before: text.slice(lastEnd, piece.start) };
          lastEnd = piece.end;
        }
        start = close + 1;
        continue;
      }
      const char = text.charAt(at);
      if (!MARKS.has(char) && !PARTING.some(([form, parts]) => form.test(char) && parts(text, start, at, to))) continue;
    }
    const piece = trimmed(text, start, at);
    if (piece !== undefined) {
      yield { ...piece, before: text.slice(lastEnd, piece.start) };
      lastEnd = piece.end;
    }
    start = at + 1;
  }
}

/** A stretch without the spaces around it; undefined where there is nothing else. */
function trimmed(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && LEADING.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  if (text[start] === '“' && text[end - 1] === '”' && text.indexOf('”', start) === end - 1) {
    start++;
    end--;
  }
  return start >= end ? undefined : { start, end };
}

/** 市财政局 （牵头）: brackets behind a space belong to the name before it. */
const BRACKET = /^[\s\u3000]+[（(〔[［【]/;
const WIDEST_GAP = 6;

/** A space separates names when a name or a verb phrase stands before it; other spaces are traces of typesetting. */
function partsNames(text: string, start: number, at: number, to: number): boolean {
  if (at - start > LONGEST_NAME || at + 2 > to || BRACKET.test(text.slice(at, at + WIDEST_GAP))) return false;
  const name = text.slice(start, at).trim();
  return isBodyLike(name) || (name.length > 0 && verbPhraseAt(text, start, at) !== undefined);
}

/** 市教育局－市体育局: two bodies of some level. 市公安局－交警支队 is one, with the part of it that is meant. */
const OF_LEVEL = /^(?:[省市区县州国各]|[\u4e00-\u9fff]{2,4}[省市区县州])/;
const partsLevels: typeof partsNames = (text, start, at, to) =>
  OF_LEVEL.test(text.slice(at + 1)) && partsBodies(text, start, at, to);

/** 市教育局/市体育局, 市教育局&市体育局: two bodies, where each is surely one; a verb may follow the second. */
function partsBodies(text: string, start: number, at: number, to: number): boolean {
  if (at - start > LONGEST_NAME || !isSureBody(text.slice(start, at).trim())) return false;
  let end = at + 1;
  while (
    end < to &&
    end - at <= LONGEST_NAME &&
    !MARKS.has(text.charAt(end)) &&
    !SLASH.test(text.charAt(end)) &&
    !DASH.test(text.charAt(end))
  )
    end++;
  return isSureBody(text.slice(at + 1, verbPhraseAt(text, at + 1, end)?.start ?? end).trim());
}

const SLASH = /[/／&＆+＋]/;
const DASH = /[－—–-]/;
/** What parts two names only between such. */
const PARTING: readonly (readonly [RegExp, typeof partsNames])[] = [
  [BLANK, partsNames],
  [SLASH, partsBodies],
  [DASH, partsLevels],
];
