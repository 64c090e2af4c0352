import type { Range } from '@workplan/plan/text';

/** A stretch that resembles a pattern, and by how many inserted, dropped or changed characters it differs. */
export interface NearMatch extends Range {
  readonly edits: number;
}

const WORD = 32;
const bit = (value: number): number => (value === 0 ? 0 : 1);

/** Myers' bit-parallel edit distance (Hyyrö's blocks) of one pattern. */
class Automaton {
  readonly #words: number;
  readonly #lastBit: number;
  readonly #peq = new Map<number, Int32Array>();
  readonly #none: Int32Array;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;

  constructor(private readonly pattern: string) {
    this.#words = Math.max(1, Math.ceil(pattern.length / WORD));
    this.#lastBit = 1 << ((pattern.length - 1) % WORD);
    this.#none = new Int32Array(this.#words);
    this.#plus = new Int32Array(this.#words).fill(-1);
    this.#minus = new Int32Array(this.#words);
    for (let at = 0; at < pattern.length; at += 1) {
      const code = pattern.charCodeAt(at);
      let row = this.#peq.get(code);
      if (row === undefined) this.#peq.set(code, (row = new Int32Array(this.#words)));
      const word = Math.floor(at / WORD);
      row[word] = (row[word] as number) | (1 << (at % WORD));
    }
  }

  /**
   * The end at which the text matches with the fewest edits. Unanchored, the match may begin
   * anywhere, and of neighbouring ends that are equally good the last one counts: it takes changed
   * characters in. Anchored, it begins at the start of the text, and the first of equals counts.
   */
  run(text: string, anchored: boolean): { readonly end: number; readonly edits: number } {
    let edits = this.pattern.length;
    let best = { end: 0, edits };
    for (let at = 0; at < text.length; at += 1) {
      const row = this.#peq.get(text.charCodeAt(at)) ?? this.#none;
      let carry = anchored ? 1 : 0;
      for (let word = 0; word < this.#words; word += 1) carry = this.#advance(row, word, carry);
      edits += carry;
      if (edits < best.edits || (edits === best.edits && !anchored && at + 1 - best.end <= edits))
        best = { end: at + 1, edits };
    }
    return best;
  }

  #advance(row: Int32Array, word: number, carry: number): number {
    let plus = this.#plus[word] as number;
    let minus = this.#minus[word] as number;
    const negative = carry < 0 ? 1 : 0;
    const equal = (row[word] as number) | negative;
    const vertical = equal | minus;
    const horizontal = (((equal & plus) + plus) ^ plus) | equal;
    let plusOut = minus | ~(horizontal | plus);
    let minusOut = plus & horizontal;
    const top = word === this.#words - 1 ? this.#lastBit : 1 << (WORD - 1);
    const out = bit(plusOut & top) - bit(minusOut & top);
    plusOut = (plusOut << 1) | (carry > 0 ? 1 : 0);
    minusOut = (minusOut << 1) | negative;
    plus = minusOut | ~(vertical | plusOut);
    minus = plusOut & vertical;
    this.#plus[word] = plus;
    this.#minus[word] = minus;
    return out;
  }
}

const reversed = (text: string): string => {
  let out = '';
  for (let at = text.length - 1; at >= 0; at -= 1) out += text[at];
  return out;
};

/** The stretch of a short text that resembles the pattern most; undefined when it differs in more than `limit` characters. */
function nearestShort(pattern: string, text: string, limit: number): NearMatch | undefined {
  const { end, edits } = new Automaton(pattern).run(text, false);
  if (edits > limit || edits >= pattern.length) return undefined;
  const head = reversed(text.slice(Math.max(0, end - pattern.length - edits), end));
  const back = new Automaton(reversed(pattern)).run(head, true);
  return { start: end - back.end, end, edits };
}

/** Longer patterns are compared piece by piece, so that the time stays linear. */
const BLOCK = 512;
/** A piece that differs more than this counts as gone. */
const BLOCK_LIMIT = 0.6;

/**
 * The stretch of `text` between `from` and `to` that resembles the pattern most, if it differs in at
 * most `limit` characters. Time grows with the length of the pattern plus the slack of the window.
 */
export function nearest(pattern: string, text: string, from: number, to: number, limit: number): NearMatch | undefined {
  const low = Math.max(from, 0);
  if (pattern === '' || to <= low) return undefined;
  if (pattern.length <= BLOCK) {
    const found = nearestShort(pattern, text.slice(low, Math.min(to, low + BLOCK * 8)), limit);
    return found && { start: found.start + low, end: found.end + low, edits: found.edits };
  }
  return nearestLong(pattern, text, low, to, limit);
}

/** A piece that follows at once is looked for near its place first: repetitive texts match in many places. */
const SLACKS = [32, BLOCK / 2];

function nearestLong(pattern: string, text: string, from: number, to: number, limit: number): NearMatch | undefined {
  const room = Math.max(to - from - pattern.length, 0) + BLOCK / 2;
  let start: number | undefined;
  let cursor = from;
  let edits = 0;
  for (let at = 0; at < pattern.length && edits <= limit; at += BLOCK) {
    const block = pattern.slice(at, at + BLOCK);
    const found =
      start === undefined ? blockIn(block, text, cursor, cursor + BLOCK + room) : blockAfter(block, text, cursor);
    if (found === undefined) {
      edits += block.length;
      cursor += block.length;
      continue;
    }
    edits += found.edits + (start === undefined ? 0 : Math.abs(found.start - cursor));
    start ??= found.start;
    cursor = found.end;
  }
  return start === undefined || edits > limit ? undefined : { start, end: cursor, edits };
}

function blockAfter(block: string, text: string, at: number): NearMatch | undefined {
  if (text.startsWith(block, at)) return { start: at, end: at + block.length, edits: 0 };
  for (const slack of SLACKS) {
    const found = blockIn(block, text, Math.max(at - slack, 0), at + block.length + slack);
    if (found !== undefined && found.edits <= slack) return found;
  }
  return undefined;
}

function blockIn(block: string, text: string, from: number, to: number): NearMatch | undefined {
  const found = nearestShort(
    block,
    text.slice(from, Math.min(to, from + BLOCK * 8)),
    Math.floor(block.length * BLOCK_LIMIT),
  );
  return found && { start: found.start + from, end: found.end + from, edits: found.edits };
}
