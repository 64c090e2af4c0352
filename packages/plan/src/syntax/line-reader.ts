import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  DASH,
  DOT,
  FULLWIDTH_HASH,
  HASH,
  IDEOGRAPHIC_SPACE,
  isBlank,
  isOddDash,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
  TAB,
} from './characters.js';
import { afterBreak, lineEnd, readMargin } from './line-grammar.js';
import type { ProblemCode, SyntaxErrorReason, SyntaxProblem } from './problems.js';

/** A line that carries structure: not blank, not a comment. */
export interface StructureLine {
  /** Number from 0. */
  readonly number: number;
  readonly start: number;
  /** End before the break. */
  readonly end: number;
  /** Offset of the first character after the indentation (or after the marks of a list item). */
  readonly first: number;
  /** Width of the indentation: a tab or U+3000 counts 2, as their fix writes it. */
  readonly indent: number;
}

const LINES_LOOKED_AHEAD = 20;

/** A stray character in the margin: what stands right behind it is a list item or a key. */
const STRAY = /^([^\s\p{L}\p{N}_.-])[ \t]*(?:- |-$|([^\s:："'[\]{},#]{1,20})(?::(?: |$)|：))/u;
const STRAY_DASH = /^([－—–−])[ \t]{2,}(?:- |-$|([^\s:："'[\]{},#]{1,20}):(?: |$))/u;

/** Hands out the lines of a text that carry structure and reports what is wrong with their margins. */
export class LineReader {
  #current: StructureLine | undefined;
  #next: number;
  #number = 0;
  #seenContent = false;
  #seenMarker = false;
  #inConflict = false;
  readonly #hasCr: boolean;

  constructor(
    private readonly text: string,
    from: number,
    /** Nothing at or after this offset is read. */
    public limit: number,
    private readonly problems: SyntaxProblem[],
    private readonly isKey: (word: string) => boolean,
  ) {
    this.#next = from;
    this.#hasCr = text.includes('\r');
  }

  /** The next line with structure, or undefined at the end of the document. */
  peek(): StructureLine | undefined {
    while (this.#current === undefined && this.#next < this.limit) this.#current = this.#readLine();
    return this.#current;
  }

  /** Passes over the current line. */
  advance(): void {
    this.#current = undefined;
  }

  /** Passes over everything up to the end of the line that holds `offset`. */
  advanceTo(offset: number): void {
    this.#current = undefined;
    while (this.#next <= offset && this.#next < this.limit) this.#passLine();
  }

  /** Goes on within the current line: what stands behind a list mark is read as a line of its own. */
  enterInline(first: number, indent: number): void {
    const line = this.peek();
    if (line !== undefined) this.#current = { number: line.number, start: line.start, end: line.end, first, indent };
  }

  /** Skips the lines that are indented deeper than `indent`. */
  skipDeeperThan(indent: number): void {
    for (let line = this.peek(); line !== undefined && line.indent > indent; line = this.peek()) this.advance();
  }

  /** The next line as the continuation of a plain scalar: any line that is deeper than its parent. */
  peekContinuation(parentIndent: number): StructureLine | undefined {
    const line = this.peek();
    return line !== undefined && line.indent > parentIndent ? line : undefined;
  }

  /** Where a value that started on the current line may end: before the first line that is not deeper. */
  regionEnd(parentIndent: number): number {
    return this.#endOfDeeper(parentIndent, true);
  }

  /** The same for a block scalar, whose text may look like a comment. */
  blockScalarEnd(parentIndent: number): number {
    return this.#endOfDeeper(parentIndent, false);
  }

  /** End of the line that holds `offset`. */
  endOfLineAt(offset: number): number {
    return this.#lineEnd(offset);
  }

  /** What stands after `offset`, comments and spaces left out. */
  nextContent(offset: number): { start: number; end: number } | undefined {
    let at = offset;
    while (at < this.limit) {
      const end = this.#lineEnd(at);
      let first = at;
      while (first < end && isBlank(this.text.charCodeAt(first))) first += 1;
      if (first < end && this.text.charCodeAt(first) !== HASH) return { start: first, end };
      at = this.#afterBreak(end);
    }
    return undefined;
  }

  /** Whether one of the lines close below starts with a key of the format. */
  keyFollows(): boolean {
    let at = this.#next;
    for (let count = 0; count < LINES_LOOKED_AHEAD && at < this.limit; count += 1) {
      const end = this.#lineEnd(at);
      const colon = /^([^\s:：#][^:：#]{0,30})[:：]/.exec(this.text.slice(at, Math.min(end, at + 40)));
      if (colon !== null && this.isKey((colon[1] ?? '').trim())) return true;
      at = this.#afterBreak(end);
    }
    return false;
  }

  isDash(at: number, lineEnd: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code === DASH) {
      const next = this.text.charCodeAt(at + 1);
      if (at + 1 >= lineEnd || isBlank(next)) return true;
      return next !== DASH && this.#isGluedItem(at + 1, lineEnd);
    }
    return isOddDash(code) && at + 1 < lineEnd;
  }

  /** `-序号: 1`, `-市教委`: a list mark whose blank was forgotten, unless the line is some other key. */
  #isGluedItem(start: number, lineEnd: number): boolean {
    const rest = this.text.slice(start, lineEnd);
    const colon = /[:：]/.exec(rest);
    return colon === null || this.isKey(rest.slice(0, colon.index).trim());
  }

  #endOfDeeper(parentIndent: number, commentsEnd: boolean): number {
    let end = this.#current?.end ?? this.#next;
    for (let at = this.#next; at < this.limit;) {
      const lineEnd = this.#lineEnd(at);
      let first = at;
      while (first < lineEnd && this.text.charCodeAt(first) === SPACE) first += 1;
      const code = this.text.charCodeAt(first);
      const blank = first >= lineEnd;
      if (
        !blank &&
        first - at <= parentIndent &&
        code !== TAB &&
        code !== IDEOGRAPHIC_SPACE &&
        !(commentsEnd && code === HASH)
      )
        break;
      if (!blank) end = lineEnd;
      else if (!commentsEnd) end = Math.max(end, lineEnd);
      at = this.#afterBreak(lineEnd);
    }
    return end;
  }

  #readLine(): StructureLine | undefined {
    const start = this.#next;
    const end = this.#lineEnd(start);
    const number = this.#number;
    this.#next = this.#afterBreak(end);
    this.#number += 1;
    if (this.#isConflict(start, end) || this.#isMarker(start, end)) return undefined;
    const { first, width, odd } = readMargin(this.text, start, end);
    if (first >= end) return undefined;
    const opener = this.text.charCodeAt(first);
    if (opener === HASH) return undefined;
    if (opener === FULLWIDTH_HASH) {
      const blank = isBlank(this.text.charCodeAt(first + 1));
      this.#problem('fullwidth-comment', first, first + 1, undefined, blank ? '#' : '# ');
      return undefined;
    }
    const stray = this.#strayCharacter(first, end);
    if (stray !== undefined) this.#problem('syntax-error', first, stray.end, 'stray-character');
    if (odd !== undefined) this.#problem(odd, start, first, undefined, ' '.repeat(width));
    this.#seenContent = true;
    const behind = stray?.behind ?? first;
    return { number, start, end, first: behind, indent: width + behind - first };
  }

  /** A character that was mistyped into the indentation; the line is read as if it were a space. */
  #strayCharacter(first: number, end: number): { end: number; behind: number } | undefined {
    const code = this.text.charCodeAt(first);
    // Letters, Chinese characters and the marks that start most lines cannot be strays.
    if (
      code === DASH ||
      (code > 0x2f && code < 0x3a) ||
      (code > 0x40 && code < 0x5b) ||
      (code > 0x60 && code < 0x7b) ||
      (code > 0x4dff && code < 0xa000)
    )
      return undefined;
    const rest = this.text.slice(first, Math.min(end, first + 80));
    const match = (isOddDash(code) ? STRAY_DASH : STRAY).exec(rest);
    if (match === null || (match[2] !== undefined && !this.isKey(match[2]))) return undefined;
    const mark = (match[1] ?? '').length;
    let behind = first + mark;
    while (isBlank(this.text.charCodeAt(behind))) behind += 1;
    if ((code === OPEN_BRACE || code === OPEN_BRACKET) && this.#isClosed(first, end)) return undefined;
    return { end: first + mark, behind };
  }

  /** Whether the bracket at `first` is closed on its line. */
  #isClosed(first: number, end: number): boolean {
    let depth = 0;
    for (let at = first; at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
      if (depth === 0) return true;
    }
    return false;
  }

  /** Git's conflict marks: the first side is read, the other one passed over. */
  #isConflict(start: number, end: number): boolean {
    if (!this.#inConflict && this.text.charCodeAt(start) !== 0x3c) return false;
    const mark = this.text.slice(start, Math.min(end, start + 8));
    if (this.#inConflict) {
      if (!/^(?:={7}|\|{7})$|^\|{7} /.test(mark)) {
        if (/^>{7}(?: |$)/.test(mark)) {
          this.#inConflict = false;
          return true;
        }
        return false;
      }
      while (this.#next < this.limit) {
        const lineStart = this.#next;
        this.#passLine();
        if (/^>{7}(?: |\r|\n|$)/.test(this.text.slice(lineStart, lineStart + 8))) break;
      }
      this.#inConflict = false;
      return true;
    }
    if (!/^<{7}(?: |$)/.test(mark)) return false;
    this.#problem('merge-conflict', start, end);
    this.#inConflict = true;
    return true;
  }

  /** `---`, `...` and `%` lines. A plan is one document; what follows a second mark is not read. */
  #isMarker(start: number, end: number): boolean {
    const code = this.text.charCodeAt(start);
    if (code === 0x25 && !this.#seenContent) {
      this.#problem('syntax-error', start, end, 'directive');
      return true;
    }
    if (code !== DASH && code !== DOT) return false;
    if (!/^(?:---|\.\.\.)[ \t]*(?:#.*)?$/.test(this.text.slice(start, Math.min(end, start + 200)))) return false;
    if (this.#seenContent) {
      const more = this.nextContent(this.#next);
      if (more !== undefined) this.#problem('syntax-error', start, end, 'more-than-one-document');
      this.limit = Math.min(this.limit, this.#next);
    } else if (this.#seenMarker) this.#problem('syntax-error', start, end, 'more-than-one-document');
    this.#seenMarker = true;
    return true;
  }

  #passLine(): void {
    this.#next = this.#afterBreak(this.#lineEnd(this.#next));
    this.#number += 1;
  }

  #lineEnd(from: number): number {
    return lineEnd(this.text, from, this.limit, this.#hasCr);
  }

  #afterBreak(end: number): number {
    return afterBreak(this.text, end, this.limit);
  }

  #problem(code: ProblemCode, start: number, end: number, reason?: SyntaxErrorReason, replacement?: string): void {
    this.problems.push({
      code,
      start,
      end,
      ...(reason ? { reason } : {}),
      ...(replacement !== undefined ? { replacement } : {}),
    });
  }
}
