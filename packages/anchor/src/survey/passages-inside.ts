import { locateAnchor, readAnchor } from '@workplan/plan/model';
import { createLineIndex, type Range } from '@workplan/plan/text';
import { attributionAtStart } from '@workplan/official/attribution';
import type { SourceNode } from '../types.js';

/**
 * Passages that are read as no part of another node: those that stand between its words (page numbers, running headers,
 * rulers), and those behind it that would be read as its attribution (主办单位：… at the foot of a site). Its text is
 * compared without them. In the order of the source; none overlap. UTF-16 offsets.
 */
export function passagesInside(nodes: readonly SourceNode[], source: string): readonly Range[] {
  if (!nodes.some(({ kind }) => kind === 'passage')) return [];
  const lines = createLineIndex(source);
  const rangeOf = ({ anchor }: SourceNode): Range | undefined => {
    const read = anchor === undefined ? undefined : readAnchor(anchor.node.value.trim());
    const { start, end } = read === undefined ? {} : locateAnchor(read, lines);
    return start === undefined || end === undefined || end < start ? undefined : { start, end };
  };
  const passages = nodes
    .filter((node) => node.kind === 'passage')
    .flatMap((node) => standsAt(node, rangeOf(node), source));
  const others = nodes.filter((node) => node.kind !== 'passage').flatMap((node) => rangeOf(node) ?? []);
  const inOrder = passages.sort(byStart);
  const within = new Set(inside(inOrder, others.sort(byStart)));
  let end = 0;
  return inOrder.filter((range) => {
    if (range.start < end || (!within.has(range) && !readsAsAttribution(source, range))) return false;
    end = range.end;
    return true;
  });
}

const byStart = (a: Range, b: Range): number => a.start - b.start;
const readsAsAttribution = (source: string, { start, end }: Range): boolean =>
  attributionAtStart(source.slice(start, Math.min(end, start + LONGEST)).trimStart()) !== undefined;
/** So much of a passage shows whether it reads as an attribution. */
const LONGEST = 400;
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The range of a passage whose words stand there. */
function standsAt({ words }: SourceNode, range: Range | undefined, source: string): Range[] {
  if (range === undefined) return [];
  const text = words.pieces.map((piece) => piece.text).join('');
  return withoutSpaces(source.slice(range.start, range.end)) === withoutSpaces(text) ? [range] : [];
}

/** Of ranges in order, those that lie within one of the others. */
function inside(passages: readonly Range[], others: readonly Range[]): Range[] {
  const found: Range[] = [];
  let next = 0;
  let furthest = 0;
  for (const passage of passages) {
    for (let other = others[next]; other !== undefined && other.start < passage.start; other = others[(next += 1)])
      furthest = Math.max(furthest, other.end);
    if (passage.end < furthest && passage.start >= (found[found.length - 1]?.end ?? 0)) found.push(passage);
  }
  return found;
}
