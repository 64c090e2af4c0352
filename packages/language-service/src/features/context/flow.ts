import type { PropertySpec, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';

/** What a value is a value of. */
export interface Holder {
  readonly owner: TypeName;
  readonly spec: PropertySpec;
  /** Whether it is an item of the list that the key holds. */
  readonly isItem: boolean;
}

/** A map in braces that is open at the cursor. Offsets count from the outermost bracket. */
export interface OpenMap {
  readonly kind: 'map';
  /** Undefined where the format has no such map. */
  readonly type: TypeName | undefined;
  /** The keys before the cursor. */
  readonly keys: string[];
  /** The key whose value stands at the cursor; undefined where a key stands. */
  key: string | undefined;
  /** Where the present key or value begins: behind a brace, comma or colon. */
  from: number;
  /** Whether nothing but spaces has been written since. */
  isFresh: boolean;
  /** Where a text in quotes or a value in brackets has ended, behind which nothing may follow without a comma. */
  done: number | undefined;
}

/** A list in brackets that is open at the cursor. */
export interface OpenList extends Pick<OpenMap, 'from' | 'isFresh' | 'done'> {
  readonly kind: 'list';
  readonly open: number;
  readonly holder: Holder | undefined;
}

export type OpenFrame = OpenMap | OpenList;

/**
 * The maps and lists in brackets that are open at the end of a text, the outermost first. Read from the characters, because
 * a map that is being typed has no tree. Empty where all are closed; undefined inside a comment, and where it makes no sense.
 *
 * @param text begins with a bracket
 * @param holder what the outermost value belongs to
 */
export function openFrames(text: string, holder: Holder): OpenFrame[] | undefined {
  const stack: OpenFrame[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const top = stack.at(-1);
    if (top === undefined && at > 0) return [];
    if (/\s/.test(character)) continue;
    if (character === '#' && /\s/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at);
      if (end === -1) return undefined;
      // What is typed begins behind it.
      if (top?.isFresh === true) top.from = end + 1;
      at = end;
    } else if (OPENING.includes(character)) {
      if (top !== undefined && (!top.isFresh || top.done !== undefined)) return undefined;
      stack.push(frameOf(character, top === undefined ? holder : heldBy(top), at));
      if (top !== undefined) top.isFresh = false;
    } else if (CLOSING.includes(character)) {
      if (top === undefined || (character === '}') !== (top.kind === 'map')) return undefined;
      stack.pop();
      const around = stack.at(-1);
      if (around !== undefined) around.done = at + 1;
    } else if (top === undefined) return undefined;
    else if ((character === '"' || character === "'") && top.isFresh) {
      const end = endOfQuotes(text, at);
      top.isFresh = false;
      if (end === -1) return stack;
      top.done = end;
      at = end - 1;
    } else if (character === ',') next(top, text, at);
    else if (
      character === ':' &&
      top.kind === 'map' &&
      top.key === undefined &&
      (top.done !== undefined || ENDS_KEY.test(text.slice(at + 1, at + 2)))
    ) {
      top.key = unquoted(text.slice(top.from, at).trim());
      top.keys.push(top.key);
      begin(top, at + 1);
    } else top.isFresh = false;
  }
  return stack;
}

/** The keys of a map behind the cursor. */
export function keysBehind(text: string): string[] {
  const keys: string[] = [];
  let [depth, from, isKey] = [0, 0, true];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ((character === '"' || character === "'") && /[\s,:[{]/.test(text.charAt(at - 1) || ' ')) {
      const end = endOfQuotes(text, at);
      if (end === -1) return keys;
      at = end - 1;
    } else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) {
      if (depth === 0) return keys;
      depth -= 1;
    } else if (depth > 0) continue;
    else if (character === ',') [from, isKey] = [at + 1, true];
    else if (character === ':' && isKey && ENDS_KEY.test(text.slice(at + 1, at + 2))) {
      keys.push(unquoted(text.slice(from, at).trim()));
      isKey = false;
    }
  }
  return keys;
}

const OPENING = '[{';
const CLOSING = ']}';
/** What must stand behind the colon of a key, or nothing at all. */
const ENDS_KEY = /^[\s,}\]]?$/;

function frameOf(bracket: string, holder: Holder | undefined, at: number): OpenFrame {
  const fresh = { from: at + 1, isFresh: true, done: undefined };
  if (bracket === '[')
    return { kind: 'list', open: at, holder: holder?.isItem === false ? holder : undefined, ...fresh };
  const shape = holder?.isItem === true ? 'objects' : 'object';
  return {
    kind: 'map',
    type: holder?.spec.shape === shape ? holder.spec.type : undefined,
    keys: [],
    key: undefined,
    ...fresh,
  };
}

/** What a value that begins in a map or list belongs to. */
function heldBy(frame: OpenFrame): Holder | undefined {
  if (frame.kind === 'list') return frame.holder && { ...frame.holder, isItem: true };
  const spec = frame.type === undefined || frame.key === undefined ? undefined : propertyOf(frame.type, frame.key);
  return frame.type === undefined || spec === undefined ? undefined : { owner: frame.type, spec, isItem: false };
}

function begin(frame: OpenFrame, from: number): void {
  frame.from = from;
  frame.isFresh = true;
  frame.done = undefined;
}

function next(frame: OpenFrame, text: string, at: number): void {
  if (frame.kind === 'map') {
    if (frame.key === undefined && !frame.isFresh) frame.keys.push(unquoted(text.slice(frame.from, at).trim()));
    frame.key = undefined;
  }
  begin(frame, at + 1);
}

/** The offset behind a text in quotes; -1 when it does not end. */
function endOfQuotes(text: string, at: number): number {
  const quote = text.charAt(at);
  for (let end = at + 1; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === '\\' && quote === '"') end += 1;
    else if (character === quote) {
      if (quote === '"' || text.charAt(end + 1) !== quote) return end + 1;
      end += 1;
    }
  }
  return -1;
}

const unquoted = (key: string): string => (/^(["']).*\1$/s.test(key) ? key.slice(1, -1) : key);
