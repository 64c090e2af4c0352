import type { Dialect, PropertySpec, Range, TypeName } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import type { OpenPlan } from '../../open-plan.js';
import { isInComment, readLine, valueText, type PlanLine } from './lines.js';
import { heldType, keysAround, parentOf, typeAt, type Parent } from './place.js';

/** A place where something can be completed. Ranges lie within the line of the cursor. */
interface Place {
  readonly dialect: Dialect;
  /** What is replaced: from the start of the partial word to its end, the cursor within. */
  readonly range: Range;
  /** What stands between the start of the range and the cursor. */
  readonly typed: string;
  /** What must come before an inserted text: a blank behind `:`, a `- ` in a list. */
  readonly before: string;
}

export interface KeyPlace extends Place {
  readonly kind: 'key';
  readonly type: TypeName;
  readonly present: ReadonlySet<string>;
  /** Column of the keys of this object. */
  readonly column: number;
  /** Whether the colon is there already. */
  readonly hasColon: boolean;
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
    return owner && spec && valuePlace(document.dialect, line, Math.min(key.value, column), column, owner, spec, line.line);
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
  const hasColon = /^[ \t]*[:：]/.test(line.text.slice(column + tail));
  return {
    kind: 'key', dialect: document.dialect, type, hasColon, typed,
    present: needsDash ? new Set() : keysAround(document, line, line.content),
    range: { start: line.start + start, end: line.start + column + tail },
    before: needsDash ? '- ' : before,
    column: line.content + (needsDash ? 2 : 0),
  };
}

function itemPlace(document: OpenPlan['document'], line: PlanLine, start: number, column: number, parent: Parent, before: string): ValuePlace | undefined {
  const { spec, owner } = parent;
  const written = valueText(parent.line);
  if (written === '') {
    const place = valuePlace(document.dialect, line, start, column, owner, spec, parent.line.line);
    return place && { ...place, before: parent.item ? before : '- ' };
  }
  const from = parent.line.start + (parent.line.key?.value ?? 0);
  if (!written.startsWith('[') || /\]/.test(document.slice(from, line.start + column))) return undefined;
  return valuePlace(document.dialect, line, start, column, owner, spec, parent.line.line);
}

const SEPARATORS = /[[,，、;；]/;
const ENDS = /[\],，、;；]|[ \t]#|[ \t]*$/;

function valuePlace(dialect: Dialect, line: PlanLine, from: number, column: number, owner: TypeName, spec: PropertySpec, keyLine: number): ValuePlace | undefined {
  const isList = spec.shape === 'scalars';
  const head = line.text.slice(from, column);
  if (/^[|>&*!{]/.test(head) || (/^\[/.test(head) && !isList) || /[\]}]\s*$/.test(head)) return undefined;
  let start = from;
  if (isList) for (let at = column - 1; at >= from; at -= 1) if (SEPARATORS.test(line.text.charAt(at))) { start = at + 1; break; }
  while (start < column && /[ \t]/.test(line.text.charAt(start))) start += 1;
  const quote = /["'“]/.test(line.text.charAt(start)) && start < column ? line.text.charAt(start) : '';
  if (quote !== '') start += 1;
  if (quote !== '' && quote !== '“' && line.text.slice(start, column).includes(quote)) return undefined;
  const rest = line.text.slice(column);
  const end = column + (quote === '' ? (isList ? rest.search(ENDS) : rest.search(/[ \t]#|[ \t]*$/)) : Math.max(0, rest.indexOf(quote)));
  const touches = /[:：-]/.test(line.text.charAt(start - 1)) && quote === '' && start === from;
  return {
    kind: 'value', dialect, owner, spec, line: keyLine, quoted: quote !== '' && quote !== '“',
    range: { start: line.start + start - (quote === '“' ? 1 : 0), end: line.start + Math.max(end, column) },
    typed: line.text.slice(start - (quote === '“' ? 1 : 0), column),
    before: touches ? ' ' : '',
  };
}
