import type { Range } from '@workplan/plan/text';
import { comparePlaces, DEFAULT_LIMIT, locate } from './locate.js';
import { anchoredRange, matchAt } from './match.js';
import type { SourceIndex } from './source-index.js';
import type { Location, Match, Place, SourceNode } from './types.js';

/** Where a node stands as far as its own words say, whatever the other nodes are. */
export interface Draft {
  readonly node: SourceNode;
  /** The stretch that its anchor names. */
  readonly range: Range | undefined;
  readonly match: Match | undefined;
  /** Where its words were found; undefined where there was no need to search. */
  readonly location: Location | undefined;
  readonly place: Place | undefined;
  /** Whether it was found elsewhere than at its anchor. */
  readonly elsewhere: boolean;
}

/** A passage that stands at its anchor word for word. */
const THERE: Match = { kind: 'same', distance: 0, place: undefined, extras: [], cut: false };

/** Compares a node with the text at its anchor, and searches for its words where that is needed. */
export function draftOf(node: SourceNode, index: SourceIndex): Draft {
  const range = node.anchor === undefined ? undefined : anchoredRange(node.anchor.node.value, index);
  const isApart = node.kind === 'passage' && range !== undefined && index.isApart(range.start);
  const match = range === undefined ? undefined : isApart ? THERE : matchAt(node.words, index.source, range, index);
  const place = match?.kind === 'different' ? undefined : match?.place;
  const draft: Draft = { node, range, match, location: undefined, place, elsewhere: false };
  return needsSearch(draft, index) ? searched(draft, index) : draft;
}

/** So many characters hold the first line of an attachment, and what stands before it. */
const MARK = 40;

/** Whether a stretch begins with 附件 or 附件2 on a line of its own. */
const beginsWithMark = (source: string, { start }: Range): boolean =>
  /^附件[0-9０-９一二三四五六七八九十]*[：:.]?$/.test(
    (
      source
        .slice(start, start + MARK)
        .trimStart()
        .split(/[\r\n]/, 1)[0] ?? ''
    ).replace(/\s/g, ''),
  );

/** Nodes that are not at their anchor, or whose words stand in a likelier place too. */
function needsSearch({ node, match, range }: Draft, index: SourceIndex): boolean {
  if (match === undefined || match.kind === 'different' || match.kind === 'near') return true;
  // A passage is kept where it stands, also where its words are those of a title.
  if (node.kind === 'passage' && match.kind === 'same') return false;
  // So is an attachment that begins with its mark: the list of attachments has its title too.
  if (node.kind === 'attachment' && match.kind === 'same' && range !== undefined && beginsWithMark(index.source, range))
    return false;
  const first = node.words.pieces[0]?.normal ?? '';
  return first !== '' && index.occurrences(first).length > 1;
}

function searched(draft: Draft, index: SourceIndex): Draft {
  const { node, match, range, place: here } = draft;
  const location = locate(node.words, index.source, index);
  const [only, second] = location.places;
  const isElsewhere =
    only !== undefined &&
    second === undefined &&
    (here === undefined ? location.others.length === 0 : isBetter(only, here, range, match));
  return isElsewhere
    ? { ...draft, location, place: only, elsewhere: match !== undefined || node.anchor !== undefined }
    : { ...draft, location };
}

/** Another place is the node's own when fewer words differ there, or when as few do and its surroundings fit better. */
function isBetter(there: Place, here: Place, range: Range | undefined, match: Match | undefined): boolean {
  const start = there.pieces[0]?.start ?? there.start;
  if (range !== undefined && start >= range.start && start < range.end) return false;
  if (start === here.pieces[0]?.start) return false;
  // A title that changed somewhat is still likelier itself than its mention in a paragraph.
  if (here.startsLine && !there.startsLine && (match?.distance ?? 1) <= DEFAULT_LIMIT) return false;
  return (
    comparePlaces(there, { ...here, fullDistance: Math.max(match?.distance ?? 1, here.fullDistance) }, DEFAULT_LIMIT) <
    0
  );
}
