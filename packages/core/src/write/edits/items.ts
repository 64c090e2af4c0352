import type { PlanDocument } from '@workplan/plan';
import { lineBreakOf, withoutField, withoutFlow } from '@workplan/plan/edit';
import type { BoundField } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import { writeItem } from '@workplan/plan/write';
import { itemLines } from './item-lines.js';

type Edits = TextEdit[] | undefined;

/** An object put into a list before the item at an index, or behind the last one. */
export function insertItem(
  document: PlanDocument,
  field: BoundField,
  index: number,
  item: Readonly<Record<string, unknown>>,
): Edits {
  const { type } = field.spec;
  return type === undefined
    ? undefined
    : insertLines(document, field, index, (margin) => writeItem(item, type, document.dialect, margin));
}

/** Lines of an item put into a list of lines. */
export function insertLines(
  document: PlanDocument,
  { entry }: BoundField,
  index: number,
  linesAt: (margin: string) => readonly string[] | undefined,
): Edits {
  const list = entry.value?.kind === 'seq' ? itemLines(document, entry.value) : undefined;
  const written = list === undefined ? undefined : linesAt(list.margin);
  if (list === undefined || written === undefined) return undefined;
  const lineBreak = lineBreakOf(document);
  const text = written.join(lineBreak);
  const start = list.items[index]?.start;
  return start === undefined
    ? [{ start: list.end, end: list.end, text: lineBreak + text }]
    : [{ start, end: start, text: text + lineBreak }];
}

/** An item taken out of its list, with the comments right above it; with the only one its key goes too. */
export function removeItem(document: PlanDocument, field: BoundField, index: number): Edits {
  const { value } = field.entry;
  if (value?.kind !== 'seq' || value.items.length === 1) return withoutField(document, field);
  const item = value.items[index];
  if (item === undefined) return undefined;
  if (value.flow) return [withoutFlow(value.items, index, index + 1, value.start)];
  const range = itemLines(document, value)?.items[index];
  if (range === undefined) return undefined;
  // The last line of a file without a line break at its end takes the one before it along.
  const before = /(?:\r\n|\r|\n)$/.exec(document.text.slice(0, range.start))?.[0].length ?? 0;
  const isEnd = range.end === document.length && !/[\r\n]$/.test(document.text);
  return [{ start: isEnd ? range.start - before : range.start, end: range.end, text: '' }];
}
