import { objectOf, scalarOf } from '../../../model/plan-date.js';
import { coverage, type Survey, type Uncovered } from '../../../official/anchor/index.js';
import { Marks } from '../../../official/anchor/marks.js';
import { valuePlace } from '../../places.js';
import { defineDocumentRule } from '../../rule.js';
import { surveyOf } from '../support/survey.js';
import { linesOf, shortened } from '../support/wording.js';
import { texts } from './texts.js';

/** So many passages are told one by one. */
const MOST_PASSAGES = 20;
/** So much of a passage is shown, in characters. */
const SHOWN = 24;

/** Passages of the source that the plan does not hold. */
export const sourceUncovered = defineDocumentRule({
  id: 'source-uncovered',
  group: 'source',
  severity: 'info',
  texts,
  checkDocument(context, report) {
    const { document } = context;
    const survey = surveyOf(context);
    const file = scalarOf(objectOf(document.bound.root, 'source'), 'file');
    if (survey === undefined || file === undefined) return;
    const { index } = survey;
    const { uncovered, share } = coverage(document, index.source);
    const explained = explainedElsewhere(survey);
    const passages = uncovered.filter((passage) => explained.gapIn(passage, passage.end - passage.start) !== undefined || index.weight(passage.start, passage.end) === 0);
    const place = valuePlace(document, file);
    for (const passage of passages.slice(0, MOST_PASSAGES)) report('passage', place, dataOf(passage, survey));
    if (passages.length > MOST_PASSAGES) {
      report('more', place, { count: passages.length - MOST_PASSAGES, percent: Math.floor(share * 100) });
    }
  },
});

function dataOf(passage: Uncovered, { index }: Survey) {
  const { line, endLine, start, end } = passage;
  return { lines: linesOf(passage, index), text: shortened(index.source.slice(start, Math.min(end, start + SHOWN * 4)), SHOWN), line, endLine, start, end };
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
    if (match?.kind === 'different' && range !== undefined && range.end - range.start <= LONGEST_RANGE) marks.range(range);
    if (match?.kind === 'near' && place !== undefined) marks.range(place);
  }
  return marks;
}
