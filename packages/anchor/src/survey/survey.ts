import type { PlanDocument } from '@workplan/plan';
import { SurveyKeeper } from './survey-keeper.js';
import type { Survey } from './surveyed-text.js';

export type { Standing } from '../standing/standing.js';
export type { Survey } from './surveyed-text.js';

/** By the parts of a plan, which live on in its later versions. */
const KEEPERS = new WeakMap<PlanDocument['parts'], SurveyKeeper>();

/**
 * Compares a plan with its source. Linear in both at first; after an edit of the plan only what it touches is compared
 * again, as long as the source stays the same.
 */
export function surveySource(document: PlanDocument, source: string): Survey {
  const { parts } = document;
  let keeper = KEEPERS.get(parts);
  if (keeper === undefined) KEEPERS.set(parts, (keeper = new SurveyKeeper()));
  return keeper.update(document, source);
}
