import type { PlanDocument } from '@workplan/plan';
import { objectOf, scalarOf } from '@workplan/plan/model';
import type { CoveredShare } from './covered-text.js';
import { keptSurvey } from './survey.js';

/** How much of the source the plan represents. Offsets are UTF-16 in the source. */
export interface Coverage extends CoveredShare {
  /** `coveredCharacters / total`; 1 for an empty source. */
  readonly share: number;
  /** True when the hash that the plan records is not that of the source. */
  readonly changed: boolean;
}

/**
 * Which characters of the source some node of the plan represents.
 *
 * @param sha256 hash of the source, to be compared with the recorded one
 */
export function coverage(document: PlanDocument, source: string, sha256?: string): Coverage {
  const share = keptSurvey(document, source).coverage;
  const recorded = scalarOf(objectOf(document.parts.bound.root, 'source'), 'sha256')?.node.value;
  return {
    ...share,
    share: share.total === 0 ? 1 : share.coveredCharacters / share.total,
    changed: sha256 !== undefined && recorded !== undefined && recorded !== sha256,
  };
}
