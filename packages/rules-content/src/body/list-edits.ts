import { scalarText } from '@workplan/plan/edit';
import type { BoundScalar } from '@workplan/plan/model';
import type { Item, Seq, SyntaxNode } from '@workplan/plan/syntax';
import { itemAt, LINE_BREAK, startOfLine, type TextEdit } from '@workplan/plan/text';
import type { RoleList } from './lists.js';

const INDEXES = new WeakMap<Seq, ReadonlyMap<SyntaxNode | null, number>>();

/** Index of the item that holds a node, or -1. A long list is read once, not once for each of its items. */
function indexIn(seq: Seq, node: SyntaxNode): number {
  let indexes = INDEXES.get(seq);
  if (indexes === undefined) {
    indexes = new Map(seq.items.map(({ value }, index) => [value, index]));
    INDEXES.set(seq, indexes);
  }
  return indexes.get(node) ?? -1;
}

/** Takes an item out of its list: with its comma, or with its whole line. Nothing when it cannot be done cleanly. */
export function removeItem(text: string, { seq }: RoleList, scalar: BoundScalar): TextEdit[] {
  const index = seq === undefined ? -1 : indexIn(seq, scalar.node);
  if (seq === undefined || index === -1) return [];
  return seq.flow ? removeFromFlow(text, seq, index) : removeLine(text, itemAt(seq.items, index));
}

function removeFromFlow(text: string, { items }: Seq, index: number): TextEdit[] {
  const [before, item, after] = [items[index - 1], itemAt(items, index), items[index + 1]];
  const edit =
    before !== undefined
      ? { start: before.end, end: item.end, text: '' }
      : { start: item.start, end: after?.start ?? item.end, text: '' };
  // A comment between two items would go with them.
  return text.slice(edit.start, edit.end).includes('#') ? [] : [edit];
}

function removeLine(text: string, item: Item): TextEdit[] {
  const start = startOfLine(text, item.start);
  if (text.slice(start, item.start).trim() !== '') return [];
  const rest = LINE_BREAK.exec(text.slice(item.end));
  if (rest !== null) return [{ start, end: item.end + rest.index + rest[0].length, text: '' }];
  const lineBefore = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, start - 2), start));
  return [{ start: start - (lineBefore?.[0].length ?? 0), end: text.length, text: '' }];
}

/**
 * Writes several names in the place of one, but for what holds brackets of a list that could not be read: with commas in `[ … ]`, as lines of their own in a block list, as a new list where none was. */
export function splitItem(
  text: string,
  { seq }: RoleList,
  { node }: BoundScalar,
  names: readonly string[],
): TextEdit[] {
  if (node.style === 'block' || /[[\]]/.test(node.value)) return [];
  const written = names.map(scalarText);
  const replace = (by: string): TextEdit[] => [{ start: node.start, end: node.end, text: by }];
  if (seq === undefined) return replace(`[${written.join(', ')}]`);
  if (seq.flow) return replace(written.join(', '));
  const item = seq.items[indexIn(seq, node)];
  if (item === undefined) return [];
  const margin = text.slice(startOfLine(text, item.start), item.start);
  if (margin.trim() !== '') return [];
  const lineBreak = LINE_BREAK.exec(text)?.[0] ?? '\n';
  const mark = text.slice(item.start, node.start);
  return replace(written.join(`${lineBreak}${margin}${/^-[ \t]+$/.test(mark) ? mark : '- '}`));
}
