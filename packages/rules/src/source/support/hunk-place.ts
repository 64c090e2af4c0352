import type { Hunk, TextValue } from '@workplan/anchor';
import type { PlanView } from '@workplan/plan/parts';
import type { Range } from '@workplan/plan/text';
import { placeInText } from '@workplan/lint';

/** The characters of the plan that differ; where the source has more, the character before. */
export function hunkPlace(document: PlanView, scalar: TextValue, { aStart, aEnd }: Hunk): Range {
  const { value } = scalar.node;
  const start = aEnd > aStart ? aStart : Math.max(aStart - 1, 0);
  const place = placeInText(document, scalar.node, start, Math.min(Math.max(aEnd, start + 1), value.length));
  return { start: place.start, end: place.end };
}
