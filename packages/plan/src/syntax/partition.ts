import { COLON, CR, DASH, HASH, IDEOGRAPHIC_SPACE, isBlank, isOddDash, LF, NBSP, SPACE, TAB } from './characters.js';
import { isLineOfWords } from './words.js';

/** Width that a tab or an ideographic space in the indentation is read and fixed as. */
export const WIDE = 2;

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
export function partition(text: string, { isKey, isListKey }: Keys, state?: ListState): Partition {
  const stretches: Stretch[] = [];
  const hasCr = text.includes('\r');
  let now = state;
  /** Start, kind and state of the stretch that is being read. */
  let from = 0;
  let kind = 'spine' as Stretch['kind'];
  let fromState = state;
  let indent = 0;
  /** Start of a run of comments that belongs to the item below it. */
  let lead = -1;
  /** Lines deeper than this belong to a block text; -1 outside. */
  let block = -1;
  let inConflict = false;

  const cut = (at: number, next: Stretch['kind'], before: ListState | undefined, width: number): void => {
    if (at > from) stretches.push({ kind, text: text.slice(from, at), state: fromState, indent });
    from = at;
    kind = next;
    fromState = before;
    indent = width;
  };

  for (let at = 0; at < text.length;) {
    const end = lineEnd(text, at, hasCr);
    const next = afterBreak(text, end);
    const margin = readMargin(text, at, end);
    const { first, width } = margin;
    const isEmpty = first >= end;
    const isComment = !isEmpty && text.charCodeAt(first) === HASH;
    // Both sides of a merge conflict stay together; the parser knows which one to read.
    if (inConflict || (first === at && text.startsWith('<<<<<<<', at))) {
      inConflict = !text.startsWith('>>>>>>>', at);
      lead = -1;
      at = next;
      continue;
    }
    if (now?.item !== undefined) {
      // Inside a list: deeper lines belong to the item above, comments beside the items to the one below.
      if (isEmpty || (width > now.item && (kind === 'item' || !isComment))) {
        if (!isEmpty) lead = -1;
      } else if (isComment) {
        if (lead === -1) lead = at;
      } else if (width === now.item && isDash(text, first, end)) {
        cut(lead === -1 ? at : lead, 'item', now, width);
        lead = -1;
      } else if (kind === 'item' && isLineOfWords(text, first, end, isKey)) {
        // It stays with the item, which goes on behind it.
        lead = -1;
      } else {
        // A mistake between two items (no key, or a key where only items stand) does not end the list.
        const colon = keyEnd(text, first, end);
        const ends = colon !== undefined && (width < now.item || width === now.key);
        if (kind === 'item' || ends) cut(at, 'spine', now, 0);
        if (ends) now = undefined;
        lead = -1;
      }
    } else if (!isEmpty && !isComment && now !== undefined) {
      if (width >= now.key && isDash(text, first, end)) {
        cut(lead === -1 ? at : lead, 'item', now, width);
        now = { key: now.key, item: width };
      } else now = undefined;
      lead = -1;
    } else if (isComment && now !== undefined && lead === -1) lead = at;
    if (now === undefined && !isEmpty && !isComment) {
      if (block >= 0 && width > block) {
        at = next;
        continue;
      }
      block = -1;
      let column = width;
      let start = first;
      while (text.charCodeAt(start) === DASH && isBlank(text.charCodeAt(start + 1))) {
        let behind = start + 1;
        while (behind < end && isBlank(text.charCodeAt(behind))) behind += 1;
        column += behind - start;
        start = behind;
      }
      const colon = keyEnd(text, start, end);
      if (colon !== undefined && isBare(text, colon + 1, end) && isListKey(text.slice(start, colon).trim()))
        now = { key: column, item: undefined };
      else if (opensBlock(text, start, end)) block = colon === undefined ? Math.max(column - 2, 0) : column;
    }
    at = next;
  }
  if (text.length > from) stretches.push({ kind, text: text.slice(from), state: fromState, indent });
  return { stretches, end: now, isOpen: lead !== -1 || inConflict || (now === undefined && block >= 0) };
}

/** The first character behind the indentation, and the width of it. */
export function readMargin(
  text: string,
  start: number,
  end: number,
): { readonly first: number; readonly width: number } {
  let width = 0;
  let first = start;
  for (; first < end; first += 1) {
    const code = text.charCodeAt(first);
    if (code === SPACE || code === NBSP) width += 1;
    else if (code === TAB || code === IDEOGRAPHIC_SPACE) width += WIDE;
    else break;
  }
  return { first, width };
}

function lineEnd(text: string, start: number, hasCr: boolean): number {
  const lf = text.indexOf('\n', start);
  const end = lf === -1 ? text.length : lf;
  if (!hasCr) return end;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === CR) return at;
  return end;
}

function afterBreak(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

function isDash(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return code === DASH
    ? at + 1 >= end || isBlank(text.charCodeAt(at + 1))
    : isOddDash(code) && isBlank(text.charCodeAt(at + 1));
}

/** Where the colon of `key:` stands; undefined for a line without one. */
function keyEnd(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON && (at + 1 >= end || isBlank(text.charCodeAt(at + 1)))) return at;
    if (code === HASH && at > start && isBlank(text.charCodeAt(at - 1))) return undefined;
  }
  return undefined;
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
