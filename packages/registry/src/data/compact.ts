import type { Body, Jurisdiction } from '../types.js';

/** A body as the generated files hold it: what has its usual value is left out. */
export type CompactBody = Pick<Body, 'shortForm' | 'kind'> & Partial<Body>;

export interface CompactJurisdiction extends Omit<Jurisdiction, 'bodies'> {
  readonly bodies: readonly CompactBody[];
}

/** Puts the usual values back. */
export function expand(compact: CompactJurisdiction): Jurisdiction {
  return {
    ...compact,
    bodies: compact.bodies.map((body) => ({
      id: body.shortForm,
      jurisdiction: compact.name,
      fullNameVerified: body.fullName !== undefined,
      aliases: [],
      successors: [],
      predecessors: [],
      successionVerified: true,
      certainty: 'recorded',
      pinyin: '',
      initials: '',
      ...body,
    })),
  };
}
