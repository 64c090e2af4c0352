import type { PlanView } from '../parts/plan-view.js';
import type { ValueKind } from '../schema/vocabulary.js';
import type { Range } from '../text/range.js';
import type { RuleGroup } from './rule.js';

/** Values that repeat the words of the official text. */
const WORDS: readonly ValueKind[] = ['prose', 'body', 'documentNumber', 'citationNumber'];

/** Groups whose fixes change how a plan is written, or tie it to its source again: they change no words. */
const KEEP_WORDS: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['yaml', 'shape', 'source', 'config']);

/**
 * Whether an edit would change words of the official text. In a plan tied to its source they stand as
 * printed, slips included, so that no fix for them is safe: a person decides.
 */
export function changesOfficialWords(document: PlanView): (group: RuleGroup, edits: readonly Range[]) => boolean {
  let ranges: readonly Range[] | undefined;
  return (group, edits) => {
    if (KEEP_WORDS.has(group)) return false;
    ranges ??= WORDS.flatMap((kind) => (document.bound.scalars.get(kind) ?? []).map(({ node }) => node)).sort(
      (a, b) => a.start - b.start,
    );
    return edits.some((edit) => touches(ranges as readonly Range[], edit));
  };
}

/** Binary search over ranges that do not overlap. */
function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle] as Range;
    if (range.end <= start) low = middle + 1;
    else if (range.start >= end) high = middle - 1;
    else return true;
  }
  return false;
}
