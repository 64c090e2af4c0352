import type { Dialect, PropertySpec, Range, TypeName } from '@workplan/core';
import type { ValuePlace } from './completion-place.js';
import type { PlanLine } from './lines.js';
import { isSplit, nameAt, namesIn, type Container, type NameAt } from './list-names.js';

/** Marks before a value that make it something else than a text. */
const NO_TEXT = /^[|>&*!{]/;
/** What stands already where a value would go. */
const TAKEN = /^[ \t]*(?:[:：][ \t]*)?["'“|>&*!{[]/;
/** A list that has lost the bracket it begins with. */
const UNOPENED = /^[^[]*\]/;

/** A value that stands on one line. */
export interface ValueOnLine {
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

/** What of a value is replaced; undefined where something stands that is no text. */
export function valuePlace(at: ValueOnLine): ValuePlace | undefined {
  const {
    dialect,
    line: { text, start: lineStart },
    from,
    column,
    owner,
    spec,
    keyLine,
    container,
  } = at;
  const isList = spec.shape === 'scalars';
  const head = text.slice(from, column);
  const rest = text.slice(column);
  if (
    NO_TEXT.test(head) ||
    (/^[\s\u3000]*\[/.test(head) && !(isList && container === 'flow')) ||
    /[\]}]\s*$/.test(head) ||
    (head.trim() === '' && TAKEN.test(rest))
  )
    return undefined;
  if (container === 'value' && isList && UNOPENED.test(text.slice(from).replace(/[ \t]#.*/, ''))) return undefined;
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
  if (quoted)
    return {
      ...place,
      range: { start: lineStart + start, end: lineStart + Math.max(column + rest.indexOf(quote), column) },
      before: '',
      after: '',
    };
  if (!isSplit(name.before, container) || !isSplit(name.behind, container))
    return amongMarks(place, at, name, start, end);
  const touches = /[:：-]/.test(text.charAt(start - 1)) && start === from;
  return {
    ...place,
    range: { start: lineStart + start, end: lineStart + Math.max(trimEnd(text, name.end, column), column) },
    before: touches ? ' ' : '',
    after: '',
  };
}

/** Where a value ends on its line, seen from the cursor: before a comment, and before the bracket that closes its list. */
function valueEnd(rest: string, container: Container): number {
  const end = rest.search(/[ \t]#|(?<![ \t])[ \t]*$/);
  const closed = container === 'flow' ? rest.indexOf(']') : -1;
  return closed === -1 ? end : Math.min(end, closed);
}

function trimEnd(text: string, end: number, least: number): number {
  let at = end;
  while (at > least && /[ \t]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/**
 * A name that is separated from others by marks which YAML takes for a part of the text, as an input method writes them:
 * what is taken becomes an item of its own.
 */
function amongMarks(
  place: Omit<ValuePlace, 'range' | 'before' | 'after'>,
  { line, from, column, container }: ValueOnLine,
  name: NameAt,
  start: number,
  end: number,
): ValuePlace | undefined {
  const { text } = line;
  const range = (first: number, last: number): Range => ({
    start: line.start + first,
    end: line.start + Math.max(last, column),
  });
  if (container === 'line') return undefined;
  if (container === 'value') {
    const first = Math.min(from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0), column);
    const before = namesIn(text, first, name.start - 1, container);
    const behind = name.behind === '' ? [] : namesIn(text, name.end + 1, end, container);
    return {
      ...place,
      range: range(first, end),
      before: `${first === from && first > 0 && /[:：]/.test(text.charAt(first - 1)) ? ' ' : ''}[${(name.before === '' ? [] : before).map((other) => `${other}, `).join('')}`,
      after: `${behind.map((other) => `, ${other}`).join('')}]`,
    };
  }
  const joint = container === 'flow' ? ', ' : `\n${' '.repeat(line.dash ?? 0)}- `;
  const hasMark = !isSplit(name.before, container);
  const isFollowed = !isSplit(name.behind, container);
  const last = isFollowed
    ? name.end + 1 + (/^[ \t]*/.exec(text.slice(name.end + 1))?.[0].length ?? 0)
    : trimEnd(text, name.end, column);
  // A mark beside one of YAML's own parts nothing any more.
  const opens = hasMark && /(?:^|[[,])[ \t]*$/.test(text.slice(from, name.start - 1));
  const closes = isFollowed && /^(?:[\],]|$)/.test(text.slice(last));
  return {
    ...place,
    range: range(hasMark ? name.start - 1 : start, last),
    before: hasMark ? (opens ? '' : joint) : '',
    after: isFollowed && !closes ? joint : '',
  };
}
