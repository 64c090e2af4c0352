import type { Range } from '@workplan/plan/text';
import { comparePlaces, DEFAULT_LIMIT, locate } from '../find/locate.js';
import { anchoredRange, matchAt } from '../find/match.js';
import { highestRank, highestRankAt } from '../find/place.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Location, Match, Place, SourceNode, Words } from '../types.js';

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
  /** Whether its words stand in other places too, none of which can fit as well: there was no need to compare them. */
  readonly hasRivals: boolean;
}

/** Whether other nodes have a say in where it stands. */
export const isOpen = (draft: Draft): boolean => isUnsettled(draft) || draft.elsewhere || hasExtras(draft);

/** Its words stand in several places, or in one that is not certain. */
export const isUnsettled = ({ place, location }: Draft): boolean =>
  place === undefined && (location?.places.length ?? 0) > 0;
const hasExtras = ({ match }: Draft): boolean => (match?.extras.length ?? 0) > 0;

/** A passage that stands at its anchor word for word. */
const THERE: Match = { kind: 'same', distance: 0, place: undefined, extras: [], cut: false };

/** Compares a node with the text at its anchor, and searches for its words where that is needed. */
export function draftOf(node: SourceNode, index: SourceIndex): Draft {
  const range = node.anchor === undefined ? undefined : anchoredRange(node.anchor.node.value, index);
  const isApart = node.kind === 'passage' && range !== undefined && index.isApart(range.start);
  const match = range === undefined ? undefined : isApart ? THERE : matchAt(node.words, index.source, range, index);
  const place = match?.kind === 'different' ? undefined : match?.place;
  const draft: Draft = { node, range, match, location: undefined, place, elsewhere: false, hasRivals: false };
  const need = needOf(draft, index);
  return need === 'search' ? searched(draft, index) : { ...draft, hasRivals: need === 'rivals' };
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

/**
 * Whether the words of a node are to be searched for: it is not at its anchor, or they stand in a place too that may fit
 * better. `rivals` are places that cannot.
 */
function needOf({ node, match, range }: Draft, index: SourceIndex): 'search' | 'rivals' | 'nothing' {
  if (match === undefined || match.kind === 'different' || match.kind === 'near') return 'search';
  if (isUnbeatable(node, match)) return 'nothing';
  // A passage is kept where it stands, also where its words are those of a title.
  if (node.kind === 'passage' && match.kind === 'same') return 'nothing';
  // So is an attachment that begins with its mark: the list of attachments has its title too.
  if (node.kind === 'attachment' && match.kind === 'same' && range !== undefined && beginsWithMark(index.source, range))
    return 'nothing';
  const first = node.words.pieces[0]?.normal ?? '';
  const places = first === '' ? [] : index.occurrences(first);
  if (places.length <= 1) return 'nothing';
  return isWhole(match) && places.every((at) => !mayFitBetter(at, node.words, match, index)) ? 'rivals' : 'search';
}

/** Whether all words stand there, and nothing else does. */
const isWhole = ({ distance, place }: Match): boolean =>
  distance === 0 && place?.fullDistance === 0 && place.distance === 0;

/** Whether no place can fit better than the one at the anchor: titles that a plan repeats are not compared with each other. */
export const isUnbeatable = ({ words }: SourceNode, match: Match): boolean =>
  isWhole(match) && match.place?.rank === highestRank(words);

/** Whether what stands before some words leaves it open that they fit better there. */
const mayFitBetter = (at: number, words: Words, { place }: Match, index: SourceIndex): boolean =>
  index.offsetOf(at) !== place?.pieces[0]?.start &&
  highestRankAt(words, index.offsetOf(at), index) > (place?.rank ?? 0);

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
