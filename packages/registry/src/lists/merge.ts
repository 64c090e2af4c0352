import { linkBodies } from './link.js';
import { nameKey } from '../names/normalize.js';
import type { Body, ChangeEvent, Departures, Jurisdiction } from '../types.js';

/**
 * Adds users' jurisdictions to the shipped ones. A user's file for a place that is already there adds
 * its bodies and changes; a body with the short form of shipped ones replaces all of those. Later
 * files win over earlier ones. Nothing given is changed.
 */
export function mergeJurisdictions(
  builtin: readonly Jurisdiction[],
  users: readonly Jurisdiction[],
): readonly Jurisdiction[] {
  return users.reduce<readonly Jurisdiction[]>((merged, user) => {
    const at = placeOf(user, merged);
    return at < 0 ? [...merged, user] : merged.map((one, index) => (index === at ? mergeInto(one, user) : one));
  }, builtin);
}

function placeOf(user: Jurisdiction, jurisdictions: readonly Jurisdiction[]): number {
  const key = nameKey(user.name);
  const byName = jurisdictions.findIndex(({ name }) => nameKey(name) === key);
  return byName >= 0
    ? byName
    : jurisdictions.findIndex(({ aliases }) => aliases.some((alias) => nameKey(alias) === key));
}

function mergeInto(base: Jurisdiction, user: Jurisdiction): Jurisdiction {
  const added = user.bodies.map((body) => ({ ...body, jurisdiction: base.name }));
  const replacement = (body: Body): Body | undefined => {
    const sameName = added.filter(({ shortForm }) => nameKey(shortForm) === nameKey(body.shortForm));
    return sameName.find(({ id }) => id === body.id) ?? sameName[0];
  };
  const kept = base.bodies.filter((body) => !replacement(body));
  // Ids of replaced bodies live on in changes and successions.
  const renamed = new Map(
    base.bodies.flatMap((body) => {
      const other = replacement(body);
      return other ? [[body.id, other.id] as const] : [];
    }),
  );
  const rename = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => renamed.get(id) ?? id))];
  const renameChange = (change: ChangeEvent): ChangeEvent => ({
    ...change,
    from: rename(change.from),
    to: rename(change.to),
  });
  const renameLinks = (body: Body): Body => ({
    ...body,
    successors: rename(body.successors),
    predecessors: rename(body.predecessors),
  });
  const changes = [...base.changes.map(renameChange), ...user.changes];
  const departures = mergeDepartures(base.departures, user.departures);
  const parent = base.parent ?? (user.parent === base.name ? undefined : user.parent);
  return {
    name: base.name,
    aliases: [...new Set([...base.aliases, ...user.aliases])],
    // The top of the tree stays the top: a file's default parent must not put it under itself.
    ...(parent !== undefined && { parent }),
    bodies: linkBodies([...kept.map(renameLinks), ...added], changes),
    changes,
    ...(departures && { departures }),
  };
}

/** What both files say of departing from the usual pattern; where they disagree the later one counts. */
function mergeDepartures(base: Departures | undefined, user: Departures | undefined): Departures | undefined {
  if (base === undefined || user === undefined) return user ?? base;
  const complete = user.complete ?? base.complete;
  const has = new Set(Object.values(user.adopted).map(nameKey));
  return {
    ...(complete !== undefined && { complete }),
    without: [...new Set([...base.without.filter((name) => !has.has(nameKey(name))), ...user.without])],
    adopted: { ...base.adopted, ...user.adopted },
  };
}
