import type { Range } from '@workplan/plan/text';
import type { Place } from '../types.js';

/** What a node explains where it stands: its numeral, words, cells, and the attributions that agree with it. */
export function wordRanges({ numeral, pieces, cells, attributions }: Place): Range[] {
  const ranges: Range[] = numeral === undefined ? [] : [numeral];
  for (const piece of pieces) if (piece !== undefined) ranges.push(piece);
  ranges.push(...cells);
  for (const attribution of attributions) if (attribution.agrees) ranges.push(attribution);
  return ranges;
}
