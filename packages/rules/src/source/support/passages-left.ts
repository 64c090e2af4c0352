import { coverage, type Uncovered } from '@workplan/anchor';
import type { PlanDocument } from '@workplan/plan';

/** The passages of a source that the rule `source-uncovered` is about, all of them. Offsets are UTF-16 in the source. */
export const uncoveredPassages = (document: PlanDocument, source: string): readonly Uncovered[] =>
  coverage(document, source).unexplained;
