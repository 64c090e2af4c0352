import { defineDocumentRule, firstLine, valuePlace } from '@workplan/lint';
import { lacksAnchor, missingAnchor, type SourceNode } from '@workplan/anchor';
import type { PlanDocument } from '@workplan/plan';
import type { Range } from '@workplan/plan/text';
import { surveyOf } from '../support/survey.js';
import { nameOfNode } from '../support/wording.js';
import { texts } from './texts.js';

/** A heading, task or item without an anchor in a plan that anchors others. */
export const sourceUnanchored = defineDocumentRule({
  id: 'source-unanchored',
  group: 'source',
  severity: 'warning',
  fix: 'safe',
  texts,
  checkDocument(context, report) {
    const { document } = context;
    const survey = surveyOf(context);
    if (survey === undefined || !survey.isAnchored) return;
    for (const standing of survey.differing) {
      const { node } = standing;
      if (!lacksAnchor(node)) continue;
      const insert = missingAnchor(document, standing, survey);
      const place = placeOf(document, node);
      const key = { zh: '出处', en: 'source' };
      if (insert === undefined)
        report(standing.candidates.length > 1 ? 'several' : 'unknown', place, { name: nameOfNode(node), key });
      else
        report(
          'found',
          place,
          { name: nameOfNode(node), key, anchor: insert.anchor },
          { fixes: [{ title: 'insert', edits: [insert.edit] }] },
        );
    }
  },
});

function placeOf(document: PlanDocument, node: SourceNode): Range {
  const scalar = node.words.number ?? node.words.pieces[0]?.scalar;
  return scalar === undefined ? firstLine(document, node.object.map) : valuePlace(document, scalar);
}
