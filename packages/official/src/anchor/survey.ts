import type { PlanDocument } from '@workplan/plan';
import type { Range } from '@workplan/plan/text';
import { anchorOfPlace, isWholeRow, rowExtent } from './anchor-text.js';
import { comparePlaces, DEFAULT_LIMIT, isMention, locate } from './locate.js';
import { Marks } from './marks.js';
import { anchoredRange, matchAt, narrowed } from './match.js';
import { sourceNodes } from './nodes.js';
import { passagesInside } from './passages-inside.js';
import { indexSource, type SourceIndex } from './source-index.js';
import type { Location, Match, Place, SourceNode } from './types.js';

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
}

/** All nodes of a plan and where they stand in its source. */
export interface Survey {
  readonly index: SourceIndex;
  readonly standings: readonly Standing[];
  readonly marks: Marks;
}

const SURVEYS = new WeakMap<PlanDocument, Survey>();

/** Compares a plan with its source; kept until either changes. Linear in both. */
export function surveySource(document: PlanDocument, source: string): Survey {
  const known = SURVEYS.get(document);
  if (known !== undefined && known.index.source === source) return known;
  const nodes = sourceNodes(document);
  const survey = compareAll(nodes, indexSource(source, passagesInside(nodes, source)));
  SURVEYS.set(document, survey);
  return survey;
}

/** A passage that stands at its anchor word for word. */
const THERE: Match = { kind: 'same', distance: 0, place: undefined, extras: [], cut: false };

interface Draft {
  readonly node: SourceNode;
  readonly range: Range | undefined;
  match: Match | undefined;
  location: Location | undefined;
  place: Place | undefined;
  elsewhere: boolean;
}

function compareAll(nodes: readonly SourceNode[], index: SourceIndex): Survey {
  const { source } = index;
  const apart = new Set(index.apart.map(({ start }) => start));
  const drafts: Draft[] = nodes.map((node) => {
    const range = node.anchor === undefined ? undefined : anchoredRange(node.anchor.node.value, index);
    const isApart = node.kind === 'passage' && range !== undefined && apart.has(range.start);
    const match = range === undefined ? undefined : isApart ? THERE : matchAt(node.words, source, range, index);
    return {
      node,
      range,
      match,
      location: undefined,
      place: match?.kind === 'different' ? undefined : match?.place,
      elsewhere: false,
    };
  });
  const marks = new Marks(source);
  for (const draft of drafts) {
    if (needsSearch(draft, index)) search(draft, index);
    if (draft.place !== undefined) marks.place(draft.place);
  }
  settle(drafts, marks);
  yieldPlaces(drafts);
  for (const draft of drafts) explain(draft, marks, index);
  return { index, marks, standings: drafts.map((draft) => standing(draft, index)) };
}

/** Nodes that are not at their anchor, or whose words stand in a likelier place too. */
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

function search(draft: Draft, index: SourceIndex): void {
  const { node, match, range } = draft;
  const location = locate(node.words, index.source, index);
  draft.location = location;
  const here = draft.place;
  const [only, second] = location.places;
  if (only === undefined || second !== undefined || (here === undefined && location.others.length > 0)) return;
  if (here !== undefined && !isBetter(only, here, range, match)) return;
  draft.place = only;
  draft.elsewhere = match !== undefined || node.anchor !== undefined;
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

/** Of equally good places the one between the neighbours of the node, where there is only one. */
function settle(drafts: readonly Draft[], marks: Marks): void {
  const before = new Int32Array(drafts.length);
  const after = new Float64Array(drafts.length);
  let latest = 0;
  for (const [at, { place }] of drafts.entries()) {
    before[at] = latest;
    if (place !== undefined) latest = place.start;
  }
  let next = Infinity;
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    next = drafts[at]?.place?.start ?? next;
  }
  for (const [at, draft] of drafts.entries()) {
    const { places = [], others = [] } = draft.location ?? {};
    if (draft.place !== undefined || places.length === 0) continue;
    const isBetween = (place: Place): boolean =>
      place.start >= (before[at] as number) && place.end <= (after[at] as number);
    const lines = others.filter((place) => place.startsLine);
    const likely = places.some((place) => !isMention(draft.node.words, place)) || lines.length === 0 ? places : lines;
    const chosen =
      onlyOne(likely) ?? onlyOne(likely.filter(isBetween)) ?? onlyOne([...places, ...others].filter(isBetween));
    if (chosen === undefined) continue;
    draft.place = chosen;
    draft.elsewhere = draft.node.anchor !== undefined;
    marks.place(chosen);
  }
}

const onlyOne = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

const DISTINCT: ReadonlySet<SourceNode['kind']> = new Set<SourceNode['kind']>(['heading', 'task', 'item']);

/** Where two nodes were found at one place, the one that differs less stands there; the other at its second choice. */
function yieldPlaces(drafts: readonly Draft[]): void {
  const holders = new Map<number, Draft>();
  for (const draft of drafts) {
    const start = draft.place?.pieces[0]?.start;
    if (start === undefined || !DISTINCT.has(draft.node.kind)) continue;
    const holder = holders.get(start);
    if (holder === undefined || isNearer(draft, holder)) holders.set(start, draft);
    const loser = holder === undefined ? undefined : holders.get(start) === draft ? holder : draft;
    if (loser === undefined || !loser.elsewhere) continue;
    const second = [...(loser.location?.places ?? []), ...(loser.location?.others ?? [])].find(
      (place) => !holders.has(place.pieces[0]?.start ?? -1),
    );
    loser.place = second;
    loser.elsewhere = second !== undefined;
    if (second?.pieces[0] !== undefined) holders.set(second.pieces[0].start, loser);
  }
}

const isNearer = (a: Draft, b: Draft): boolean => (a.place?.fullDistance ?? 1) < (b.place?.fullDistance ?? 1);

/** So many characters of a range are compared with other nodes. */
const EXPLAINED = 4000;

/** What stands in the range beside the node may be another node. */
function explain(draft: Draft, marks: Marks, index: SourceIndex): void {
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

function standing({ node, range, match, location, place, elsewhere }: Draft, index: SourceIndex): Standing {
  const own = elsewhere
    ? place
    : (match?.cut === true && !goesOnInLines(node, range, index)) || leavesRow(node, range, match?.place)
      ? match?.place
      : undefined;
  const moved = own === undefined ? undefined : anchorOfPlace(node, own, index);
  const candidates = place === undefined ? (location?.places ?? []) : [];
  return { node, range, match, place, candidates, moved: moved === node.anchor?.node.value.trim() ? undefined : moved };
}

/** Whether an anchor names the end of a line, and the node has more lines: columns name no lines behind their own. */
function goesOnInLines({ anchor, words }: SourceNode, range: Range | undefined, { source }: SourceIndex): boolean {
  if (range === undefined || anchor?.node.value.includes(':') !== true) return false;
  const isLineEnd = /^[ \t\u3000]*(?:[\r\n]|$)/.test(source.slice(range.end, range.end + LONGEST_BLANK));
  return isLineEnd && words.pieces.some(({ text }) => text.includes('\n'));
}
const LONGEST_BLANK = 40;

/** Whether a row stands partly outside the lines that its anchor names: it moved by less than its own height. */
function leavesRow(node: SourceNode, range: Range | undefined, place: Place | undefined): boolean {
  if (range === undefined || place === undefined || !isWholeRow(node)) return false;
  const row = rowExtent(place);
  return row.start < range.start || row.end > range.end;
}
