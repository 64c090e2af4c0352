import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  isBlank,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUESTION,
  quote,
  SINGLE_QUOTE,
} from './characters.js';
import { parseFlow } from './flow-parser.js';
import { Levels } from './levels.js';
import { findColon } from './line-grammar.js';
import { LineReader, type StructureLine } from './line-reader.js';
import { LineScanner } from './line-scanner.js';
import { PlacedEntry, PlacedItem, PlacedMap, type PlacedNode, PlacedScalar, PlacedSeq } from './nodes.js';
import type { ProblemCode, SyntaxErrorReason, SyntaxProblem } from './problems.js';
import { readBlockScalar } from './block-scalar.js';
import { unfoldPlain } from './plain.js';
import { endOfQuoted, readQuoted } from './quoted.js';
import { reportCommentsIn, reportTabMargins } from './values-over-lines.js';

/** Deeper than any plan; keeps hostile nesting from exhausting the stack. */
export const MAX_DEPTH = 64;

const NO_PARTS: ReadonlyMap<number, PlacedItem> = new Map();

/**
 * Reads the block structure of a plan line by line. A line that YAML would choke on is reported at
 * its own place and read as what it was meant to be, so that one mistake does not hide the rest of the
 * plan. `isKey` says which words are keys of the format.
 */
export class BlockParser {
  readonly problems: SyntaxProblem[];
  readonly #levels: Levels;
  readonly #lines: LineReader;
  readonly #scan: LineScanner;

  constructor(
    private readonly text: string,
    isKey: (word: string) => boolean,
    from: number,
    to: number,
    /** Items that are parts of their own, by the offset of the line that stands for each. */
    private readonly parts: ReadonlyMap<number, PlacedItem> = NO_PARTS,
  ) {
    this.problems = [];
    this.#lines = new LineReader(text, from, to, this.problems, isKey);
    this.#scan = new LineScanner(text, isKey);
    this.#levels = new Levels(text, this.#lines, this.#scan, this.problems);
  }

  /** The root of the document; null when there is nothing. */
  parseRoot(): PlacedNode | null {
    for (let line = this.#lines.peek(); line !== undefined; line = this.#lines.peek()) {
      const opener = this.text.charCodeAt(line.first);
      if (opener === OPEN_BRACE || opener === OPEN_BRACKET) {
        const flow = parseFlow(this.text, line.first, this.#lines.limit, []);
        if (flow.closed) return this.#parseFlowRoot(line);
      }
      const dash = this.#isDash(line.first, line.end);
      // An item that has lost the key above it is passed over where keys of the plan follow.
      const isStray = dash && line.indent > 0 && this.#lines.keyFollows();
      if (!isStray && (dash || this.#scan.looksLikeEntry(line.first, line.end))) return this.#parseBlockRoot();
      if (!this.#lines.keyFollows()) {
        this.#problem('syntax-error', line.first, line.end, 'not-a-plan');
        return null;
      }
      this.#skipStrayLine(line);
    }
    return null;
  }

  #parseBlockRoot(): PlacedNode | null {
    const root = this.#parseBlock(-1, false);
    // Keys below a list that is the whole document belong to nothing.
    const rest = this.#lines.peek();
    if (rest !== undefined)
      this.#problem('syntax-error', rest.first, this.#scan.trimEnd(rest.first, rest.end), 'not-a-key');
    return root;
  }

  #parseFlowRoot(line: StructureLine): PlacedNode {
    const flow = parseFlow(this.text, line.first, this.#lines.limit, this.problems);
    const rest = this.#lines.nextContent(flow.end);
    this.#reportGluedComment(
      flow.end,
      this.text.charCodeAt(flow.end) === HASH ? flow.end : undefined,
      this.#lines.endOfLineAt(flow.end),
    );
    if (rest !== undefined) this.#problem('syntax-error', rest.start, rest.end, 'text-after-value');
    return flow.node;
  }

  /** The block below `parentIndent`, or null when the next line does not belong to it. */
  #parseBlock(parentIndent: number, listMayShareIndent: boolean): PlacedNode | null {
    const line = this.#lines.peek();
    if (line === undefined) return null;
    const dash = this.#isDash(line.first, line.end);
    const belongs =
      line.indent > parentIndent ||
      (listMayShareIndent && dash && this.#levels.isListOfParent(line.indent, parentIndent));
    if (!belongs) return null;
    if (this.#levels.depth >= MAX_DEPTH) {
      this.#problem('too-deep', line.first, Math.min(line.end, line.first + 40));
      this.#lines.skipDeeperThan(parentIndent);
      return null;
    }
    if (dash) return this.#parseSeq(line.indent);
    const isEntry = this.#scan.looksLikeEntry(line.first, line.end, parentIndent >= 0);
    return isEntry ? this.#parseMap(line.indent) : this.#parseValue(line.first, line, parentIndent);
  }

  #parseSeq(indent: number): PlacedSeq {
    const level = this.#levels.enter('seq', indent);
    const items: PlacedItem[] = [];
    const start = this.#lines.peek()?.first ?? 0;
    let end = start;
    for (let line = this.#levels.nextOf(level); line !== undefined; line = this.#levels.nextOf(level)) {
      const item = this.#parseItem(line);
      items.push(item);
      // A part of its own stands here as one line.
      end = item.isPart ? line.end : item.end;
    }
    this.#levels.leave();
    return new PlacedSeq(start, end, false, items);
  }

  #parseItem(line: StructureLine): PlacedItem {
    const start = line.first;
    const part = this.parts.size === 0 ? undefined : this.parts.get(line.start);
    if (part !== undefined) {
      this.#lines.advance();
      return part;
    }
    const content = this.#scan.skipBlanks(start + this.#dashWidth(start), line.end);
    if (this.text.charCodeAt(start) !== DASH || (content === start + 1 && content < line.end))
      this.#reportDash(start, content);
    if (content >= line.end || this.#scan.startsComment(content)) {
      this.#lines.advance();
      const value = this.#parseBlock(line.indent, false);
      return new PlacedItem(start, value?.end ?? start + 1, value);
    }
    const column = line.indent + (content - start);
    this.#reportTabBehindDash(start, content, line.end);
    const value = this.#parseInline(line, content, column, line.indent);
    return new PlacedItem(start, value?.end ?? content, value);
  }

  /** What stands behind a `- `: a nested list, the first entry of a map, or a value. */
  #parseInline(line: StructureLine, content: number, column: number, parentIndent: number): PlacedNode | null {
    if (this.#levels.depth >= MAX_DEPTH) {
      this.#problem('too-deep', content, Math.min(line.end, content + 40));
      this.#lines.advance();
      this.#lines.skipDeeperThan(parentIndent);
      return null;
    }
    if (this.#isDash(content, line.end) && this.text.charCodeAt(content) === DASH) {
      this.#lines.enterInline(content, column);
      return this.#parseSeq(column);
    }
    if (this.#scan.looksLikeEntry(content, line.end, true)) {
      this.#lines.enterInline(content, column);
      return this.#parseMap(column);
    }
    return this.#parseValue(content, line, parentIndent);
  }

  #parseMap(indent: number): PlacedMap {
    const entries: PlacedEntry[] = [];
    const level = this.#levels.enter('map', indent, entries);
    const start = this.#lines.peek()?.first ?? 0;
    for (let line = this.#levels.nextOf(level); line !== undefined; line = this.#levels.nextOf(level)) {
      const entry = this.#parseEntry(line);
      if (entry === undefined) continue;
      entries.push(entry);
      level.keys?.add(entry.key.value);
    }
    this.#levels.leave();
    return new PlacedMap(start, entries[entries.length - 1]?.end ?? start, false, entries);
  }

  #parseEntry(line: StructureLine): PlacedEntry | undefined {
    const separator = this.#scan.findSeparator(line.first, line.end);
    if (separator === undefined) {
      this.#skipStrayLine(line);
      return undefined;
    }
    const key = this.#readKey(line.first, separator.colon);
    if (separator.fix !== undefined) {
      const blank = separator.value < line.end ? ': ' : ':';
      this.#problem(separator.fix, separator.colon, separator.value, undefined, { replacement: blank });
    }
    const valueAt = this.#scan.skipBlanks(separator.value, line.end);
    const value = this.#parseValue(valueAt, line, line.indent, true);
    return new PlacedEntry(value?.end ?? separator.colon + 1, key, separator.colon, value);
  }

  #readKey(start: number, colon: number): PlacedScalar {
    let end = colon;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    const opener = this.text.charCodeAt(start);
    if ((opener === DOUBLE_QUOTE || opener === SINGLE_QUOTE) && endOfQuoted(this.text, start, end) === end) {
      return readQuoted(this.text, start, end, this.problems);
    }
    if (opener === OPEN_BRACKET || opener === OPEN_BRACE) this.#problem('syntax-error', start, end, 'not-a-key');
    if (opener === QUESTION && isBlank(this.text.charCodeAt(start + 1)))
      this.#problem('syntax-error', start, end, 'complex-key');
    return new PlacedScalar(start, end, 'plain', this.text.slice(start, end));
  }

  /**
   * The value at `at`: on the rest of the line, or in the lines below when the line is done.
   * `ofKey` is set for the value of a map entry, whose list may share the indent of its key.
   */
  #parseValue(at: number, line: StructureLine, parentIndent: number, ofKey = false): PlacedNode | null {
    const { end } = line;
    if (at >= end || this.#scan.startsComment(at)) {
      this.#reportCutComment(at, end);
      this.#lines.advance();
      return this.#parseBlock(parentIndent, ofKey);
    }
    switch (this.text.charCodeAt(at)) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        return this.#parseQuoted(at, end, parentIndent);
      case OPEN_BRACKET:
      case OPEN_BRACE:
        return this.#parseFlowValue(at, end, parentIndent);
      case 0x7c: // |
      case 0x3e: // >
        return this.#parseBlockScalar(at, end, parentIndent);
      case 0x26: // &
      case 0x2a: // *
      case 0x21: // !
        return this.#parseIndicator(at, line, parentIndent, ofKey);
      case 0x25: // %
      case 0x40: // @
      case 0x60: // `
      case COMMA:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return this.#rawRest(at, end);
      case DASH:
        if (ofKey && (at + 1 >= end || isBlank(this.text.charCodeAt(at + 1))))
          return this.#parseListOnKeyLine(at, line);
        return this.#parsePlain(at, end, parentIndent);
      case QUESTION:
        return at + 1 >= end || isBlank(this.text.charCodeAt(at + 1))
          ? this.#rawRest(at, end)
          : this.#parsePlain(at, end, parentIndent);
      default:
        return this.#parsePlain(at, end, parentIndent);
    }
  }

  #parsePlain(at: number, lineEnd: number, parentIndent: number): PlacedScalar {
    const comment = this.#scan.findComment(at, lineEnd);
    if (findColon(this.text, at, lineEnd) !== undefined) return this.#rawRest(at, lineEnd);
    if (comment !== undefined) this.#reportCutComment(comment, lineEnd, at);
    const end = this.#scan.trimEnd(at, comment ?? lineEnd);
    this.#lines.advance();
    if (comment !== undefined) return new PlacedScalar(at, end, 'plain', this.text.slice(at, end));
    const last = this.#continuation(parentIndent, end);
    if (last === undefined) return new PlacedScalar(at, end, 'plain', this.text.slice(at, end));
    return new PlacedScalar(at, last, 'plain', unfoldPlain(this.text.slice(at, last)));
  }

  /** Takes the lines that carry a plain scalar on; returns the end of the last one. */
  #continuation(parentIndent: number, from: number): number | undefined {
    let last: number | undefined;
    for (
      let line = this.#lines.peekContinuation(parentIndent);
      line !== undefined;
      line = this.#lines.peekContinuation(parentIndent)
    ) {
      const comment = this.#scan.findComment(line.first, line.end);
      if (this.#scan.startsComment(line.first) || this.#scan.looksLikeEntry(line.first, line.end, true)) break;
      if (this.#scan.hasHash) reportCommentsIn(this.text, last ?? from, line.start, this.problems);
      last = this.#scan.trimEnd(line.first, comment ?? line.end);
      this.#lines.advance();
      if (comment !== undefined) break;
    }
    return last;
  }

  #parseQuoted(at: number, lineEnd: number, parentIndent: number): PlacedScalar {
    const close =
      endOfQuoted(this.text, at, lineEnd) ?? endOfQuoted(this.text, at, this.#lines.regionEnd(parentIndent));
    if (close === undefined) {
      this.#problem('syntax-error', at, lineEnd, 'unclosed-quote');
      return this.#rawScalar(at, lineEnd);
    }
    const closeLineEnd = close <= lineEnd ? lineEnd : this.#lines.endOfLineAt(close);
    const rest = this.#scan.skipBlanks(close, closeLineEnd);
    if (rest < closeLineEnd && !this.#scan.startsComment(rest)) {
      if (closeLineEnd === lineEnd) return this.#rawRest(at, lineEnd);
      this.#problem('syntax-error', rest, closeLineEnd, 'text-after-value');
    } else this.#reportGluedComment(close, rest, closeLineEnd);
    reportTabMargins(this.text, at, close, parentIndent, this.problems);
    this.#lines.advanceTo(closeLineEnd);
    return readQuoted(this.text, at, close, this.problems);
  }

  #parseFlowValue(at: number, lineEnd: number, parentIndent: number): PlacedNode {
    const known = this.problems.length;
    let flow = parseFlow(this.text, at, lineEnd, this.problems);
    if (!flow.closed) {
      this.problems.length = known;
      flow = parseFlow(this.text, at, this.#lines.regionEnd(parentIndent), this.problems);
    }
    if (!flow.closed) {
      this.problems.length = known;
      return this.#mendOpenFlow(at, lineEnd);
    }
    const closeLineEnd = flow.end <= lineEnd ? lineEnd : this.#lines.endOfLineAt(flow.end);
    const rest = this.#scan.skipBlanks(flow.end, closeLineEnd);
    if (rest < closeLineEnd && !this.#scan.startsComment(rest)) {
      this.problems.length = known;
      if (closeLineEnd === lineEnd) return this.#rawRest(at, lineEnd);
      this.#problem('syntax-error', rest, closeLineEnd, 'text-after-value');
    } else this.#reportGluedComment(flow.end, rest, closeLineEnd);
    reportTabMargins(this.text, at, flow.end, parentIndent, this.problems);
    this.#lines.advanceTo(closeLineEnd);
    return flow.node;
  }

  /** An opening bracket that is never closed: a list of names stays a list, anything else is text. */
  #mendOpenFlow(at: number, lineEnd: number): PlacedNode {
    const end = this.#scan.trimEnd(at, lineEnd);
    this.#problem('syntax-error', at, end, 'unclosed-bracket');
    const isList = this.text.charCodeAt(at) === OPEN_BRACKET && /^\[[^[\]{}"'，。]*$/.test(this.text.slice(at, end));
    const scratch: SyntaxProblem[] = [];
    if (!isList) return this.#rawScalar(at, lineEnd);
    this.#lines.advance();
    return parseFlow(this.text, at, end, scratch).node;
  }

  #parseBlockScalar(at: number, lineEnd: number, parentIndent: number): PlacedScalar {
    if (!/^[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/.test(this.text.slice(at, lineEnd))) return this.#rawRest(at, lineEnd);
    const region = this.#lines.blockScalarEnd(parentIndent);
    this.#lines.advanceTo(region);
    return readBlockScalar(this.text, at, region, parentIndent, this.problems);
  }

  /** `&anchor`, `*alias`, `!tag`: not part of the format, and often just a text that starts so. */
  #parseIndicator(at: number, line: StructureLine, parentIndent: number, ofKey: boolean): PlacedNode | null {
    const word = /^[&*!][!\w.:/<>,-]*(?=[ \t]|$)/.exec(this.text.slice(at, Math.min(line.end, at + 200)))?.[0];
    if (word === undefined || /^[&*]$/.test(word)) return this.#rawRest(at, line.end);
    this.#problem('no-alias', at, at + word.length, undefined, { detail: word });
    if (word.startsWith('*')) return this.#rawScalar(at, line.end);
    const next = this.#scan.skipBlanks(at + word.length, line.end);
    return next < line.end && '&*!'.includes(this.text.charAt(next))
      ? this.#rawScalar(next, line.end)
      : this.#parseValue(next, line, parentIndent, ofKey);
  }

  #parseListOnKeyLine(at: number, line: StructureLine): PlacedNode {
    this.#problem('syntax-error', at, line.end, 'list-on-key-line');
    const column = line.indent + (at - line.first);
    this.#lines.enterInline(at, column);
    return this.#parseSeq(column);
  }

  /** The rest of the line as one text, reported as needing quotes. */
  #rawRest(at: number, lineEnd: number): PlacedScalar {
    const end = this.#scan.trimEnd(at, lineEnd);
    this.#problem('value-needs-quotes', at, end, undefined, { replacement: quote(this.text.slice(at, end)) });
    return this.#rawScalar(at, lineEnd);
  }

  #rawScalar(at: number, lineEnd: number): PlacedScalar {
    const end = this.#scan.trimEnd(at, lineEnd);
    this.#lines.advance();
    return new PlacedScalar(at, end, 'plain', this.text.slice(at, end));
  }

  #skipStrayLine(line: StructureLine): void {
    const dash = this.#isDash(line.first, line.end);
    this.#problem(
      'syntax-error',
      line.first,
      this.#scan.trimEnd(line.first, line.end),
      dash ? 'stray-item' : 'not-a-key',
    );
    this.#lines.advance();
    this.#lines.skipDeeperThan(line.indent);
  }

  /** What a list item holds is indented by spaces; before a text a tab may stand. */
  #reportTabBehindDash(start: number, content: number, lineEnd: number): void {
    if (
      !this.text.slice(start, content).includes('\t') ||
      !(this.#isDash(content, lineEnd) || this.#scan.looksLikeEntry(content, lineEnd))
    )
      return;
    this.#problem('tab-indent', start + 1, content, undefined, { replacement: ' ' });
  }

  #reportDash(start: number, content: number): void {
    const code: ProblemCode = this.text.charCodeAt(start) === DASH ? 'missing-space-after-dash' : 'fullwidth-dash';
    this.#problem(code, start, content, undefined, { replacement: '- ' });
  }

  /** A comment at `rest` that begins right where a quote or bracket ends. */
  #reportGluedComment(end: number, rest: number | undefined, lineEnd: number): void {
    if (rest === end && rest < lineEnd)
      this.#problem('syntax-error', rest, this.#scan.trimEnd(rest, lineEnd), 'glued-comment');
  }

  /** A `#` right before a word is more likely part of the text than a comment. */
  #reportCutComment(comment: number, lineEnd: number, valueStart = comment): void {
    const next = this.text.charCodeAt(comment + 1);
    if (comment + 1 >= lineEnd || isBlank(next) || next === HASH || next === 0x21) return;
    const end = this.#scan.trimEnd(comment, lineEnd);
    this.#problem('comment-cuts-value', comment, end, undefined, {
      replacement: quote(this.text.slice(valueStart, end)),
      replaceFrom: valueStart,
    });
  }

  #isDash(at: number, lineEnd: number): boolean {
    return this.#lines.isDash(at, lineEnd);
  }

  #dashWidth(at: number): number {
    let width = 1;
    while (this.text.charCodeAt(at) !== DASH && this.text.charCodeAt(at + width) === this.text.charCodeAt(at))
      width += 1;
    return width;
  }

  #problem(
    code: ProblemCode,
    start: number,
    end: number,
    reason?: SyntaxErrorReason,
    more: Pick<SyntaxProblem, 'detail' | 'replacement' | 'replaceFrom'> = {},
  ): void {
    this.problems.push({ code, start, end: Math.max(end, start), ...(reason ? { reason } : {}), ...more });
  }
}
