import type { PlanDocument } from '@workplan/plan';
import { insertKey } from '@workplan/plan/edit';
import { itemAt, type TextEdit } from '@workplan/plan/text';
import { anchorOfPlace } from '../source/anchor-text.js';
import { type Standing, type Survey, keptSurvey, surveySource } from '../survey/survey.js';
import type { SourceNode } from '../types.js';

/** A heading, task or item without an anchor whose words stand in one place of the source. */
export interface MissingAnchor {
  readonly node: SourceNode;
  /** `L18`, `L18:C1-C44`. */
  readonly anchor: string;
  /** Writes it into the plan. */
  readonly edit: TextEdit;
}

const ANCHORED: ReadonlySet<SourceNode['kind']> = new Set<SourceNode['kind']>(['heading', 'task', 'item']);

/** Whether a node should have an anchor and has none; an empty key counts as one. */
export const lacksAnchor = (node: SourceNode): boolean =>
  ANCHORED.has(node.kind) && node.anchor === undefined && !node.object.fields.has('source');

/** The anchors that a plan lacks and that follow from its words alone, in the order of the plan. */
export function missingAnchors(document: PlanDocument, source: string): MissingAnchor[] {
  const survey = keptSurvey(document, source);
  const fixed = surveySource(document, source);
  return survey.standings.flatMap((standing, at): MissingAnchor | [] => {
    const missing = lacksAnchor(standing.node) ? missingAnchor(document, standing, survey) : undefined;
    if (missing === undefined) return [];
    const { anchor, edit } = missing;
    return {
      anchor,
      edit,
      get node() {
        return itemAt(fixed.standings, at).node;
      },
    };
  });
}

/** The line with the anchor: behind the title of a heading, behind the number of a task with clauses, else last. */
export function missingAnchor(
  document: PlanDocument,
  { node, place }: Standing,
  { index }: Survey,
): MissingAnchor | undefined {
  if (place === undefined || place.distance > 0) return undefined;
  const anchor = anchorOfPlace(node, place, index);
  const after = node.kind === 'heading' ? 'title' : node.object.fields.has('clauses') ? 'number' : undefined;
  const edit = insertKey(document, node.object, 'source', anchor, after);
  return edit === undefined ? undefined : { node, anchor, edit };
}
