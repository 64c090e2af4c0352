import { anchoredRange } from './match.js';
import type { Standing, Survey } from './survey.js';

/** So many neighbours on either side are asked where they went. */
const NEIGHBOURS = 8;

/**
 * The new anchor of a node without words (blank lines that a plan keeps): it goes where its
 * neighbours go. Undefined for nodes with words, and where the place does not fit.
 */
export function anchorOfSilence({ standings, index }: Survey, at: number): string | undefined {
  const standing = standings[at];
  const anchor = standing?.node.anchor?.node.value.trim();
  if (standing === undefined || anchor === undefined || !isSilentNode(standing)) return undefined;
  if (standing.match?.kind === 'same') return anchor;
  const lines = /^L(\d+)(?:-L(\d+))?$/.exec(anchor);
  if (lines === null) return undefined;
  for (const shift of shifts(standings, Number(lines[1]), index.lines.position.bind(index.lines))) {
    const first = Number(lines[1]) + shift;
    const moved = lines[2] === undefined ? `L${first}` : `L${first}-L${Number(lines[2]) + shift}`;
    const range = first < 1 ? undefined : anchoredRange(moved, index);
    if (range !== undefined && index.weight(range.start, range.end) === 0) return moved;
  }
  return undefined;
}

export const isSilentNode = ({ node }: Standing): boolean => node.words.pieces.every((piece) => piece.normal === '');

/** By how many lines the nodes nearest to a line moved, nearest first. */
function shifts(standings: readonly Standing[], line: number, position: (offset: number) => { readonly line: number }): number[] {
  const moved: { readonly away: number; readonly shift: number }[] = [];
  for (const { node, moved: to, place } of standings) {
    const from = Number(/^L(\d+)/.exec(node.anchor?.node.value.trim() ?? '')?.[1] ?? NaN);
    if (Number.isNaN(from) || place === undefined) continue;
    moved.push({ away: Math.abs(from - line), shift: to === undefined ? 0 : position(place.start).line - from });
  }
  return [...new Set(moved.sort((a, b) => a.away - b.away).slice(0, NEIGHBOURS).map(({ shift }) => shift))];
}
