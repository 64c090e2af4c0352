import type { PlanDocument } from '@workplan/plan';
import type { Item, Seq } from '@workplan/plan/syntax';
import type { Range } from '@workplan/plan/text';

/** A block list whose items stand on lines of their own, and where. */
export interface ItemLines {
  /** The spaces before each `-`. */
  readonly margin: string;
  /** Whole lines of each item: comments right above it, the item, its last line break. */
  readonly items: readonly Range[];
  /** Offset of the end of the last line of the last item, before its line break. */
  readonly end: number;
}

/** Undefined for a list in brackets, an empty one, and one whose first item shares its line with something else. */
export function itemLines(document: PlanDocument, seq: Seq): ItemLines | undefined {
  const { lines, text } = document;
  const [first] = seq.items;
  if (seq.flow || first === undefined) return undefined;
  const margin = text.slice(lines.lineStart(lines.position(first.start).line), first.start);
  if (!/^ *$/.test(margin)) return undefined;
  let floor = 0;
  const items = seq.items.map((item): Range => {
    const last = lastLine(document, item);
    const from = firstLine(document, item, floor);
    floor = last;
    return {
      start: lines.lineStart(from),
      end: last < lines.lineCount ? lines.lineStart(last + 1) : text.length,
    };
  });
  return { margin, items, end: lines.lineEnd(floor) };
}

/** Line of the last character of an item that is no space. */
function lastLine({ lines, text }: PlanDocument, { start, end }: Item): number {
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return lines.position(Math.max(start, at - 1)).line;
}

/** The first of the comment lines right above an item that stand below the item before. */
function firstLine({ lines, text }: PlanDocument, item: Item, floor: number): number {
  let line = lines.position(item.start).line;
  while (line - 1 > floor && /^ *#/.test(text.slice(lines.lineStart(line - 1), lines.lineEnd(line - 1)))) line -= 1;
  return line;
}
