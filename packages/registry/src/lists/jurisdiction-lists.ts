import { type Lifetime, lifetimeOf } from '../dates.js';
import { indexJurisdiction, type JurisdictionIndex } from '../names/name-index.js';
import { nameKey } from '../names/normalize.js';
import type { Body, Jurisdiction } from '../types.js';

/** The lists that a registry is made of, by place and by body. */
export interface JurisdictionLists {
  /** The list of a place, by its name or an alias. */
  placeNamed(name: string): Jurisdiction | undefined;
  indexOf(jurisdiction: Jurisdiction): JurisdictionIndex;
  /** The index of the place that a body belongs to. */
  indexOfBody(body: Body): JurisdictionIndex | undefined;
  lifeOf(body: Body): Lifetime;
}

export function createLists(kept: readonly Jurisdiction[]): JurisdictionLists {
  const byPlace = new Map<string, Jurisdiction>();
  for (const jurisdiction of kept) {
    if (!byPlace.has(nameKey(jurisdiction.name))) byPlace.set(nameKey(jurisdiction.name), jurisdiction);
  }
  // A name proper wins over another place's alias, whatever the order.
  for (const jurisdiction of kept) {
    for (const alias of jurisdiction.aliases) {
      if (!byPlace.has(nameKey(alias))) byPlace.set(nameKey(alias), jurisdiction);
    }
  }
  const placeNamed = (name: string): Jurisdiction | undefined => byPlace.get(nameKey(name));

  const indexes = new Map<Jurisdiction, JurisdictionIndex>();
  const indexOf = (jurisdiction: Jurisdiction): JurisdictionIndex =>
    remember(indexes, jurisdiction, () => indexJurisdiction(jurisdiction));

  const indexOfBody = (body: Body): JurisdictionIndex | undefined => {
    const place = placeNamed(body.jurisdiction);
    return place && indexOf(place);
  };

  const lifeOf = (body: Body): Lifetime => indexOfBody(body)?.lives.get(body) ?? lifetimeOf(body);

  return { placeNamed, indexOf, indexOfBody, lifeOf };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}
