import { readAnchor } from '@workplan/plan/model';
import type { Range } from '@workplan/plan/text';
import type { SourceIndex } from './source-index.js';
import type { Place, SourceNode, Words } from '../types.js';

/** The anchor of a stretch: whole lines where nothing else stands on them, else columns of one line. */
export function anchorText({ start, end }: Range, { source, lines }: SourceIndex): string {
  const first = lines.position(start).line;
  const last = lines.position(Math.max(end - 1, start)).line;
  if (first !== last) return `L${first}-L${last}`;
  const lineStart = lines.lineStart(first);
  const isWhole = source.slice(lineStart, start).trim() === '' && source.slice(end, lines.lineEnd(first)).trim() === '';
  return isWhole || end <= start ? `L${first}` : `L${first}:C${start - lineStart + 1}-C${end - lineStart}`;
}

/**
 * The stretch that the anchor of a node names: a heading or the title of a row alone where its text
 * stands on lines of its own, the mark of an attachment, else the whole node.
 */
export function anchoredExtent(words: Words, place: Place, index: SourceIndex): Range {
  const { lines } = index;
  const [title, next] = place.pieces;
  const markEnd = lines.lineEnd(lines.position(place.start).line);
  if (words.kind === 'attachment' && title !== undefined && title.start > markEnd)
    return { start: place.start, end: markEnd };
  if (words.deciding !== 1 || words.pieces.length === 1 || title === undefined) return place;
  const titleLine = lines.position(title.end).line;
  if (next !== undefined && lines.position(next.start).line === titleLine) return place;
  return { start: place.start, end: endWithMarks(index, title.end) };
}

/** The closing marks and the punctuation behind a heading belong to it. */
function endWithMarks({ source, lines }: SourceIndex, end: number): number {
  const rest = source.slice(end, lines.lineEnd(lines.position(end).line));
  return end + (/^[”’》」』）)\]】〕。：:；;，,、.]*/.exec(rest)?.[0].length ?? 0);
}

/**
 * Whether a node is a task in several cells, each on lines of its own, whose anchor names all of them.
 * A plan may also anchor such tasks at their titles alone; then they stay like that.
 */
export function isWholeRow({ kind, words, anchor }: SourceNode): boolean {
  if (kind !== 'task' || words.deciding === words.pieces.length) return false;
  return anchor === undefined || readAnchor(anchor.node.value.trim())?.endLine !== undefined;
}

/** A row from its number, which may stand on a line above, to its last cell. */
export const rowExtent = ({ start, end, numeral, cells }: Place): Range => ({
  start: Math.min(start, numeral?.start ?? start),
  end: cells.reduce((last, cell) => Math.max(last, cell.end), end),
});

/** The anchor of a node that stands at a place. */
export const anchorOfPlace = (node: SourceNode, place: Place, index: SourceIndex): string =>
  anchorText(isWholeRow(node) ? rowExtent(place) : anchoredExtent(node.words, place, index), index);
