import { moved } from './moved.js';
import { Moving } from './moving.js';
import type { Standing } from './standing.js';

/** The standings of nodes that come and go together. It stays the same object while the source around them moves. */
export class StandingGroup {
  readonly #standings: Moving<Standing>;
  /** Whether any of them does not stand at its anchor word for word. */
  readonly differs: boolean;

  constructor(standings: readonly Standing[]) {
    this.#standings = new Moving(standings, moved);
    this.differs = standings.some(({ isFaithful }) => !isFaithful);
  }

  get standings(): readonly Standing[] {
    return this.#standings.values;
  }

  /** Those that do not stand at their anchors word for word. */
  get differing(): readonly Standing[] {
    return this.differs ? this.standings.filter(({ isFaithful }) => !isFaithful) : NONE;
  }

  moveBy(units: number): void {
    this.#standings.moveBy(units);
  }
}

const NONE: readonly Standing[] = [];
