import type { Range } from '@workplan/plan/text';
import { leadOf } from '../find/numerals.js';
import { placeFrom } from '../find/place.js';
import { wordRanges } from '../find/place-ranges.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Standing } from '../standing/standing.js';
import type { SourceNodeKind, Words } from '../types.js';

/** What a node represents of the source. */
export function coveredRanges({ node, place, range, match }: Standing, index: SourceIndex): Range[] {
  const ranges = place === undefined ? [] : wordRanges(place);
  // Lines that are kept as they are count with their spaces and ornaments.
  if (node.kind === 'passage' && range !== undefined && match?.kind === 'same') ranges.push(range);
  // A text that differs from its place is the matter of another finding.
  if (place !== undefined && match?.kind === 'near') ranges.push(...place.extras);
  if (REPEATED.has(node.kind))
    for (const words of [node.words, ...node.spellings]) ranges.push(...repetitions(node.kind, words, index));
  return ranges;
}

/** What a document prints more than once: its title, and the titles of attachments in the list and above the text. */
const REPEATED: ReadonlySet<SourceNodeKind> = new Set<SourceNodeKind>(['element', 'column', 'attachment']);

function repetitions(kind: SourceNodeKind, words: Words, index: SourceIndex): Range[] {
  const text = words.pieces[0]?.normal ?? '';
  return index.occurrences(text).flatMap((start) => {
    // Within a line it is a mention, and what follows it need not be read.
    if (leadOf(words, index.offsetOf(start), index).after !== 'line') return [];
    const place = placeFrom(words, { start, end: start + text.length, edits: 0 }, index);
    const isLine = isAlone(place.end, index) && (kind === 'attachment' || place.numeral === undefined);
    return isLine ? wordRanges(place) : [];
  });
}

/** Nothing follows on the line. */
const isAlone = (end: number, { source, lines }: SourceIndex): boolean =>
  source.slice(end, Math.min(lines.lineEnd(lines.position(end).line), end + 40)).trim() === '';

/** A longer anchored stretch says nothing about one passage. */
const LONGEST_RANGE = 4000;

/** Where other findings say already how the plan differs from the anchored text. */
export function explainedRanges({ node, place, range, match, moved }: Standing): Range[] {
  if (node.anchor === undefined || moved !== undefined) return [];
  const isShort = ({ start, end }: Range): boolean => end - start <= LONGEST_RANGE;
  return [
    ...(place?.attributions ?? []).filter(({ agrees }) => !agrees),
    ...(match?.extras ?? []).filter(isShort),
    ...(match?.kind === 'different' && range !== undefined && isShort(range) ? [range] : []),
    ...(match?.kind === 'near' && place !== undefined ? [place] : []),
  ];
}
