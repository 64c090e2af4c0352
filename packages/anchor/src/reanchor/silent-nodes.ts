import { anchoredRange } from '../find/match.js';
import type { Standing, Survey } from '../survey/survey.js';

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
  for (const shift of shifts(standings, Number(lines[1]))) {
    const first = Number(lines[1]) + shift;
    const moved = lines[2] === undefined ? `L${first}` : `L${first}-L${Number(lines[2]) + shift}`;
    const range = first < 1 ? undefined : anchoredRange(moved, index);
    if (range !== undefined && index.weight(range.start, range.end) === 0) return moved;
  }
  return undefined;
}

export const isSilentNode = ({ node }: Standing): boolean => node.words.pieces.every((piece) => piece.normal === '');

interface Shift {
  readonly line: number;
  readonly shift: number;
}

const SHIFTS = new WeakMap<readonly Standing[], readonly Shift[]>();

const lineOf = (anchor: string | undefined): number => Number(/^L(\d+)/.exec(anchor ?? '')?.[1] ?? NaN);

/** By how many lines the nodes with words moved, in the order of their lines. */
function allShifts(standings: readonly Standing[]): readonly Shift[] {
  const known = SHIFTS.get(standings);
  if (known !== undefined) return known;
  const moved: Shift[] = [];
  for (const { node, moved: to, place } of standings) {
    const line = lineOf(node.anchor?.node.value.trim());
    if (!Number.isNaN(line) && place !== undefined)
      moved.push({ line, shift: to === undefined ? 0 : lineOf(to) - line });
  }
  moved.sort((a, b) => a.line - b.line);
  SHIFTS.set(standings, moved);
  return moved;
}

/** By how many lines the nodes nearest to a line moved, nearest first. */
function shifts(standings: readonly Standing[], line: number): number[] {
  const moved = allShifts(standings);
  let low = 0;
  let high = moved.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moved[middle] as Shift).line < line) low = middle + 1;
    else high = middle;
  }
  const near = moved
    .slice(Math.max(low - NEIGHBOURS, 0), low + NEIGHBOURS)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line));
  return [...new Set(near.map(({ shift }) => shift))];
}
