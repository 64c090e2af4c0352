import type { PlanDocument } from '@workplan/core';
import { propertyOf } from '@workplan/core/schema';
import type { CompletionPlace, KeyPlace, ValuePlace } from './completion-place.js';
import { keysBehind, openFrames, type Holder, type OpenFrame, type OpenList, type OpenMap } from './flow.js';
import { indentOf, readLine, type PlanLine } from './lines.js';
import { parentOf, typeAt } from './place.js';
import { valuePlace } from './value-place.js';

/** Maps in braces over more lines than these are not looked through. */
const MOST_LINES = 100;

/** The brackets around the cursor. Offsets of frames count from `start`. */
interface Around {
  readonly line: PlanLine;
  readonly column: number;
  readonly frames: readonly OpenFrame[];
  /** What the outermost one belongs to. */
  readonly holder: Holder;
  /** Offset of the outermost bracket. */
  readonly start: number;
  /** From there to the cursor. */
  readonly before: string;
  /** What may belong to the brackets behind the cursor. */
  readonly behind: string;
}

/** What can be written in a map in braces; undefined where nothing can, and `no map` outside of such maps. */
export function flowPlaceAt(
  document: PlanDocument,
  line: PlanLine,
  column: number,
): CompletionPlace | undefined | 'no map' {
  const around = bracketsAround(document, line, column);
  const top = around?.frames.at(-1);
  if (around === undefined || top === undefined || !around.frames.some(({ kind }) => kind === 'map')) return 'no map';
  if (top.kind === 'list') return listPlace(document, around, top);
  if (top.type === undefined) return undefined;
  return top.key === undefined || top.done !== undefined
    ? keyPlace(document, around, top)
    : scalarPlace(document, around, top);
}

/** Looks at the line itself and at those that it may be a part of: every line above that is indented less than all between. */
function bracketsAround(document: PlanDocument, line: PlanLine, column: number): Around | undefined {
  const cursor = line.start + column;
  let found: Around | undefined;
  let least = /^[\]}]/.test(line.text.slice(line.indent)) ? line.indent + 1 : Math.min(line.indent, column);
  for (
    let number = line.line;
    number > Math.max(0, line.line - MOST_LINES) && (number === line.line || least > 0);
    number -= 1
  ) {
    const isOwn = number === line.line;
    const indent = isOwn ? undefined : indentOf(document, number);
    if (!isOwn && (indent === undefined || indent >= least)) continue;
    const above = isOwn ? line : readLine(document, number);
    least = indent ?? least;
    const bracket = above.key?.value ?? above.content;
    if (!/^[[{]/.test(above.text.slice(bracket)) || (isOwn && column <= bracket)) continue;
    const start = above.start + bracket;
    const before = document.slice(start, cursor);
    const holder = holderOf(document, above);
    const frames = holder && openFrames(before, holder);
    if (holder !== undefined && frames !== undefined && frames.length > 0)
      found = { line, column, frames, holder, start, before, behind: behindOf(document, line, column, above.indent) };
  }
  return found;
}

function holderOf(document: PlanDocument, line: PlanLine): Holder | undefined {
  if (line.key !== undefined) {
    const owner = typeAt(document, line);
    const spec = owner && propertyOf(owner, line.key.name);
    return owner && spec && { owner, spec, isItem: false };
  }
  const parent = parentOf(document, line, line.content);
  return parent && { owner: parent.owner, spec: parent.spec, isItem: parent.item };
}

/** As much behind the cursor is looked at for keys. */
const MOST_BEHIND = 4_000;

/** The rest of the line, and the lines below it that are indented deeper than the first one or close a bracket. */
function behindOf(document: PlanDocument, line: PlanLine, column: number, indent: number): string {
  const { lines } = document;
  const cursor = line.start + column;
  let last = line.line;
  for (
    let number = last + 1;
    number <= lines.lineCount && lines.lineStart(number) < cursor + MOST_BEHIND;
    number += 1
  ) {
    const own = indentOf(document, number);
    if (own === undefined) continue;
    const start = lines.lineStart(number) + own;
    if (own <= indent && !/[\]}]/.test(document.slice(start, start + 1))) break;
    last = number;
  }
  return document.slice(cursor, Math.min(lines.lineEnd(last), cursor + MOST_BEHIND));
}

/** A name in a list in brackets. Lists of other things hold nothing that could be offered. */
function listPlace(
  { dialect }: PlanDocument,
  { line, column, start }: Around,
  { holder, open }: OpenList,
): ValuePlace | undefined {
  if (holder === undefined || holder.spec.shape !== 'scalars') return undefined;
  const bracket = start + open - line.start;
  return valuePlace({
    dialect,
    line: cutBehind(line, column, /[}\]]/),
    from: bracket < 0 ? line.content : bracket,
    column,
    owner: holder.owner,
    spec: holder.spec,
    keyLine: line.line,
    container: 'flow',
  });
}

/** The value of a key, or the first name of a list that has no brackets yet. */
function scalarPlace(
  { dialect }: PlanDocument,
  { line, column, start, before }: Around,
  { type, key, from }: OpenMap,
): ValuePlace | undefined {
  const spec = type === undefined || key === undefined ? undefined : propertyOf(type, key);
  const written = before.slice(from);
  if (type === undefined || spec === undefined || written.trimStart().includes('\n')) return undefined;
  const quote = /^\s*(["'])/.exec(written)?.[1];
  const first = start + from - line.start;
  const place = valuePlace({
    dialect,
    line: cutBehind(line, column, quote === undefined ? /[,{}[\]]/ : new RegExp(`(?<=${quote})`)),
    from: first < 0 ? line.content : first,
    column,
    owner: type,
    spec,
    keyLine: line.line,
    container: 'value',
  });
  // What begins with a bracket or in quotes is a value already.
  return written.trim() === '' && /^[ \t]*["'[{]/.test(line.text.slice(column)) ? undefined : place;
}

/** The line without what stands behind the value at a column. */
function cutBehind(line: PlanLine, column: number, end: RegExp): PlanLine {
  const at = line.text.slice(column).search(end);
  return at === -1 ? line : { ...line, text: line.text.slice(0, column + at) };
}

/** A key: what is missing of the commas around it is added, and a space behind a comma. */
function keyPlace(
  { dialect }: PlanDocument,
  { line, column, before, behind, holder }: Around,
  { type, key, keys, from, done }: OpenMap,
): KeyPlace | undefined {
  // Behind a key in quotes a colon is missing, and no key.
  if (type === undefined || (done !== undefined && key === undefined)) return undefined;
  const written = before.slice(done ?? from);
  const typed = written.trimStart();
  if (/[\s"'[\]{}#]/.test(typed) || (done !== undefined && /\n/.test(written))) return undefined;
  const tail = /^[^\s:：,，"'[\]{}]*/.exec(behind)?.[0] ?? '';
  const rest = behind.slice(tail.length);
  const hasColon = /^[ \t]*[:：]/.test(rest);
  if (hasColon ? done !== undefined : typed === '' && tail !== '') return undefined;
  const follows = /^(?:\s+(?:#.*)?)*([^\s#])?/.exec(rest)?.[1] ?? '';
  if (follows === ']') return undefined;
  const isLast = hasColon || follows === '' || follows === ',' || follows === '}';
  // Keys below a brace that is never closed are not its own.
  if (!isLast && openFrames(before + behind, holder)?.length !== 0) return undefined;
  const cursor = line.start + column;
  const missing = done === undefined ? (written === '' && before.charAt(from - 1) === ',' ? ' ' : '') : ', ';
  return {
    kind: 'key',
    dialect,
    type,
    hasColon,
    typed,
    below: 'nothing',
    isFlow: true,
    column: 0,
    present: new Set([...keys, ...keysBehind(isLast ? afterComma(rest) : rest)]),
    range: { start: cursor - (done === undefined ? typed.length : written.length), end: cursor + tail.length },
    before: typed !== '' && written === typed && before.charAt(from - 1) === ',' ? ' ' : missing,
    after: isLast ? '' : /^\s/.test(rest) ? ',' : ', ',
  };
}

/** What is written behind the entry at the cursor. */
function afterComma(rest: string): string {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest.charAt(at);
    if ('[{'.includes(character)) depth += 1;
    else if (']}'.includes(character)) depth -= 1;
    if (depth < 0) return '';
    if (depth === 0 && character === ',') return rest.slice(at + 1);
  }
  return '';
}
