import { linkBodies } from '../lists/link.js';
import type { Body, Jurisdiction } from '../types.js';

/** A body as the generated files hold it: what has its usual value is left out. */
export type CompactBody = Pick<Body, 'shortForm' | 'kind'> & Partial<Body>;

export interface CompactJurisdiction extends Omit<Jurisdiction, 'bodies'> {
  readonly bodies: readonly CompactBody[];
}

/** Puts the usual values back; who came before and after a body follows from the changes. */
export function expand(compact: CompactJurisdiction): Jurisdiction {
  const bodies = compact.bodies.map((body) => ({
    id: body.shortForm,
    jurisdiction: compact.name,
    fullNameVerified: body.fullName !== undefined && body.unverified?.includes('full') !== true,
    aliases: [],
    successors: [],
    predecessors: [],
    successionVerified: true,
    certainty: 'recorded' as const,
    pinyin: '',
    initials: '',
    ...body,
  }));
  return { ...compact, bodies: linkBodies(bodies, compact.changes) };
}
