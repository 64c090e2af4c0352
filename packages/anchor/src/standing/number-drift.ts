import { readNumeral } from '@workplan/official/outline';
import type { SourceIndex } from '../source/source-index.js';
import type { Place, SourceNode, TextValue } from '../types.js';

/** A task that the source prints under another number than the plan. */
export function numberDrift(
  { words: { number, kind } }: SourceNode,
  place: Place | undefined,
  index: SourceIndex,
): { readonly scalar: TextValue; readonly printed: string } | undefined {
  if (kind !== 'task' || number === undefined || place?.numeral === undefined) return undefined;
  const printed = index.source.slice(place.numeral.start, place.numeral.end).trim();
  const there = valueOf(printed);
  const here = valueOf(number.node.value);
  return there === undefined || here === undefined || there === here ? undefined : { scalar: number, printed };
}

const valueOf = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) ? Number(text) : readNumeral(text)?.value;
