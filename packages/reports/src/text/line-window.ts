import { cells, clusters } from './cells.js';
import { visible } from './visible.js';

/** A line cut to the width of the terminal, and where the marked part of it stands, in cells. */
export interface LineWindow {
  readonly text: string;
  readonly markAt: number;
  readonly markCells: number;
}

/** One character as it is shown. */
interface Part {
  /** Code units it stands for. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** First cell, and the cell after the last. */
  readonly from: number;
  readonly to: number;
}

const TAB_STOP = 4;
const CUT = '...';
/** Cells of text kept before a range that fills the whole width. */
const LEAD = 8;
/** Code units looked at on either side of a range: a line of a megabyte is not worth measuring. */
const REACH = 1000;

/**
 * The part of a line around a range, at most `width` cells wide. Tabs become spaces and hidden
 * characters are written out. `start` and `end` are code units of the line.
 */
export function lineWindow(line: string, start: number, end: number, width: number): LineWindow {
  const first = whole(line, start - REACH);
  const last = whole(line, start + 2 * REACH);
  const parts = measure(line.slice(first, last), first);
  const total = parts.at(-1)?.to ?? 0;
  const clipped = { left: first > 0, right: last < line.length };
  if (total <= width && !clipped.left && !clipped.right) return mark(parts, '', '', start, end);

  const from = parts.find((part) => part.end > start)?.from ?? total;
  const to = Math.max(from + 1, parts.filter((part) => part.start < end).at(-1)?.to ?? from);
  const lead = Math.max(LEAD, Math.floor((width - (to - from)) / 2));
  const left = Math.max(0, Math.min(from - lead, total - width));
  const cutLeft = left > 0 || clipped.left;
  const cutRight = left + width < total || clipped.right;
  const lowest = left + (cutLeft ? CUT.length : 0);
  const highest = left + width - (cutRight ? CUT.length : 0);
  const kept = parts.filter((part) => part.from >= lowest && part.to <= highest);
  return mark(kept, cutLeft ? CUT : '', cutRight ? CUT : '', start, end);
}

/** The beginning of a line. */
export const lineHead = (line: string, width: number): string => lineWindow(line, 0, 0, width).text;

/** An order to a CI service is written out: `##[error]`. */
const shownOf = (cluster: string, isOrder: boolean): string => (isOrder ? '<0023>' : visible(cluster));

function measure(text: string, offset: number): Part[] {
  let from = 0;
  return clusters(text).map((cluster) => {
    const shown =
      cluster.text === '\t'
        ? ' '.repeat(TAB_STOP - (from % TAB_STOP))
        : shownOf(cluster.text, text.startsWith('##[', cluster.at));
    const to = from + (shown === cluster.text ? cluster.cells : cells(shown));
    const part: Part = { start: offset + cluster.at, end: offset + cluster.at + cluster.text.length, shown, from, to };
    from = to;
    return part;
  });
}

function mark(parts: readonly Part[], before: string, after: string, start: number, end: number): LineWindow {
  let markAt = before.length;
  let markCells = 0;
  for (const part of parts) {
    if (part.end <= start) markAt += part.to - part.from;
    else if (part.start < end) markCells += part.to - part.from;
  }
  const goesOn = after !== '' && end > (parts.at(-1)?.end ?? 0);
  return {
    text: before + parts.map((part) => part.shown).join('') + after,
    markAt,
    markCells: Math.max(1, markCells + (goesOn ? after.length : 0)),
  };
}

/** An offset moved off the middle of a surrogate pair, within the line. */
function whole(line: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), line.length);
  const code = line.charCodeAt(at);
  return at > 0 && at < line.length && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
