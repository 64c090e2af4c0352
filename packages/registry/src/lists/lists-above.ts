import { NATION } from '../nation.js';
import type { Jurisdiction, Place } from '../types.js';

/**
 * The lists that are read for a place, its own first: those that its file names as the ones above,
 * then those of the places above, and the nation last.
 */
export function listsAbove(
  start: Jurisdiction | undefined,
  place: Place | undefined,
  named: (name: string) => Jurisdiction | undefined,
  of: (place: Place) => Jurisdiction | undefined,
): readonly Jurisdiction[] {
  const lists = new Set<Jurisdiction>();
  for (let here = start; here !== undefined && !lists.has(here); here = above(here, named)) lists.add(here);
  const nation = place === undefined ? undefined : named(NATION);
  if (nation !== undefined) lists.delete(nation);
  for (let here = place?.parent; here !== undefined; here = here.parent) {
    const list = of(here);
    if (list !== undefined) lists.add(list);
  }
  return [...lists, ...(nation === undefined ? [] : [nation])];
}

const above = ({ parent }: Jurisdiction, named: (name: string) => Jurisdiction | undefined): Jurisdiction | undefined =>
  parent === undefined ? undefined : named(parent);
