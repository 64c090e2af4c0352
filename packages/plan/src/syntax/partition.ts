import { DASH, HASH, isBlank, isOddDash } from './characters.js';
import { afterBreak, findColon, lineEnd, readMargin } from './line-grammar.js';
import { isLineOfWords } from './words.js';

/**
 * Where a line stands in the lists of the plan: below a key of a list whose items have not begun, or
 * inside the list. Indentations are widths. Undefined outside of such lists.
 */
export interface ListState {
  /** Column of the key that holds the list. */
  readonly key: number;
  /** Indentation of the items; undefined before the first one. */
  readonly item: number | undefined;
}

/** What words mean in a plan. */
export interface Keys {
  readonly isKey: (word: string) => boolean;
  readonly isListKey: (word: string) => boolean;
}

/** A stretch of whole lines: one item of a list, or what stands between such items. */
export interface Stretch {
  readonly kind: 'item' | 'spine';
  readonly text: string;
  /** The state before its first line. */
  readonly state: ListState | undefined;
  /** Indentation of an item. */
  readonly indent: number;
}

/** The stretches of a text, and the state behind the last one. */
export interface Partition {
  readonly stretches: readonly Stretch[];
  readonly end: ListState | undefined;
  /** Whether the end lies in the middle of something (a block text, comments of the item to come), so that the cut cannot be taken up again there. */
  readonly isOpen: boolean;
}

export const isSameState = (a: ListState | undefined, b: ListState | undefined): boolean =>
  a?.key === b?.key && a?.item === b?.item;

/**
 * Cuts a plan into the items of its lists of tasks and the rest, by lines alone: each line is looked
 * at once, and what a line means follows from it and the state before it. So the cut can be taken up
 * again at any stretch. It is a proposal: the parser of the rest says whether every item is one.
 *
 * @param keys which words are keys, and which of them hold a list of tasks
 * @param state where the first line stands; undefined at the beginning of a plan
 */
export const partition = (text: string, keys: Keys, state?: ListState): Partition =>
  new Partitioner(text, keys, state).read();

/** A line: its start and end, the first character behind the indentation, and the width of that. */
interface Line {
  readonly at: number;
  readonly end: number;
  readonly first: number;
  readonly width: number;
  readonly isEmpty: boolean;
  readonly isComment: boolean;
}

/** One pass over the lines of a text. Its fields are what a line means together with what came before it. */
class Partitioner {
  readonly #stretches: Stretch[] = [];
  readonly #hasCr: boolean;
  #now: ListState | undefined;
  /** Start, kind, state and indentation of the stretch that is being read. */
  #from = 0;
  #kind: Stretch['kind'] = 'spine';
  #fromState: ListState | undefined;
  #indent = 0;
  /** Start of a run of comments that belongs to the item below it. */
  #lead = -1;
  /** Lines deeper than this belong to a block text; -1 outside. */
  #block = -1;
  #inConflict = false;

  constructor(
    private readonly text: string,
    private readonly keys: Keys,
    state: ListState | undefined,
  ) {
    this.#hasCr = text.includes('\r');
    this.#now = state;
    this.#fromState = state;
  }

  read(): Partition {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      const end = lineEnd(text, at, text.length, this.#hasCr);
      const { first, width } = readMargin(text, at, end);
      // Both sides of a merge conflict stay together; the parser knows which one to read.
      if (this.#inConflict || (first === at && text.startsWith('<<<<<<<', at))) {
        this.#inConflict = !text.startsWith('>>>>>>>', at);
        this.#lead = -1;
      } else
        this.#readLine({
          at,
          end,
          first,
          width,
          isEmpty: first >= end,
          isComment: first < end && text.charCodeAt(first) === HASH,
        });
      at = afterBreak(text, end, text.length);
    }
    this.#cut(text.length, 'spine', this.#now, 0);
    const isOpen = this.#lead !== -1 || this.#inConflict || (this.#now === undefined && this.#block >= 0);
    return { stretches: this.#stretches, end: this.#now, isOpen };
  }

  #cut(at: number, next: Stretch['kind'], before: ListState | undefined, width: number): void {
    const { text } = this;
    const from = this.#from;
    const kind = this.#kind;
    const fromState = this.#fromState;
    const indent = this.#indent;
    if (at > from) this.#stretches.push({ kind, text: text.slice(from, at), state: fromState, indent });
    this.#from = at;
    this.#kind = next;
    this.#fromState = before;
    this.#indent = width;
  }

  #readLine(line: Line): void {
    const now = this.#now;
    const { isEmpty, isComment } = line;
    if (now?.item !== undefined) this.#readInList(line, now, now.item);
    else if (now !== undefined && !isEmpty) {
      if (!isComment) this.#readBelowKey(line, now);
      else if (this.#lead === -1) this.#lead = line.at;
    }
    if (this.#now === undefined && !isEmpty && !isComment) this.#readOutside(line);
  }

  /** Inside a list deeper lines belong to the item above, comments beside the items to the one below. */
  #readInList({ at, end, first, width, isEmpty, isComment }: Line, now: ListState, item: number): void {
    const { text } = this;
    if (isEmpty || (width > item && (this.#kind === 'item' || !isComment))) {
      if (!isEmpty) this.#lead = -1;
    } else if (isComment) {
      if (this.#lead === -1) this.#lead = at;
    } else if (width === item && isDash(text, first, end)) {
      this.#startItem(at, now, width);
    } else {
      // A line of words stays with the item, which goes on behind it.
      if (this.#kind !== 'item' || !isLineOfWords(text, first, end, this.keys.isKey)) {
        // A mistake between two items (no key, or a key where only items stand) does not end the list.
        const colon = findColon(text, first, end);
        const ends = colon !== undefined && (width < item || width === now.key);
        if (this.#kind === 'item' || ends) this.#cut(at, 'spine', now, 0);
        if (ends) this.#now = undefined;
      }
      this.#lead = -1;
    }
  }

  /** The first line below a key of a list: its first item, or something else. */
  #readBelowKey({ at, end, first, width }: Line, now: ListState): void {
    if (width >= now.key && isDash(this.text, first, end)) {
      this.#startItem(at, now, width);
      this.#now = { key: now.key, item: width };
    } else {
      this.#now = undefined;
      this.#lead = -1;
    }
  }

  /** An item begins with the comments right above it. */
  #startItem(at: number, state: ListState, width: number): void {
    this.#cut(this.#lead === -1 ? at : this.#lead, 'item', state, width);
    this.#lead = -1;
  }

  /** A line outside of lists may be a key that holds one, or one that a block text stands below. */
  #readOutside({ end, first, width }: Line): void {
    const { text } = this;
    if (this.#block >= 0 && width > this.#block) return;
    this.#block = -1;
    let column = width;
    let start = first;
    while (text.charCodeAt(start) === DASH && isBlank(text.charCodeAt(start + 1))) {
      let behind = start + 1;
      while (behind < end && isBlank(text.charCodeAt(behind))) behind += 1;
      column += behind - start;
      start = behind;
    }
    const colon = findColon(text, start, end);
    if (colon !== undefined && isBare(text, colon + 1, end) && this.keys.isListKey(text.slice(start, colon).trim()))
      this.#now = { key: column, item: undefined };
    else if (opensBlock(text, start, end)) this.#block = colon === undefined ? Math.max(column - 2, 0) : column;
  }
}

function isDash(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return code === DASH
    ? at + 1 >= end || isBlank(text.charCodeAt(at + 1))
    : isOddDash(code) && isBlank(text.charCodeAt(at + 1));
}

/** Whether nothing but spaces and a comment follows. */
function isBare(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at >= end || (at > start && text.charCodeAt(at) === HASH);
}

/** A mark of a block text at the end of a line, and how much of the line is looked at for it. */
const BLOCK_MARK = /(?:^|[ \t])[|>][-+1-9]{0,2}[ \t]*(?:[ \t]#.*)?$/;
const LONGEST_TAIL = 80;

/** Whether the lines below are the text of a value: `|` or `>` at the end. */
const opensBlock = (text: string, start: number, end: number): boolean =>
  BLOCK_MARK.test(text.slice(Math.max(start, end - LONGEST_TAIL), end));
