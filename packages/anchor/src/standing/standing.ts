import type { Range } from '@workplan/plan/text';
import { anchorOfPlace, isWholeRow, rowExtent } from '../source/anchor-text.js';
import type { Draft } from './draft.js';
import { numberDrift } from './number-drift.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Match, Place, SourceNode } from '../types.js';

/** How one node of the plan stands to the source. */
export interface Standing {
  readonly node: SourceNode;
  /** The stretch that its anchor names; undefined without a readable anchor that lies within the source. */
  readonly range: Range | undefined;
  readonly match: Match | undefined;
  /** Where it stands: at its anchor, or where it was found; undefined when it was not found or in several places. */
  readonly place: Place | undefined;
  /** The anchor it should have, where that differs from the one it has. */
  readonly moved: string | undefined;
  /** Equally good places, when there are several and nothing tells them apart. */
  readonly candidates: readonly Place[];
  /** It stands at its anchor, word for word, with the same number, bodies and time: there is nothing to report. */
  readonly isFaithful: boolean;
}

const NO_PLACES: readonly Place[] = [];

export function standingOf(draft: Draft, index: SourceIndex): Standing {
  const { node, range, match, location, place, elsewhere } = draft;
  const own = elsewhere
    ? place
    : (match?.cut === true && !goesOnInLines(node, range, index)) || leavesRow(node, range, match?.place)
      ? match?.place
      : undefined;
  const anchor = own === undefined ? undefined : anchorOfPlace(node, own, index);
  const moved = anchor === node.anchor?.node.value.trim() ? undefined : anchor;
  return {
    node,
    range,
    match,
    place,
    candidates: place === undefined ? (location?.places ?? NO_PLACES) : NO_PLACES,
    moved,
    isFaithful: moved === undefined && isFaithful(draft, index),
  };
}

function isFaithful({ node, match, place }: Draft, index: SourceIndex): boolean {
  if (match?.kind !== 'same' || match.extras.length > 0) return false;
  // Passages and lines without words have no place of words.
  if (match.place === undefined) return true;
  return (
    place !== undefined &&
    place.attributions.every(({ agrees, deadline }) => agrees && deadline === undefined) &&
    numberDrift(node, place, index) === undefined
  );
}

/** Whether an anchor names the end of a line, and the node has more lines: columns name no lines behind their own. */
function goesOnInLines({ anchor, words }: SourceNode, range: Range | undefined, { source }: SourceIndex): boolean {
  if (range === undefined || anchor?.node.value.includes(':') !== true) return false;
  const isLineEnd = /^[ \t\u3000]*(?:[\r\n]|$)/.test(source.slice(range.end, range.end + LONGEST_SPACE));
  return isLineEnd && words.pieces.some(({ text }) => text.includes('\n'));
}
const LONGEST_SPACE = 40;

/** Whether a row stands partly outside the lines that its anchor names: it moved by less than its own height. */
function leavesRow(node: SourceNode, range: Range | undefined, place: Place | undefined): boolean {
  if (range === undefined || place === undefined || !isWholeRow(node)) return false;
  const row = rowExtent(place);
  return row.start < range.start || row.end > range.end;
}
