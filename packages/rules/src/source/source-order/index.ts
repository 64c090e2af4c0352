import { defineDocumentRule, valuePlace } from '@workplan/lint';
import { surveyOf } from '../support/survey.js';
import { linesOf, nameOfNode } from '../support/wording.js';
import { texts } from './texts.js';

/** Siblings of the plan that stand in another order in the source. */
export const sourceOrder = defineDocumentRule({
  id: 'source-order',
  group: 'source',
  severity: 'info',
  texts,
  checkDocument(context, report) {
    const { document } = context;
    const survey = surveyOf(context);
    if (survey === undefined) return;
    const { index } = survey;
    for (const { standing, neighbour } of survey.disorder) {
      const { node, range } = standing;
      const { anchor } = node;
      const other = neighbour.node.anchor;
      if (anchor === undefined || range === undefined || other === undefined || neighbour.range === undefined) continue;
      const data = {
        name: nameOfNode(node),
        lines: linesOf(range, index),
        other: nameOfNode(neighbour.node),
        otherLines: linesOf(neighbour.range, index),
      };
      report(neighbour.range.start > range.start ? 'before' : 'behind', valuePlace(document, anchor), data, {
        related: [{ message: 'other', range: valuePlace(document, other) }],
      });
    }
  },
});
