import { type Lifetime, lifetimeOf } from '../dates.js';
import { namesOf } from './names.js';
import { nameKey } from './normalize.js';
import type { Body, Jurisdiction, MatchedBy } from '../types.js';

/** One name of one body, ready to be compared. */
export interface NameEntry {
  readonly name: string;
  readonly key: string;
  readonly matchedBy: MatchedBy;
  readonly body: Body;
  readonly life: Lifetime;
}

/** A jurisdiction with its names and ids as tables. */
export interface JurisdictionIndex {
  readonly jurisdiction: Jurisdiction;
  readonly entries: readonly NameEntry[];
  readonly byName: ReadonlyMap<string, readonly NameEntry[]>;
  readonly byId: ReadonlyMap<string, Body>;
  readonly lives: ReadonlyMap<Body, Lifetime>;
}

export function indexJurisdiction(jurisdiction: Jurisdiction): JurisdictionIndex {
  const byName = new Map<string, NameEntry[]>();
  const byId = new Map<string, Body>();
  const lives = new Map<Body, Lifetime>();
  const entries: NameEntry[] = [];
  for (const body of jurisdiction.bodies) {
    const life = lifetimeOf(body);
    lives.set(body, life);
    if (!byId.has(body.id)) byId.set(body.id, body);
    for (const { name, matchedBy } of namesOf(body)) {
      const key = nameKey(name);
      if (key === '') continue;
      const sameName = byName.get(key);
      // A body whose full name is also its short form keeps the better match only.
      if (sameName?.some((entry) => entry.body === body)) continue;
      const entry = { name, key, matchedBy, body, life };
      entries.push(entry);
      if (sameName === undefined) byName.set(key, [entry]);
      else sameName.push(entry);
    }
  }
  return { jurisdiction, entries, byName, byId, lives };
}
