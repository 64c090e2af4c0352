import { coverage, Marks, type Survey, surveySource, type Uncovered } from '@workplan/official/anchor';
import type { PlanDocument } from '@workplan/plan';

/** What the plan does not hold of its source. */
export interface PassagesLeft {
  readonly passages: readonly Uncovered[];
  /** Share of the characters that it holds, 0 to 1. */
  readonly share: number;
}

/** The passages of a source that the rule `source-uncovered` is about, all of them. Offsets are UTF-16 in the source. */
export const uncoveredPassages = (document: PlanDocument, source: string): readonly Uncovered[] =>
  passagesLeft(document, surveySource(document, source)).passages;

/** Uncovered passages, without those of which other rules tell how the plan differs there. */
export function passagesLeft(document: PlanDocument, survey: Survey): PassagesLeft {
  const { index } = survey;
  const { uncovered, share } = coverage(document, index.source);
  const explained = explainedElsewhere(survey);
  return {
    share,
    passages: uncovered.filter(
      (passage) =>
        explained.gapIn(passage, passage.end - passage.start) !== undefined ||
        index.weight(passage.start, passage.end) === 0,
    ),
  };
}

/** A longer anchored stretch says nothing about one passage. */
const LONGEST_RANGE = 4000;

/** What other rules say already: where the plan differs from the anchored text. */
function explainedElsewhere({ index, standings }: Survey): Marks {
  const marks = new Marks(index.source);
  for (const { node, place, range, match, moved } of standings) {
    if (node.anchor === undefined || moved !== undefined) continue;
    for (const attribution of place?.attributions ?? []) if (!attribution.agrees) marks.range(attribution);
    for (const extra of match?.extras ?? []) if (extra.end - extra.start <= LONGEST_RANGE) marks.range(extra);
    if (match?.kind === 'different' && range !== undefined && range.end - range.start <= LONGEST_RANGE)
      marks.range(range);
    if (match?.kind === 'near' && place !== undefined) marks.range(place);
  }
  return marks;
}
