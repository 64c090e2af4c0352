import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  isBlank,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUESTION,
  SINGLE_QUOTE,
} from './characters.js';
import { PlacedEntry, PlacedItem, PlacedMap, type PlacedNode, PlacedScalar, PlacedSeq } from './nodes.js';
import type { SyntaxProblem } from './problems.js';
import { unfoldPlain } from './plain.js';
import { endOfQuoted, readQuoted } from './quoted.js';

/** Nested brackets beyond this are no plan; the rest is left unread. */
const MAX_FLOW_DEPTH = 64;

/** One torn collection has one cause; more reports would only repeat it. */
const MAX_REPORTS = 3;

export interface Flow {
  readonly node: PlacedMap | PlacedSeq;
  /** Offset after the closing bracket, or where reading stopped. */
  readonly end: number;
  /** False when the closing bracket is missing before `limit`. */
  readonly closed: boolean;
}

/** Reads `[ … ]` or `{ … }` from its opening bracket, over as many lines as it takes, never past `limit`. */
export function parseFlow(text: string, start: number, limit: number, problems: SyntaxProblem[]): Flow {
  return new FlowParser(text, start, limit, problems).parse();
}

class FlowParser {
  #at: number;
  #depth = 0;
  #closed = true;
  #tooDeep = false;
  #reports = 0;

  constructor(
    private readonly text: string,
    start: number,
    private readonly limit: number,
    private readonly problems: SyntaxProblem[],
  ) {
    this.#at = start;
  }

  parse(): Flow {
    const node = this.#collection();
    return { node, end: this.#at, closed: this.#closed };
  }

  #collection(): PlacedMap | PlacedSeq {
    return this.text.charCodeAt(this.#at) === OPEN_BRACE ? this.#map() : this.#seq();
  }

  #seq(): PlacedSeq {
    const start = this.#at;
    const items: PlacedItem[] = [];
    this.#at += 1;
    this.#depth += 1;
    while (this.#skipToContent(CLOSE_BRACKET)) {
      const itemStart = this.#at;
      const value = this.#element();
      if (value === undefined) continue;
      items.push(new PlacedItem(itemStart, value.end, value));
      this.#skipComma(CLOSE_BRACKET);
    }
    this.#depth -= 1;
    return new PlacedSeq(start, this.#at, true, items);
  }

  #map(): PlacedMap {
    const start = this.#at;
    const entries: PlacedEntry[] = [];
    this.#at += 1;
    this.#depth += 1;
    while (this.#skipToContent(CLOSE_BRACE)) {
      const key = this.#value();
      if (key === undefined) continue;
      const entry = this.#entry(key);
      if (entry !== undefined) entries.push(entry);
      this.#skipComma(CLOSE_BRACE);
    }
    this.#depth -= 1;
    return new PlacedMap(start, this.#at, true, entries);
  }

  /** An item of a list; `a: b` inside brackets is a map of one entry. */
  #element(): PlacedNode | undefined {
    const value = this.#value();
    if (value === undefined || value.kind !== 'scalar' || !this.#atColon(value)) return value;
    // The key of such a map stands on one line with its colon.
    if (this.#onLine(value.start, this.#at) < this.#at) this.#report(value.start, this.#onLine(value.start, this.#at));
    const entry = this.#entry(value);
    return entry === undefined ? value : new PlacedMap(entry.start, entry.end, true, [entry]);
  }

  #entry(key: PlacedNode): PlacedEntry | undefined {
    if (key.kind !== 'scalar') {
      this.#report(key.start, this.#onLine(key.start, key.end));
      return undefined;
    }
    this.#skipSpace();
    if (!this.#atColon(key)) return new PlacedEntry(key.end, key, key.end, null);
    const colon = this.#at;
    this.#at += 1;
    this.#skipSpace();
    const code = this.text.charCodeAt(this.#at);
    const empty = this.#at >= this.limit || code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET;
    const value = empty ? null : (this.#value() ?? null);
    return new PlacedEntry(value?.end ?? colon + 1, key, colon, value);
  }

  #value(): PlacedNode | undefined {
    const code = this.text.charCodeAt(this.#at);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (this.#depth < MAX_FLOW_DEPTH) return this.#collection();
      if (!this.#tooDeep) this.problems.push({ code: 'too-deep', start: this.#at, end: this.#at + 1 });
      this.#tooDeep = true;
      this.#at = this.limit;
      return undefined;
    }
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.#quoted();
    return this.#plain();
  }

  #quoted(): PlacedScalar {
    const start = this.#at;
    const end = endOfQuoted(this.text, start, this.limit);
    if (end === undefined) {
      this.#closed = false;
      this.#at = this.limit;
      return new PlacedScalar(start, this.limit, 'plain', this.text.slice(start, this.limit));
    }
    this.#at = end;
    return readQuoted(this.text, start, end, this.problems);
  }

  #plain(): PlacedScalar {
    const start = this.#at;
    let end = start;
    for (; this.#at < this.limit; this.#at += 1) {
      const code = this.text.charCodeAt(this.#at);
      if (
        code === COMMA ||
        code === CLOSE_BRACKET ||
        code === CLOSE_BRACE ||
        code === OPEN_BRACKET ||
        code === OPEN_BRACE
      )
        break;
      if (code === COLON && this.#endsKey(this.#at + 1)) break;
      if (code === HASH && this.#at > start && this.#isSpace(this.text.charCodeAt(this.#at - 1))) break;
      if (!this.#isSpace(code)) end = this.#at + 1;
    }
    if (end === start) {
      // A bracket or colon where a value should be; step over it so that reading always ends.
      this.#report(this.#at, this.#at + 1);
      this.#at += 1;
      end = this.#at;
    }
    const raw = this.text.slice(start, end);
    const first = raw.charCodeAt(0);
    if (this.#isNoText(raw, start)) this.#report(start, this.#onLine(start, end));
    if (first === 0x26 || first === 0x2a || first === 0x21)
      this.problems.push({ code: 'no-alias', start, end: this.#onLine(start, end), detail: raw });
    return new PlacedScalar(start, end, 'plain', /[\n\r]/.test(raw) ? unfoldPlain(raw) : raw);
  }

  /** What a plain text cannot begin with: a mark of lists or keys by itself, a comment without a space, a mark between documents. */
  #isNoText(raw: string, start: number): boolean {
    const first = raw.charCodeAt(0);
    if (first === HASH) return true;
    if (first === QUESTION || (first === DASH && !raw.startsWith('--')))
      return raw.length === 1 || this.#isSpace(raw.charCodeAt(1));
    const before = this.text.charCodeAt(start - 1);
    return (first === DASH || first === DOT) && (before === LF || before === CR) && /^(?:---|\.\.\.)(?:\s|$)/.test(raw);
  }

  #endsKey(next: number): boolean {
    const code = this.text.charCodeAt(next);
    return (
      next >= this.limit || this.#isSpace(code) || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE
    );
  }

  #atColon(key: PlacedScalar): boolean {
    let at = this.#at;
    while (at < this.limit && isBlank(this.text.charCodeAt(at))) at += 1;
    if (this.text.charCodeAt(at) !== COLON || at >= this.limit) return false;
    // Behind a quoted key, as in JSON, no space is needed.
    if (key.style === 'plain' && !this.#endsKey(at + 1)) return false;
    this.#at = at;
    return true;
  }

  /** Moves to the next element; false once the collection is closed or the text is over. */
  #skipToContent(closer: number): boolean {
    for (this.#skipSpace(); this.#at < this.limit; this.#skipSpace()) {
      const code = this.text.charCodeAt(this.#at);
      if (code === closer) {
        this.#at += 1;
        return false;
      }
      if (code !== COMMA) return true;
      this.#report(this.#at, this.#at + 1);
      this.#at += 1;
    }
    if (!this.#tooDeep) this.#closed = false;
    return false;
  }

  #skipComma(closer: number): void {
    this.#skipSpace();
    const code = this.text.charCodeAt(this.#at);
    if (code === COMMA && this.#at < this.limit) this.#at += 1;
    else if (code !== closer && this.#at < this.limit) this.#report(this.#at, this.#at + 1);
  }

  #skipSpace(): void {
    while (this.#at < this.limit) {
      const code = this.text.charCodeAt(this.#at);
      if (this.#isSpace(code)) this.#at += 1;
      else if (code === HASH && (this.#at === 0 || this.#isSpace(this.text.charCodeAt(this.#at - 1)))) {
        while (this.#at < this.limit && this.text.charCodeAt(this.#at) !== LF && this.text.charCodeAt(this.#at) !== CR)
          this.#at += 1;
      } else return;
    }
  }

  #isSpace(code: number): boolean {
    return isBlank(code) || code === LF || code === CR;
  }

  #onLine(start: number, end: number): number {
    for (let at = start; at < end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === LF || code === CR) return at;
    }
    return end;
  }

  #report(start: number, end: number): void {
    this.#reports += 1;
    if (this.#reports > MAX_REPORTS) return;
    this.problems.push({ code: 'syntax-error', reason: 'bad-flow', start, end: Math.min(end, this.limit) });
  }
}
