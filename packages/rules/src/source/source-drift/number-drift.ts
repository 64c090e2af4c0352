import type { SourceIndex, Standing } from '@workplan/official/anchor';
import { readNumeral } from '@workplan/official/outline';
import type { BoundScalar } from '@workplan/plan/model';

/** A task that the source prints under another number than the plan. */
export function numberDrift(
  { node, place }: Standing,
  index: SourceIndex,
): { readonly scalar: BoundScalar; readonly printed: string } | undefined {
  const { number, kind } = node.words;
  if (kind !== 'task' || number === undefined || place?.numeral === undefined) return undefined;
  const printed = index.source.slice(place.numeral.start, place.numeral.end).trim();
  const there = valueOf(printed);
  const here = valueOf(number.node.value);
  return there === undefined || here === undefined || there === here ? undefined : { scalar: number, printed };
}

const valueOf = (text: string): number | undefined =>
  /^\d{1,4}$/.test(text) ? Number(text) : readNumeral(text)?.value;
