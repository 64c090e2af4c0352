import type { PlanDocument } from '../../document.js';
import type { Item, Seq } from '../../syntax/nodes.js';
import type { TextEdit } from '../../text/range.js';
import { scalarText } from '../scalar-text.js';
import { writtenLike } from './written-like.js';
import { itemAt } from '../../text/item-at.js';

const LINE_BREAK = /\r\n|\r|\n/;

/** The edits that make a list hold these names. Names that stay keep their bytes, and so do comments between them. */
export function listEdits(document: PlanDocument, { items, flow, start }: Seq, names: readonly string[]): TextEdit[] {
  const before = items.map(({ value }) => (value?.kind === 'scalar' ? value.value : ''));
  let head = 0;
  while (head < before.length && head < names.length && before[head] === names[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < names.length - head &&
    before[before.length - 1 - tail] === names[names.length - 1 - tail]
  )
    tail += 1;
  const old = items.slice(head, items.length - tail);
  const wanted = names.slice(head, names.length - tail);
  const common = Math.min(old.length, wanted.length);
  const edits = old.slice(0, common).map((item, at) => replaced(item, itemAt(wanted, at)));
  const place = head + common;
  if (old.length > common)
    edits.push(
      ...(flow
        ? [withoutFlow(items, place, items.length - tail, start)]
        : old.slice(common).map((item) => withoutLine(document, item))),
    );
  if (wanted.length > common)
    edits.push(
      (flow ? insertedFlow : insertedLines)(document, items, place, wanted.slice(common).map(scalarText), start),
    );
  return edits;
}

function replaced({ start, end, value }: Item, name: string): TextEdit {
  if (value?.kind === 'scalar') return { start: value.start, end: value.end, text: writtenLike(value, name) };
  return value === null ? { start: end, end, text: ` ${scalarText(name)}` } : { start, end, text: scalarText(name) };
}

/** Leaves out items of `[a, b, c]` together with the commas between them. */
export function withoutFlow(items: readonly Item[], from: number, to: number, start: number): TextEdit {
  const next = items[to];
  const previous = items[from - 1];
  const last = itemAt(items, to - 1);
  if (next !== undefined) return { start: itemAt(items, from).start, end: next.start, text: '' };
  return { start: previous?.end ?? start + 1, end: last.end, text: '' };
}

/** A comment behind an item goes with it: it is about that item. */
function withoutLine({ lines, text }: PlanDocument, { start, end }: Item): TextEdit {
  const last = lines.position(Math.max(start, end - 1)).line;
  const from = lines.lineStart(lines.position(start).line);
  return last < lines.lineCount
    ? { start: from, end: lines.lineStart(last + 1), text: '' }
    : { start: from, end: text.length, text: '' };
}

function insertedFlow(
  _: PlanDocument,
  items: readonly Item[],
  at: number,
  names: readonly string[],
  start: number,
): TextEdit {
  const next = items[at];
  const previous = items[at - 1];
  if (next !== undefined)
    return { start: next.start, end: next.start, text: names.map((name) => `${name}, `).join('') };
  if (previous !== undefined)
    return { start: previous.end, end: previous.end, text: names.map((name) => `, ${name}`).join('') };
  return { start: start + 1, end: start + 1, text: names.join(', ') };
}

/** New lines go behind the line of the item before, its comment included. */
function insertedLines(
  { lines, text }: PlanDocument,
  items: readonly Item[],
  at: number,
  names: readonly string[],
): TextEdit {
  const lineBreak = LINE_BREAK.exec(text)?.[0] ?? '\n';
  const previous = items[at - 1];
  const model = previous ?? itemAt(items, 0);
  const line = lines.position(model.start).line;
  const margin = text.slice(lines.lineStart(line), model.start).replace(/[^ ]/g, ' ');
  if (previous === undefined)
    return {
      start: lines.lineStart(line),
      end: lines.lineStart(line),
      text: names.map((name) => `${margin}- ${name}${lineBreak}`).join(''),
    };
  const end = lines.lineEnd(lines.position(Math.max(previous.start, previous.end - 1)).line);
  return { start: end, end, text: names.map((name) => `${lineBreak}${margin}- ${name}`).join('') };
}
