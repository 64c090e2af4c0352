import {
  createLineIndex,
  locateAnchor,
  readAnchor,
  reanchor,
  type BoundObject,
  type LineIndex,
  type Range,
  type Reanchored,
} from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';

/** A node of the plan and where its words stand in the source. Offsets, each in its own text. */
export interface NodeInSource {
  readonly object: BoundObject;
  /** What it is: a heading, a task, a clause … */
  readonly kind: Reanchored['node']['kind'];
  readonly plan: Range;
  readonly source: Range;
}

const known = new WeakMap<object, { readonly source: string; readonly nodes: readonly NodeInSource[] }>();

/** The anchored nodes of a plan, outer ones before those within them; none without a source that could be read. */
export function nodesInSource({ document, source }: OpenPlan): readonly NodeInSource[] {
  if (source === undefined) return [];
  const before = known.get(document);
  if (before?.source === source.text) return before.nodes;
  const lines = createLineIndex(source.text);
  const nodes = reanchor(document, source.text).anchors.flatMap((anchor) => nodeOf(anchor, lines));
  known.set(document, { source: source.text, nodes });
  return nodes;
}

/** A node belongs to where its words are now, even where its anchor is out of date. */
function nodeOf({ node, to, status }: Reanchored, lines: LineIndex): NodeInSource[] {
  const anchor = status === 'not-found' || status === 'unclear' ? undefined : readAnchor(to);
  if (anchor === undefined) return [];
  const { start, end } = locateAnchor(anchor, lines);
  if (start === undefined || end === undefined) return [];
  const plan = node.anchorKey === 'source' ? node.object.map : whole(node);
  return [{ object: node.object, kind: node.kind, plan, source: { start, end: Math.max(start, end) } }];
}

/** A part with an anchor of its own reaches from its words to the anchor. */
function whole({ words, anchor, object }: Reanchored['node']): Range {
  const places = [
    ...words.pieces.flatMap(({ scalar }) => scalar?.node ?? []),
    ...(anchor === undefined ? [] : [anchor.node]),
  ];
  return places.length === 0
    ? object.map
    : { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
