import { MEMBER_KINDS } from './collectives.js';
import { certainlyInForce, type DaySpan, daySpan, isHandingOver, type Lifetime, lifetimeOf, stateOn } from './dates.js';
import { indexJurisdiction, type JurisdictionIndex, type NameEntry } from './name-index.js';
import { createNeighbours, type FindNearest } from './neighbours.js';
import { nameKey } from './normalize.js';
import type { PinyinOf } from './pinyin.js';
import type { Body, Jurisdiction, LookupResult, MatchedBy, NearName, Registry } from './types.js';

export interface CreateRegistryOptions {
  /** Lets unknown names be compared by sound; see `pinyinOf` of `@workplan/registry/data`. */
  readonly pinyin?: PinyinOf | undefined;
}

/** Everything visible from one jurisdiction: itself first, then those above it. */
interface View {
  readonly levels: readonly JurisdictionIndex[];
  readonly nearest: FindNearest;
}

/** Better matches first. */
const MATCH_RANK: Readonly<Record<MatchedBy, number>> = { short: 0, full: 1, alias: 2 };

/** Unknown names whose neighbours are kept; an editor asks for the same few again and again. */
const REMEMBERED_NAMES = 2000;

const NO_REGISTRY: LookupResult = { status: 'no-registry' };

/**
 * A registry over the given jurisdictions. It keeps what it is given, never changes it, and reads
 * nothing else. Where two jurisdictions share a name the first one counts.
 *
 * Dates: `on` is `YYYY-MM-DD`; a month or a year is accepted and means any of its days. Text that
 * is no date counts as no date. No method throws.
 */
export function createRegistry(jurisdictions: readonly Jurisdiction[], options: CreateRegistryOptions = {}): Registry {
  const kept = Object.freeze([...jurisdictions]);
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

  const views = new Map<Jurisdiction, View>();
  const viewFrom = (place: string): View | undefined => {
    const start = placeNamed(place);
    return start && remember(views, start, () => createView(start));
  };

  function createView(start: Jurisdiction): View {
    const seen = new Set<Jurisdiction>();
    for (
      let here: Jurisdiction | undefined = start;
      here && !seen.has(here);
      here = here.parent === undefined ? undefined : placeNamed(here.parent)
    ) {
      seen.add(here);
    }
    const levels = [...seen].map(indexOf);
    const find = createNeighbours(
      levels.map(({ entries }) => entries),
      options.pinyin,
    );
    return { levels, nearest: rememberNearest(find) };
  }

  const indexOfBody = (body: Body): JurisdictionIndex | undefined => {
    const place = placeNamed(body.jurisdiction);
    return place && indexOf(place);
  };

  const lifeOf = (body: Body): Lifetime => indexOfBody(body)?.lives.get(body) ?? lifetimeOf(body);

  const linked = (body: Body, end: 'successors' | 'predecessors'): Body[] => {
    const index = indexOfBody(body);
    return body[end].map((id) => index?.byId.get(id)).filter((found) => found !== undefined);
  };

  /** The bodies to name instead: those in force on the date, however many steps away. */
  function inForceAlong(body: Body, end: 'successors' | 'predecessors', on: DaySpan | undefined): Body[] {
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

  /** The one meant among bodies in force that share a name; several when nothing decides. */
  function choose(entries: readonly NameEntry[], on: DaySpan | undefined): readonly NameEntry[] {
    const bestRank = Math.min(...entries.map((entry) => MATCH_RANK[entry.matchedBy]));
    const best = entries.filter((entry) => MATCH_RANK[entry.matchedBy] === bestRank);
    const bodies = new Set(best.map((entry) => entry.body));
    const staying = best.filter((entry) => !givesWay(entry.body, on, (successor) => bodies.has(successor)));
    const certain = staying.filter((entry) => certainlyInForce(entry.life, on));
    return [certain, staying, best].find((group) => group.length > 0) ?? best;
  }

  function inForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult {
    const chosen = choose(entries, on);
    const [only, ...more] = chosen;
    if (!only || more.length > 0) return { status: 'ambiguous', candidates: chosen.map((entry) => entry.body) };
    const { body, matchedBy } = only;
    return matchedBy === 'short'
      ? { status: 'exact', body }
      : { status: 'alias', body, matchedBy, preferred: body.shortForm };
  }

  function outOfForceResult(entries: readonly NameEntry[], on: DaySpan | undefined): LookupResult | undefined {
    const ended = latest(
      entries.filter(({ life }) => stateOn(life, on) === 'expired'),
      ({ life }) => life.to?.last ?? '',
    );
    if (ended?.body.to) {
      const { body, matchedBy } = ended;
      const until = ended.body.to;
      const successors = inForceAlong(body, 'successors', on);
      return { status: 'expired', body, matchedBy, until, certain: until.verified, successors };
    }
    const coming = earliest(entries, ({ life }) => life.from?.first ?? '');
    if (!coming?.body.from) return undefined;
    const { body, matchedBy } = coming;
    const since = coming.body.from;
    const predecessors = inForceAlong(body, 'predecessors', on);
    return { status: 'not-yet', body, matchedBy, since, certain: since.verified, predecessors };
  }

  return Object.freeze<Registry>({
    jurisdictions: kept,

    jurisdiction: placeNamed,

    lookup(name, { jurisdiction, on }) {
      const view = viewFrom(jurisdiction);
      if (!view) return NO_REGISTRY;
      const key = nameKey(name);
      const date = on === undefined ? undefined : daySpan(on);
      const levels = view.levels.map(({ byName }) => byName.get(key)).filter((entries) => entries !== undefined);
      for (const entries of levels) {
        const inForce = entries.filter(({ life }) => stateOn(life, date) === 'in-force');
        if (inForce.length > 0) return inForceResult(inForce, date);
      }
      const outOfForce = levels[0] && outOfForceResult(levels[0], date);
      if (outOfForce) return outOfForce;
      if (view.levels[0]?.entries.length === 0) return NO_REGISTRY;
      return { status: 'unknown', nearest: view.nearest(name, date) };
    },

    members(collective, on) {
      const index = indexOfBody(collective);
      if (!index || !collective.collective || collective.collective.partial) return [];
      const kinds = MEMBER_KINDS[collective.collective.of];
      const date = on === undefined ? undefined : daySpan(on);
      const inForce = (body: Body): boolean => stateOn(lifeOf(body), date) === 'in-force';
      return index.jurisdiction.bodies.filter(
        (body) => kinds.has(body.kind) && inForce(body) && !givesWay(body, date, inForce),
      );
    },

    bodies({ jurisdiction, on }) {
      const date = on === undefined ? undefined : daySpan(on);
      return (viewFrom(jurisdiction)?.levels ?? []).flatMap(({ jurisdiction: place, lives }) =>
        place.bodies.filter((body) => stateOn(lives.get(body) ?? {}, date) === 'in-force'),
      );
    },

    body(id, jurisdiction) {
      for (const { byId } of viewFrom(jurisdiction)?.levels ?? []) {
        const found = byId.get(id);
        if (found) return found;
      }
      return undefined;
    },
  });
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const made = make();
  known.set(key, made);
  return made;
}

function rememberNearest(find: FindNearest): FindNearest {
  const known = new Map<string, readonly NearName[]>();
  return (name, on) => {
    const key = `${on?.first ?? ''} ${on?.last ?? ''} ${name}`;
    const old = known.get(key);
    if (old) return old;
    if (known.size >= REMEMBERED_NAMES) known.clear();
    const found = find(name, on);
    known.set(key, found);
    return found;
  };
}

function latest<T>(items: readonly T[], by: (item: T) => string): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best !== undefined && by(best) >= by(item) ? best : item),
    undefined,
  );
}

function earliest<T>(items: readonly T[], by: (item: T) => string): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best !== undefined && by(best) <= by(item) ? best : item),
    undefined,
  );
}
