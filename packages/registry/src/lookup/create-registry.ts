import { MEMBER_KINDS } from '../lists/collectives.js';
import { type DaySpan, daySpan, stateOn } from '../dates.js';
import { createLists, type JurisdictionLists } from '../lists/jurisdiction-lists.js';
import { NATION } from '../nation.js';
import { nearestOf } from '../names/neighbours.js';
import { nameKey } from '../names/normalize.js';
import { createPatternLayer, type PatternLayer } from './pattern-layer.js';
import { remember } from './remember.js';
import type { PinyinOf } from '../names/pinyin.js';
import { createAnswers } from './recorded-answers.js';
import { createSuccession, type Succession } from '../lists/succession.js';
import type { Body, China, Jurisdiction, LookupResult, Place, RankedName, Registry } from '../types.js';
import { createViews, type View } from './views.js';

/** What a registry brings besides its lists. */
export interface CreateRegistryOptions {
  /** Lets unknown names be compared by sound; see `pinyinOf` of `@workplan/registry/data`. */
  readonly pinyin?: PinyinOf | undefined;
  /** Lets any place of China be asked about; see `createChina` of `@workplan/registry/china`. */
  readonly china?: China | undefined;
}

const NO_REGISTRY: LookupResult = { status: 'no-registry' };

type Recorded = (name: string, jurisdiction: string, date: DaySpan | undefined) => LookupResult | undefined;
type ViewFrom = (text: string) => View | undefined;

/**
 * A registry over the given jurisdictions. It keeps what it is given, never changes it, and reads
 * nothing else. Where two jurisdictions share a name the first one counts.
 *
 * Dates: `on` is `YYYY-MM-DD`; a month or a year is accepted and means any of its days. Text that
 * is no date counts as no date. No method throws.
 */
export function createRegistry(jurisdictions: readonly Jurisdiction[], options: CreateRegistryOptions = {}): Registry {
  const kept = Object.freeze([...jurisdictions]);
  const lists = createLists(kept);
  const { placeNamed } = lists;
  const succession = createSuccession(lists);
  const layer: PatternLayer | undefined =
    options.china && createPatternLayer(options.china, jurisdictionOf, (name, place, on) => recorded(name, place, on));

  function jurisdictionOf(place: Place): Jurisdiction | undefined {
    const found = placeNamed(place.path);
    if (found !== undefined || place.path === place.name) return found;
    // A file for 鼓楼区 means none of the four in particular.
    const alone = options.china?.place(place.name);
    return alone?.status === 'place' && alone.place.code === place.code ? placeNamed(place.name) : undefined;
  }

  const viewFrom = createViews(lists, options, jurisdictionOf);
  const recorded = createRecorded(viewFrom, succession);

  return Object.freeze<Registry>({
    jurisdictions: kept,

    jurisdiction: placeNamed,

    place: (text, on) => options.china?.place(text, on),

    // A plan names the same bodies in many tasks.
    lookup: remember(createLookup(viewFrom, recorded, layer), (name, { jurisdiction, on }) =>
      [name, jurisdiction, on].join('\n'),
    ),

    members: (collective, on) => membersOf(lists, succession, collective, on),

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

/** The bodies that a collective name stands for on a date. */
function membersOf(
  { indexOfBody, lifeOf }: JurisdictionLists,
  { givesWay }: Succession,
  collective: Body,
  on: string | undefined,
): Body[] {
  const index = indexOfBody(collective);
  if (!index || !collective.collective || collective.collective.partial) return [];
  const kinds = MEMBER_KINDS[collective.collective.of];
  const date = on === undefined ? undefined : daySpan(on);
  const inForce = (body: Body): boolean => stateOn(lifeOf(body), date) === 'in-force';
  return index.jurisdiction.bodies.filter(
    (body) => kinds.has(body.kind) && inForce(body) && !givesWay(body, date, inForce),
  );
}

/** What the lists say of a name. */
function createRecorded(viewFrom: ViewFrom, succession: Succession): Recorded {
  const { inForceResult, outOfForceResult } = createAnswers(succession);
  return (name, jurisdiction, date) => {
    const key = nameKey(name);
    const levels = (viewFrom(jurisdiction)?.levels ?? [])
      .map(({ byName }) => byName.get(key))
      .filter((entries) => entries !== undefined);
    for (const entries of levels) {
      const inForce = entries.filter(({ life }) => stateOn(life, date) === 'in-force');
      if (inForce.length > 0) return inForceResult(inForce, date);
    }
    return levels[0] && outOfForceResult(levels[0], date);
  };
}

/** What lists and patterns together say of a name. */
function createLookup(viewFrom: ViewFrom, recorded: Recorded, layer: PatternLayer | undefined): Registry['lookup'] {
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

  return (name, { jurisdiction, on }) => {
    const view = viewFrom(jurisdiction);
    if (!view) return NO_REGISTRY;
    const date = on === undefined ? undefined : daySpan(on);
    const found = recorded(name, jurisdiction, date);
    if (found !== undefined && !meansLocal(name, view, found, on)) return found;
    const isCovered = layer !== undefined && (view.place !== undefined || view.levels[0]?.jurisdiction.name === NATION);
    if (!isCovered && view.levels[0]?.entries.length === 0) return NO_REGISTRY;
    const usual = isCovered ? layer.answer(name, view.place, on) : undefined;
    if (usual !== undefined) return listedAs(usual, date) ?? usual;
    const nearest = nearestTo(name, view, date);
    const description = isCovered ? layer.classOf(name, nearest) : undefined;
    if (description !== undefined) return { status: 'class', of: description };
    return { status: 'unknown', nearest: nearest.map(({ near }) => near) };
  };
}
