import type { Range } from '@workplan/plan/text';
import { readsUpTo } from '../find/attributions.js';
import { type Draft, isOpen, isUnbeatable } from './draft.js';
import { moved } from './moved.js';
import { Moving } from './moving.js';
import { isNumbered } from '../find/numerals.js';
import type { SourceIndex } from '../source/source-index.js';
import type { SourceNodeKind } from '../types.js';

/** What is printed more than once: all of the source has a say in where such nodes stand. */
const EVERYWHERE: ReadonlySet<SourceNodeKind> = new Set<SourceNodeKind>(['element', 'column', 'attachment']);

/** Drafts of nodes that come and go together. It stays the same object while the source around them moves. */
export class DraftGroup {
  readonly #drafts: Moving<Draft>;
  /** Those on which other nodes have a say. */
  readonly open: readonly Draft[];
  /** The words that would stand elsewhere, too, if the source had them there; in normal form. */
  readonly words: readonly string[];
  /** Those of them that stand elsewhere already, in places that fit less. */
  readonly rivals: readonly string[];

  constructor(drafts: readonly Draft[]) {
    this.#drafts = new Moving(drafts, moved);
    this.open = drafts.filter(isOpen);
    const beatable = drafts.filter(isBeatable);
    this.words = beatable.map(firstWords);
    this.rivals = beatable.filter(({ hasRivals }) => hasRivals).map(firstWords);
  }

  get drafts(): readonly Draft[] {
    return this.#drafts.values;
  }

  /** What was read of the source to place them; undefined where they do not all stand at their anchors. */
  readIn(index: SourceIndex): Range | undefined {
    const { drafts } = this;
    if (drafts.length === 0 || !drafts.every(standsThere)) return undefined;
    const ranges = drafts.flatMap((draft) => readRanges(draft, index));
    return {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    };
  }

  moveBy(units: number): void {
    this.#drafts.moveBy(units);
  }
}

/** The number of a node may stand so many lines above it. */
const LINES_ABOVE = 3;

/** The lines of its anchor and of its place, those in which its number may stand, and what may follow it. */
function readRanges({ node, range, place }: Draft, index: SourceIndex): Range[] {
  const { lines } = index;
  const startOfLine = (offset: number, above = 0): number => lines.lineStart(lines.position(offset).line - above);
  const ofAnchor =
    range === undefined
      ? []
      : [{ start: startOfLine(range.start), end: lines.lineEnd(lines.position(range.end).line) + 1 }];
  if (place === undefined) return ofAnchor;
  const isNumberAbove = isNumbered(node.kind) && place.numeral === undefined;
  const start = place.pieces[0]?.start ?? place.start;
  return [
    ...ofAnchor,
    { start: Math.min(startOfLine(start, isNumberAbove ? LINES_ABOVE : 0), startOfLine(place.start)), end: place.end },
    { start, end: readsUpTo(index, place.end) },
  ];
}

const firstWords = ({ node }: Draft): string => node.words.pieces[0]?.normal ?? '';

const isBeatable = (draft: Draft): boolean =>
  draft.node.kind !== 'passage' &&
  firstWords(draft) !== '' &&
  !(draft.match !== undefined && isUnbeatable(draft.node, draft.match));

/** It stands at its anchor, and nothing else has a say in that. */
const standsThere = ({ node, range, match, location, elsewhere }: Draft): boolean =>
  range !== undefined &&
  (match?.kind === 'same' || match?.kind === 'normalised') &&
  match.extras.length === 0 &&
  location === undefined &&
  !elsewhere &&
  !EVERYWHERE.has(node.kind);
