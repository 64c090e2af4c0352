import { type DaySpan, isHandingOver, stateOn } from '../dates.js';
import type { JurisdictionLists } from './jurisdiction-lists.js';
import type { Body } from '../types.js';

type End = 'successors' | 'predecessors';

/** What came of bodies, and what they came of. */
export interface Succession {
  /** The bodies to name instead: those in force on the date, however many steps away. */
  inForceAlong(body: Body, end: End, on: DaySpan | undefined): Body[];
  /** Whether a body hands over on the date to one of those that are meant. */
  givesWay(body: Body, on: DaySpan | undefined, to: (successor: Body) => boolean): boolean;
}

export function createSuccession({ indexOfBody, lifeOf }: JurisdictionLists): Succession {
  const linked = (body: Body, end: End): Body[] => {
    const index = indexOfBody(body);
    return body[end].map((id) => index?.byId.get(id)).filter((found) => found !== undefined);
  };

  function inForceAlong(body: Body, end: End, on: DaySpan | undefined): Body[] {
    const result = new Set<Body>();
    const seen = new Set<Body>([body]);
    const visit = (here: Body): void => {
      for (const next of linked(here, end)) {
        if (seen.has(next)) continue;
        seen.add(next);
        const before = result.size;
        if (stateOn(lifeOf(next), on) !== 'in-force') visit(next);
        if (result.size === before) result.add(next);
      }
    };
    visit(body);
    return [...result];
  }

  const givesWay = (body: Body, on: DaySpan | undefined, to: (successor: Body) => boolean): boolean =>
    isHandingOver(lifeOf(body), on) && linked(body, 'successors').some(to);

  return { inForceAlong, givesWay };
}
