import type { Dialect, PropertySpec, Range, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import type { OpenPlan } from '../../open-plan.js';
import { isInComment, readLine, valueText, type PlanLine } from './lines.js';
import { isParted, nameAt, namesIn, type Container, type NameAt } from './list-names.js';
import { below, heldType, keysAround, parentOf, typeAt, type Below, type Parent } from './place.js';

/** A place where something can be completed. Ranges lie within the line of the cursor. */
interface Place {
  readonly dialect: Dialect;
  /** What is replaced: from the start of the partial word to its end, the cursor within. */
  readonly range: Range;
  /** What stands between the start of the range and the cursor. */
  readonly typed: string;
  /** What must come before an inserted text: a blank behind `:`, a `- ` in a list. */
  readonly before: string;
  /** What must come behind it. */
  readonly after: string;
}

export interface KeyPlace extends Place {
  readonly kind: 'key';
  readonly type: TypeName;
  readonly present: ReadonlySet<string>;
  /** Column of the keys of this object. */
  readonly column: number;
  /** Whether the colon is there already. */
  readonly hasColon: boolean;
  /** What is written already below the key; it must be able to hold that. */
  readonly below: Below;
}

export interface ValuePlace extends Place {
  readonly kind: 'value';
  readonly owner: TypeName;
  readonly spec: PropertySpec;
  /** Whether the cursor is between quotes. */
  readonly quoted: boolean;
  /** The line of the key. */
  readonly line: number;
}

export type CompletionPlace = KeyPlace | ValuePlace;

/** What can be written at an offset. Read from lines and not from the tree, because a line being typed has no tree yet. */
export function placeAt({ document }: OpenPlan, offset: number): CompletionPlace | undefined {
  const line = readLine(document, document.lines.position(offset).line);
  const column = offset - line.start;
  if (column < line.indent || isInComment(line.text, column) || isBeforeComment(line.text, column)) return undefined;
  const { key, content } = line;
  if (key !== undefined && column > key.colon) {
    const owner = typeAt(document, line);
    const spec = owner && propertyOf(owner, key.name);
    const from = Math.min(key.value, column);
    return owner && spec && valuePlace({ dialect: document.dialect, line, from, column, owner, spec, keyLine: line.line, container: line.text.charAt(from) === '[' && column > from ? 'flow' : 'value' });
  }
  if (column < content) return undefined;
  if (line.text.charAt(column - 1) === '-' && column === content && line.dash === column - 1) return contentPlace(document, { ...line, content: content + 1 }, column, ' ');
  return contentPlace(document, line, column, '');
}

/** Whether a text put here would swallow the comment that follows. */
const isBeforeComment = (text: string, column: number): boolean => text.charAt(column) === '#' && /^\s?$/.test(text.charAt(column - 1));

/** A key, an item of a list of texts, or a later line of a list in brackets. */
function contentPlace(document: OpenPlan['document'], line: PlanLine, column: number, before: string): CompletionPlace | undefined {
  const start = Math.min(line.content, column);
  const parent = line.content === 0 ? undefined : parentOf(document, line, line.content);
  if (parent !== undefined && parent.spec.shape === 'scalars') return itemPlace(document, line, start, column, parent, before);
  const needsDash = parent !== undefined && !parent.item && parent.spec.shape === 'objects' && valueText(parent.line) === '';
  const type = line.content === 0 ? 'plan' : needsDash ? parent.spec.type : heldType(parent);
  if (type === undefined) return undefined;
  const typed = line.text.slice(start, column);
  if (/[\s"'[{]/.test(typed)) return undefined;
  const tail = /^[^\s:：]*/.exec(line.text.slice(column))?.[0].length ?? 0;
  const rest = line.text.slice(column + tail);
  const hasColon = /^[ \t]*[:：]/.test(rest);
  if (!hasColon && !/^[ \t]*(?:[ \t]#.*)?$/.test(rest)) return undefined;
  // Nothing is typed, and what follows is no key.
  if (!hasColon && typed === '' && tail > 0) return undefined;
  if (hasColon && needsDash) return undefined;
  // A full-width mark inside what is a key as YAML reads it.
  if (/^[ \t]*：.*:(?: |$)/.test(rest)) return undefined;
  const isBare = /^[ \t]*(?:[:：][ \t]*)?(?:#.*)?$/.test(rest);
  const held = isBare ? below(document, line, line.content + (needsDash ? 2 : 0)) : 'nothing';
  // Between other lines and what belongs to them.
  if (held !== 'nothing' && !hasColon && typed === '') return undefined;
  return {
    kind: 'key', dialect: document.dialect, type, hasColon, typed, below: held,
    present: needsDash ? new Set() : keysAround(document, line, line.content),
    range: { start: line.start + start, end: line.start + column + tail },
    before: needsDash ? '- ' : before, after: '',
    column: line.content + (needsDash ? 2 : 0),
  };
}

function itemPlace(document: OpenPlan['document'], line: PlanLine, start: number, column: number, parent: Parent, before: string): ValuePlace | undefined {
  const { spec, owner } = parent;
  const written = valueText(parent.line);
  const at = { dialect: document.dialect, line, from: start, column, owner, spec, keyLine: parent.line.line };
  if (written === '') {
    const place = valuePlace({ ...at, container: parent.item ? 'item' : 'line' });
    return place && { ...place, before: parent.item ? place.before || before : `- ${place.before}` };
  }
  const from = parent.line.start + (parent.line.key?.value ?? 0);
  if (!written.startsWith('[') || /\]/.test(document.slice(from, line.start + column))) return undefined;
  return valuePlace({ ...at, container: 'flow' });
}

/** Marks before a value that make it something else than a text. */
const NO_TEXT = /^[|>&*!{]/;
/** What stands already where a value would go. */
const TAKEN = /^[ \t]*["'“|>&*!{[]/;

/** A value that stands on one line. */
interface ValueOnLine {
  readonly dialect: Dialect;
  readonly line: PlanLine;
  /** Columns of the value's start and of the cursor. */
  readonly from: number;
  readonly column: number;
  readonly owner: TypeName;
  readonly spec: PropertySpec;
  readonly keyLine: number;
  readonly container: Container;
}

function valuePlace(at: ValueOnLine): ValuePlace | undefined {
  const { dialect, line: { text, start: lineStart }, from, column, owner, spec, keyLine, container } = at;
  const isList = spec.shape === 'scalars';
  const head = text.slice(from, column);
  const rest = text.slice(column);
  if (NO_TEXT.test(head) || (/^[\s\u3000]*\[/.test(head) && !(isList && container === 'flow')) || /[\]}]\s*$/.test(head) || (head.trim() === '' && TAKEN.test(rest))) return undefined;
  const end = column + valueEnd(rest, container);
  const name = isList ? nameAt(text, from, column, end, container) : { start: from, end, before: '', behind: '' };
  let start = name.start;
  while (start < column && /[ \t]/.test(text.charAt(start))) start += 1;
  const quote = start < column && /["'“]/.test(text.charAt(start)) ? text.charAt(start) : '';
  const quoted = quote !== '' && quote !== '“';
  if (quoted) start += 1;
  const typed = text.slice(start, column);
  if (quoted && typed.includes(quote)) return undefined;
  const place = { kind: 'value', dialect, owner, spec, line: keyLine, quoted, typed } as const;
  if (quoted) return { ...place, range: { start: lineStart + start, end: lineStart + Math.max(column + rest.indexOf(quote), column) }, before: '', after: '' };
  if (!isParted(name.before, container) || !isParted(name.behind, container)) return amongMarks(place, at, name, start, end);
  const touches = /[:：-]/.test(text.charAt(start - 1)) && start === from;
  return { ...place, range: { start: lineStart + start, end: lineStart + Math.max(trimEnd(text, name.end, column), column) }, before: touches ? ' ' : '', after: '' };
}

/** Where a value ends on its line, seen from the cursor: before a comment, and before the bracket that closes its list. */
function valueEnd(rest: string, container: Container): number {
  const end = rest.search(/[ \t]#|[ \t]*$/);
  const closed = container === 'flow' ? rest.indexOf(']') : -1;
  return closed === -1 ? end : Math.min(end, closed);
}

function trimEnd(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && /[ \t]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/**
 * A name that is parted from others by marks which YAML takes for a part of the text, as an input method writes them:
 * what is taken becomes an item of its own.
 */
function amongMarks(place: Omit<ValuePlace, 'range' | 'before' | 'after'>, { line, from, column, container }: ValueOnLine, name: NameAt, start: number, end: number): ValuePlace | undefined {
  const { text } = line;
  const range = (first: number, last: number): Range => ({ start: line.start + first, end: line.start + Math.max(last, column) });
  if (container === 'line') return undefined;
  if (container === 'value') {
    const first = from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
    const before = namesIn(text, first, name.start - 1, container);
    const behind = name.behind === '' ? [] : namesIn(text, name.end + 1, end, container);
    return { ...place, range: range(first, end), before: `${first === from && first > 0 && /[:：]/.test(text.charAt(first - 1)) ? ' ' : ''}[${(name.before === '' ? [] : before).map((other) => `${other}, `).join('')}`, after: `${behind.map((other) => `, ${other}`).join('')}]` };
  }
  const joint = container === 'flow' ? ', ' : `\n${' '.repeat(line.dash ?? 0)}- `;
  const hasMark = !isParted(name.before, container);
  const isFollowed = !isParted(name.behind, container);
  const last = isFollowed ? name.end + 1 + (/^[ \t]*/.exec(text.slice(name.end + 1))?.[0].length ?? 0) : trimEnd(text, name.end, column);
  // A mark beside one of YAML's own parts nothing any more.
  const opens = hasMark && /(?:^|[[,])[ \t]*$/.test(text.slice(from, name.start - 1));
  const closes = isFollowed && /^(?:[\],]|$)/.test(text.slice(last));
  return { ...place, range: range(hasMark ? name.start - 1 : start, last), before: hasMark ? (opens ? '' : joint) : '', after: isFollowed && !closes ? joint : '' };
}
