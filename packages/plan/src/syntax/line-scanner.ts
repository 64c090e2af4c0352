import {
  COLON,
  DOUBLE_QUOTE,
  FULLWIDTH_COLON,
  HASH,
  isBlank,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
} from './characters.js';
import { findColon } from './line-grammar.js';
import type { ProblemCode } from './problems.js';
import { endOfQuoted } from './quoted.js';

/** Where the key of an entry ends and its value begins. */
export interface Separator {
  readonly colon: number;
  readonly value: number;
  /** What is wrong with the colon, when it is not written as it should be. */
  readonly fix?: ProblemCode;
}

/** Looks at single lines: what is a key, where a value or a comment begins. Offsets are UTF-16 in the text. */
export class LineScanner {
  readonly hasHash: boolean;

  constructor(
    private readonly text: string,
    readonly isKey: (word: string) => boolean,
  ) {
    this.hasHash = text.includes('#');
  }

  /** Where the key of an entry ends; `fix` names what is wrong with its colon. */
  findSeparator(start: number, lineEnd: number): Separator | undefined {
    const proper = this.#findColon(start, lineEnd);
    const wide = this.#find(FULLWIDTH_COLON, start + 1, proper ?? lineEnd);
    if (wide !== undefined && (proper === undefined ? !this.#isKeyGlued(start, wide) : this.#isKeyTo(start, wide))) {
      return { colon: wide, value: this.skipBlanks(wide + 1, lineEnd), fix: 'fullwidth-colon' };
    }
    if (proper !== undefined && !this.#isKeyGlued(start, proper)) return { colon: proper, value: proper + 1 };
    const glued = this.#find(COLON, start + 1, lineEnd);
    if (glued !== undefined && !this.text.startsWith('//', glued + 1))
      return { colon: glued, value: glued + 1, fix: 'missing-space-after-colon' };
    return proper === undefined ? undefined : { colon: proper, value: proper + 1 };
  }

  /** `标题:关于 x: y`, `导语:如下：` — the first colon ends a key of the format, though no space follows it. */
  #isKeyGlued(start: number, end: number): boolean {
    const glued = this.#find(COLON, start + 1, end);
    return glued !== undefined && this.#isKeyTo(start, glued);
  }

  #isKeyTo(start: number, end: number): boolean {
    return this.isKey(this.text.slice(start, end).trim());
  }

  #findColon(start: number, lineEnd: number): number | undefined {
    const { text } = this;
    const opener = text.charCodeAt(start);
    if (opener !== DOUBLE_QUOTE && opener !== SINGLE_QUOTE) return findColon(text, start, lineEnd);
    const close = endOfQuoted(text, start, lineEnd);
    if (close === undefined) return undefined;
    const at = this.skipBlanks(close, lineEnd);
    return text.charCodeAt(at) === COLON && at < lineEnd ? at : undefined;
  }

  /** Like indexOf, but never looks past `end`: one long line must not be read once for each short one. */
  #find(code: number, start: number, end: number): number | undefined {
    for (let at = start; at < end; at += 1) if (this.text.charCodeAt(at) === code) return at;
    return undefined;
  }

  /** Whether a line (or the rest of one) is `key: value`, counting fixed colons behind known keys. */
  looksLikeEntry(start: number, lineEnd: number, onlyKnownWhenFixed = false): boolean {
    const opener = this.text.charCodeAt(start);
    if (opener === OPEN_BRACKET || opener === OPEN_BRACE || opener === HASH) return false;
    const separator = this.findSeparator(start, lineEnd);
    if (separator === undefined) return false;
    if (separator.fix === undefined) return true;
    const word = this.text.slice(start, separator.colon).trim();
    return onlyKnownWhenFixed ? this.isKey(word) : word.length <= 20;
  }

  startsComment(at: number): boolean {
    return this.text.charCodeAt(at) === HASH;
  }

  findComment(start: number, lineEnd: number): number | undefined {
    if (!this.hasHash) return undefined;
    for (let at = start + 1; at < lineEnd; at += 1) {
      if (this.text.charCodeAt(at) === HASH && isBlank(this.text.charCodeAt(at - 1))) return at;
    }
    return undefined;
  }

  skipBlanks(at: number, end: number): number {
    let next = at;
    while (next < end && isBlank(this.text.charCodeAt(next))) next += 1;
    return next;
  }

  trimEnd(start: number, end: number): number {
    let last = end;
    while (last > start && isBlank(this.text.charCodeAt(last - 1))) last -= 1;
    return last;
  }
}
