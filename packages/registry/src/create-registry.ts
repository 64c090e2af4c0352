import { MEMBER_KINDS } from './collectives.js';
import { certainlyInForce, type DaySpan, daySpan, isHandingOver, type Lifetime, lifetimeOf, stateOn } from './dates.js';
import { indexJurisdiction, type JurisdictionIndex, type NameEntry } from './name-index.js';
import { NATION } from './nation.js';
import { listsAbove } from './lists-above.js';
import { createNeighbours, type FindNearest, nearestOf } from './neighbours.js';
import { nameKey } from './normalize.js';
import { createPatternLayer, type PatternLayer } from './pattern-layer.js';
import type { PinyinOf } from './pinyin.js';
import type { Body, China, Jurisdiction, LookupResult, MatchedBy, Place, RankedName, Registry } from './types.js';

export interface CreateRegistryOptions {
  /** Lets unknown names be compared by sound; see `pinyinOf` of `@workplan/registry/data`. */
  readonly pinyin?: PinyinOf | undefined;
  /** Lets any place of China be asked about; see `createChina` of `@workplan/registry/china`. */
  readonly china?: China | undefined;
}

/** Everything visible from one jurisdiction: itself first, then those above it. */
interface View {
  readonly levels: readonly JurisdictionIndex[];
  readonly nearest: FindNearest;
  /** The place itself, where the tables of China know it. */
  readonly place: Place | undefined;
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

  const layer: PatternLayer | undefined =
    options.china && createPatternLayer(options.china, jurisdictionOf, (name, place, on) => recorded(name, place, on));

  function jurisdictionOf(place: Place): Jurisdiction | undefined {
    const found = placeNamed(place.path);
    if (found !== undefined || place.path === place.name) return found;
    // A file for 鼓楼区 means none of the four in particular.
    const alone = options.china?.place(place.name);
    return alone?.status === 'place' && alone.place.code === place.code ? placeNamed(place.name) : undefined;
  }

  const views = new Map<string, View | undefined>();
  const viewFrom = (text: string): View | undefined => {
    const key = nameKey(text);
    if (!views.has(key)) {
      if (views.size >= REMEMBERED_NAMES) views.clear();
      views.set(key, createView(text));
    }
    return views.get(key);
  };

  function createView(text: string): View | undefined {
    const answer = options.china?.place(text);
    const place = answer?.status === 'place' ? answer.place : undefined;
    const start = placeNamed(text) ?? (place && jurisdictionOf(place));
    if (start === undefined && place === undefined) return undefined;
    const levels = listsAbove(start, place, placeNamed, jurisdictionOf).map(indexOf);
    const find = createNeighbours(
      levels.map(({ entries }) => entries),
      options.pinyin,
    );
    return { levels, nearest: rememberNearest(find), place };
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

  /** What the files say of a name. */
  function recorded(name: string, jurisdiction: string, date: DaySpan | undefined): LookupResult | undefined {
    const key = nameKey(name);
    const levels = (viewFrom(jurisdiction)?.levels ?? [])
      .map(({ byName }) => byName.get(key))
      .filter((entries) => entries !== undefined);
    for (const entries of levels) {
      const inForce = entries.filter(({ life }) => stateOn(life, date) === 'in-force');
      if (inForce.length > 0) return inForceResult(inForce, date);
    }
    return levels[0] && outOfForceResult(levels[0], date);
  }

  /** 统计局 in a county's plan is the county's, though the nation calls its own so too. */
  const meansLocal = (name: string, { place, levels }: View, found: LookupResult, on: string | undefined): boolean =>
    place !== undefined &&
    levels.every(({ jurisdiction: { name: at, departures } }) => at === NATION || departures?.complete === false) &&
    'body' in found &&
    found.body.jurisdiction === NATION &&
    layer?.isLocal(name, place, on) === true;

  /** 市发展改革委员会 is another form of the name 市发展改革委, where the list of the place has that. */
  function listedAs(usual: LookupResult, date: DaySpan | undefined): LookupResult | undefined {
    if (usual.status !== 'pattern' || usual.elided) return undefined;
    const { shortForm, jurisdiction } = usual.body;
    const listed = recorded(shortForm, jurisdiction, date);
    return listed?.status === 'exact' && listed.body.jurisdiction === jurisdiction
      ? { status: 'alias', body: listed.body, matchedBy: 'alias', preferred: shortForm }
      : undefined;
  }

  /** The nearest of the recorded names and of the patterns', each name once. */
  function nearestTo(name: string, view: View, date: DaySpan | undefined): readonly RankedName[] {
    const own = view.nearest(name, date);
    const usual = layer?.nearest(name, view.place) ?? [];
    if (usual.length === 0) return own;
    const shown = new Set(own.map(({ near }) => near.body.shortForm));
    return nearestOf([...own, ...usual.filter(({ near }) => !shown.has(near.body.shortForm))]);
  }

  return Object.freeze<Registry>({
    jurisdictions: kept,

    jurisdiction: placeNamed,

    place: (text, on) => options.china?.place(text, on),

    lookup(name, { jurisdiction, on }) {
      const view = viewFrom(jurisdiction);
      if (!view) return NO_REGISTRY;
      const date = on === undefined ? undefined : daySpan(on);
      const found = recorded(name, jurisdiction, date);
      if (found !== undefined && !meansLocal(name, view, found, on)) return found;
      const isCovered =
        layer !== undefined && (view.place !== undefined || view.levels[0]?.jurisdiction.name === NATION);
      if (!isCovered && view.levels[0]?.entries.length === 0) return NO_REGISTRY;
      const usual = isCovered ? layer.answer(name, view.place, on) : undefined;
      if (usual !== undefined) return listedAs(usual, date) ?? usual;
      const nearest = nearestTo(name, view, date);
      const description = isCovered ? layer.classOf(name, nearest) : undefined;
      if (description !== undefined) return { status: 'class', of: description };
      return { status: 'unknown', nearest: nearest.map(({ near }) => near) };
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

    usual({ jurisdiction, on }) {
      const view = viewFrom(jurisdiction);
      const found: Body[] = [];
      for (let here = view?.place; here !== undefined; here = here.parent)
        if (layer !== undefined) found.push(...layer.usual(here, on));
      return found.filter(({ shortForm }) => view?.levels.every(({ byName }) => !byName.has(nameKey(shortForm))));
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
  const known = new Map<string, readonly RankedName[]>();
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
