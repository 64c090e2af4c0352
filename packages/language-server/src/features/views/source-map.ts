import { coverage, createLineIndex, locateAnchor, readAnchor, reanchor, type LineIndex, type Reanchored } from '@workplan/core';
import { rangeAt, rangeIn, type OpenPlan } from '../../open-plan.js';
import type { SourceMap, SourcePair } from '../../requests.js';

/** Which places of the plan and its source belong together; null without a source that could be read. */
export function sourceMap(plan: OpenPlan): SourceMap | null {
  const { document, source, version } = plan;
  if (source === undefined) return null;
  const lines = createLineIndex(source.text);
  return {
    version,
    uri: source.uri,
    text: source.text,
    pairs: reanchor(document, source.text).anchors.flatMap((anchor) => pairOf(plan, anchor, lines)),
    uncovered: coverage(document, source.text).uncovered.map((range) => rangeIn(lines, range)),
  };
}

/** A node belongs to where its words are now, even where its anchor is out of date. */
function pairOf(plan: OpenPlan, { node, to, status }: Reanchored, lines: LineIndex): SourcePair[] {
  const anchor = status === 'not-found' || status === 'unclear' ? undefined : readAnchor(to);
  if (anchor === undefined) return [];
  const { start, end } = locateAnchor(anchor, lines);
  if (start === undefined || end === undefined) return [];
  return [{ plan: rangeAt(plan, node.anchorKey === 'source' ? node.object.map : whole(node)), source: rangeIn(lines, { start, end: Math.max(start, end) }) }];
}

/** A part with an anchor of its own reaches from its words to the anchor. */
function whole({ words, anchor, object }: Reanchored['node']): { readonly start: number; readonly end: number } {
  const places = [...words.pieces.flatMap(({ scalar }) => scalar?.node ?? []), ...(anchor === undefined ? [] : [anchor.node])];
  return places.length === 0 ? object.map : { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
