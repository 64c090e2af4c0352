import { defineDocumentRule, valuePlace } from '@workplan/lint';
import type { Survey, Uncovered } from '@workplan/anchor';
import { objectOf, scalarOf } from '@workplan/plan/model';
import { surveyOf } from '../support/survey.js';
import { linesOf, shortened } from '../support/wording.js';
import { texts } from './texts.js';

/** So many passages are reported one by one. */
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
    const file = scalarOf(objectOf(document.parts.bound.root, 'source'), 'file');
    if (survey === undefined || file === undefined) return;
    const { unexplained: passages, total, coveredCharacters } = survey.coverage;
    const share = total === 0 ? 1 : coveredCharacters / total;
    const place = valuePlace(document, file);
    for (const passage of passages.slice(0, MOST_PASSAGES)) report('passage', place, dataOf(passage, survey));
    if (passages.length > MOST_PASSAGES) {
      report('more', place, { count: passages.length - MOST_PASSAGES, percent: Math.floor(share * 100) });
    }
  },
});

function dataOf(passage: Uncovered, { index }: Survey) {
  const { line, endLine, start, end } = passage;
  return {
    lines: linesOf(passage, index),
    text: shortened(index.source.slice(start, Math.min(end, start + SHOWN * 4)), SHOWN),
    line,
    endLine,
    start,
    end,
  };
}
