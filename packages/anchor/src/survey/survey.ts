import type { PlanDocument } from '@workplan/plan';
import { fixedNode } from '../nodes/fixed-node.js';
import type { CoveredShare } from './covered-text.js';
import type { Disorder } from '../standing/sibling-order.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Standing } from '../standing/standing.js';
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
export const surveySource = (document: PlanDocument, source: string): Survey => new FixedSurvey(document, source);

/** The same for whoever looks at it at once: what it names of the plan moves with the next edit. */
export function keptSurvey(document: PlanDocument, source: string): Survey {
  const { parts } = document;
  let keeper = KEEPERS.get(parts);
  if (keeper === undefined) KEEPERS.set(parts, (keeper = new SurveyKeeper()));
  return keeper.update(document, source);
}

/** What is said of one document and one source, whatever is edited later. */
class FixedSurvey implements Survey {
  readonly #fixed = new Map<Standing, Standing>();
  #standings: readonly Standing[] | undefined;
  #differing: readonly Standing[] | undefined;
  #disorder: readonly Disorder[] | undefined;

  constructor(
    private readonly document: PlanDocument,
    private readonly source: string,
  ) {}

  get #now(): Survey {
    return keptSurvey(this.document, this.source);
  }

  get index(): SourceIndex {
    return this.#now.index;
  }

  get standings(): readonly Standing[] {
    return (this.#standings ??= this.#now.standings.map(this.#fix));
  }

  get differing(): readonly Standing[] {
    return (this.#differing ??= this.#now.differing.map(this.#fix));
  }

  get isAnchored(): boolean {
    return this.#now.isAnchored;
  }

  get coverage(): CoveredShare {
    return this.#now.coverage;
  }

  get disorder(): readonly Disorder[] {
    return (this.#disorder ??= this.#now.disorder.map(({ standing, neighbour }) => ({
      standing: this.#fix(standing),
      neighbour: this.#fix(neighbour),
    })));
  }

  /** One standing for each: they are compared by identity. */
  readonly #fix = (standing: Standing): Standing => {
    let fixed = this.#fixed.get(standing);
    if (fixed === undefined)
      this.#fixed.set(standing, (fixed = { ...standing, node: fixedNode(standing.node, this.document) }));
    return fixed;
  };
}
