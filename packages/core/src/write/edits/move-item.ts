import type { PlanDocument } from '@workplan/plan';
import { insertKey, lineBreakOf } from '@workplan/plan/edit';
import type { BoundField } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import { itemLines } from './item-lines.js';
import { insertLines, removeItem } from './items.js';
import type { Place } from './place.js';
import { joined } from './set-member.js';

const LINE_BREAK = /\r\n|\r|\n/;

/** Moves the lines of an item to another place, indented as the list there. */
export function movedItem(
  document: PlanDocument,
  field: BoundField,
  index: number,
  place: Place,
  target: number,
): TextEdit[] | undefined {
  const { value } = field.entry;
  const list = value?.kind === 'seq' ? itemLines(document, value) : undefined;
  const range = list?.items[index];
  if (list === undefined || range === undefined) return undefined;
  const lines = document.text
    .slice(range.start, range.end)
    .replace(/(?:\r\n|\r|\n)$/, '')
    .split(LINE_BREAK);
  const linesAt = (margin: string): readonly string[] | undefined =>
    indented(lines, margin.length - list.margin.length);
  const put =
    place.field === undefined ? newList(document, place, linesAt) : insertLines(document, place.field, target, linesAt);
  const taken = removeItem(document, field, index);
  return merged(document, put, taken) ?? joined([put, taken]);
}

/** Both edits as one, where the item goes behind the last line of what it leaves. */
function merged(
  { text }: PlanDocument,
  put: readonly TextEdit[] | undefined,
  taken: readonly TextEdit[] | undefined,
): TextEdit[] | undefined {
  const [into, from] = [put?.[0], taken?.[0]];
  if (into === undefined || from === undefined || into.start <= from.start || into.start >= from.end) return undefined;
  const [lineBreak = ''] = LINE_BREAK.exec(into.text) ?? [];
  const isWholeLines = text.slice(from.start, from.end).endsWith(lineBreak);
  return [{ ...from, text: isWholeLines ? into.text.slice(lineBreak.length) + lineBreak : into.text }];
}

/** A list that is not there yet, with the moved lines in it. */
function newList(
  document: PlanDocument,
  { owner, spec }: Place,
  linesAt: (margin: string) => readonly string[] | undefined,
): TextEdit[] | undefined {
  const first = owner.map.entries[0];
  if (first === undefined || owner.map.flow) return undefined;
  const { lines } = document;
  const margin = ' '.repeat(first.start - lines.lineStart(lines.position(first.start).line) + 2);
  const written = linesAt(margin);
  if (written === undefined) return undefined;
  const lineBreak = lineBreakOf(document);
  const edit = insertKey(document, owner, spec.en, `${lineBreak}${written.join(lineBreak)}`);
  return edit === undefined ? undefined : [edit];
}

/** Lines moved to the right or left; undefined when one of them does not reach that far to the right. */
function indented(lines: readonly string[], by: number): readonly string[] | undefined {
  if (by >= 0) return lines.map((line) => (line.trim() === '' ? line : ' '.repeat(by) + line));
  const tooShort = lines.some((line) => line.trim() !== '' && !line.startsWith(' '.repeat(-by)));
  return tooShort ? undefined : lines.map((line) => line.slice(Math.min(-by, line.length - line.trimStart().length)));
}
