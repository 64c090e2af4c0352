import { itemAt, type Range } from '@workplan/plan/text';
import { type Draft, isUnsettled } from './draft.js';
import type { DraftTable } from './draft-table.js';
import { isMention } from '../find/locate.js';
import type { Marks } from '../source/marks.js';
import { narrowed } from '../find/match.js';
import { wordRanges } from '../find/place-ranges.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Place, SourceNode } from '../types.js';

/** A draft while the nodes around it are looked at. */
type OpenDraft = { -readonly [K in keyof Draft]: Draft[K] };

/**
 * Where nodes stand on which other nodes have a say.
 *
 * @param table the groups of the whole plan in its order
 * @param marks the places of all drafts
 * @returns what the open drafts become; none where no draft is open
 */
export function settled(table: DraftTable, marks: Marks, index: SourceIndex): ReadonlyMap<Draft, Draft> {
  const results = new Map<Draft, OpenDraft>();
  for (let at = 0; at < table.groups.length; at += 1)
    if (table.isOpen[at] === 1) for (const draft of table.groups[at]?.open ?? []) results.set(draft, { ...draft });
  if (results.size === 0) return results;
  const chosen = choosePlaces(table, results);
  yieldPlaces(table, results);
  for (const place of chosen) for (const range of wordRanges(place)) marks.add(range);
  for (const draft of results.values()) explain(draft, marks, index);
  for (const place of chosen) for (const range of wordRanges(place)) marks.remove(range);
  return results;
}

/** Of equally good places the one between the neighbours of the node, where there is only one. Returns what was chosen. */
function choosePlaces(table: DraftTable, results: ReadonlyMap<Draft, OpenDraft>): Place[] {
  const unsettled = [...results.keys()].filter(isUnsettled);
  if (unsettled.length === 0) return [];
  const before = startsBefore(table);
  const after = startsAfter(table);
  const chosen: Place[] = [];
  for (const draft of unsettled) {
    const result = results.get(draft);
    const place = placeWithin(draft, { start: before.get(draft) ?? 0, end: after.get(draft) ?? Infinity });
    if (place === undefined || result === undefined) continue;
    result.place = place;
    result.elsewhere = draft.node.anchor !== undefined;
    chosen.push(place);
  }
  return chosen;
}

/** Where the node before each unsettled one stands, if it stands anywhere. */
function startsBefore({ groups, isOpen, lastStarts }: DraftTable): ReadonlyMap<Draft, number> {
  const found = new Map<Draft, number>();
  let latest = 0;
  for (let at = 0; at < groups.length; at += 1) {
    if (isOpen[at] === 1)
      for (const draft of groups[at]?.drafts ?? []) {
        if (isUnsettled(draft)) found.set(draft, latest);
        latest = draft.place?.start ?? latest;
      }
    const last = itemAt(lastStarts, at);
    if (!Number.isNaN(last)) latest = last;
  }
  return found;
}

/** The same of the node behind. */
function startsAfter({ groups, isOpen, firstStarts }: DraftTable): ReadonlyMap<Draft, number> {
  const found = new Map<Draft, number>();
  let next = Infinity;
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    if (isOpen[at] === 1)
      for (const draft of [...(groups[at]?.drafts ?? [])].reverse()) {
        if (isUnsettled(draft)) found.set(draft, next);
        next = draft.place?.start ?? next;
      }
    const first = itemAt(firstStarts, at);
    if (!Number.isNaN(first)) next = first;
  }
  return found;
}

function placeWithin({ node, location }: Draft, stretch: Range): Place | undefined {
  const { places = [], others = [] } = location ?? {};
  const isBetween = (place: Place): boolean => place.start >= stretch.start && place.end <= stretch.end;
  const lines = others.filter((place) => place.startsLine);
  const likely = places.some((place) => !isMention(node.words, place)) || lines.length === 0 ? places : lines;
  return onlyOne(likely) ?? onlyOne(likely.filter(isBetween)) ?? onlyOne([...places, ...others].filter(isBetween));
}

const onlyOne = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

const DISTINCT: ReadonlySet<SourceNode['kind']> = new Set<SourceNode['kind']>(['heading', 'task', 'item']);

/** Where two nodes were found at one place, the one that differs less stands there; the other at its second choice. */
function yieldPlaces({ groups }: DraftTable, results: ReadonlyMap<Draft, OpenDraft>): void {
  const contested = new Set([...results.values()].filter(({ elsewhere }) => elsewhere).flatMap(startsOf));
  if (contested.size === 0) return;
  const holders = new Map<number, OpenDraft>();
  for (const group of groups) {
    for (const own of group?.drafts ?? []) {
      const draft = results.get(own) ?? own;
      const start = draft.place?.pieces[0]?.start;
      if (start === undefined || !contested.has(start) || !DISTINCT.has(draft.node.kind)) continue;
      const holder = holders.get(start);
      if (holder === undefined || isNearer(draft, holder)) holders.set(start, draft);
      const loser = holder === undefined ? undefined : holders.get(start) === draft ? holder : draft;
      if (loser?.elsewhere === true) takeSecond(loser, holders);
    }
  }
}

function takeSecond(loser: OpenDraft, holders: Map<number, OpenDraft>): void {
  const second = placesOf(loser).find((place) => !holders.has(place.pieces[0]?.start ?? -1));
  loser.place = second;
  loser.elsewhere = second !== undefined;
  if (second?.pieces[0] !== undefined) holders.set(second.pieces[0].start, loser);
}

const placesOf = ({ location }: Draft): readonly Place[] => [...(location?.places ?? []), ...(location?.others ?? [])];

/** Where a draft stands or might stand. */
const startsOf = (draft: Draft): number[] =>
  [draft.place, ...placesOf(draft)].flatMap((place) => place?.pieces[0]?.start ?? []);

const isNearer = (a: Draft, b: Draft): boolean => (a.place?.fullDistance ?? 1) < (b.place?.fullDistance ?? 1);

/** So many characters of a range are compared with other nodes. */
const EXPLAINED = 4000;

/** What stands in the range beside the node may be another node. */
function explain(draft: OpenDraft, marks: Marks, index: SourceIndex): void {
  if (draft.match === undefined || draft.match.extras.length === 0) return;
  draft.match = narrowed(draft.node.words, draft.match, (extra) => marks.gapIn(extra, EXPLAINED), index);
  if (
    draft.elsewhere &&
    draft.match.kind !== 'different' &&
    draft.match.kind !== 'near' &&
    draft.place !== undefined &&
    draft.place.rank <= (draft.match.place?.rank ?? 0)
  ) {
    draft.elsewhere = false;
    draft.place = draft.match.place;
  }
}
