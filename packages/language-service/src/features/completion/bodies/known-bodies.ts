import type { Body, Registry } from '@workplan/registry';
import { pinyinOf } from '@workplan/registry/data';
import { foldTyped, type Typable } from '../match.js';

/** A name by which a body is found. */
export interface KnownName extends Typable {
  /** What it counts less than the short form, in steps of how well a name fits. */
  readonly penalty: number;
}

/** A body with the names it can be found by: the short form first. */
export interface KnownBody {
  readonly body: Body;
  readonly names: readonly KnownName[];
  /** 0 for the jurisdiction itself, 1 for those above. */
  readonly level: number;
}

const known = new WeakMap<Registry, Map<string, readonly KnownBody[]>>();
const usual = new WeakMap<Registry, Map<string, readonly KnownBody[]>>();
const inForce = new WeakMap<Registry, Map<string, ReadonlySet<Body>>>();

/** Every body seen from a jurisdiction, of whatever time, ready to be matched. */
export function knownBodies(registry: Registry, place: string): readonly KnownBody[] {
  return remember(known, registry, place, () => prepare(registry, place));
}

/** The bodies that a place and those above it usually have on a date, ready to be matched. */
export function usualBodies(registry: Registry, place: string, on: string | undefined): readonly KnownBody[] {
  return remember(usual, registry, `${place} ${on ?? ''}`, () => {
    const bodies = registry.usual({ jurisdiction: place, on });
    const home = bodies[0]?.jurisdiction;
    return bodies.map((body) => ({
      body,
      names: namesOf(body, registry),
      level: body.jurisdiction === home ? BEHIND_LISTED : 1 + BEHIND_LISTED,
    }));
  });
}

/** A listed body comes before one of the pattern that fits as well. */
const BEHIND_LISTED = 0.1;

/** The bodies in force on a date. */
export function bodiesInForce(registry: Registry, place: string, on: string | undefined): ReadonlySet<Body> {
  return remember(
    inForce,
    registry,
    `${place} ${on ?? ''}`,
    () => new Set(registry.bodies({ jurisdiction: place, on })),
  );
}

/** Another name of a body, and the name of one that it took over from or that took over from it. */
const OTHER_NAME = 0.5;
const NAME_OF_KIN = 0.75;

function prepare(registry: Registry, place: string): KnownBody[] {
  const home = registry.jurisdiction(place)?.name;
  return registry
    .bodies({ jurisdiction: place })
    .map((body) => ({ body, names: namesOf(body, registry), level: body.jurisdiction === home ? 0 : 1 }));
}

function namesOf(body: Body, registry: Registry): KnownName[] {
  const kin = [...body.predecessors, ...body.successors].flatMap((id) => registry.body(id, body.jurisdiction) ?? []);
  const found = new Map<string, KnownName>([
    [body.shortForm, { name: foldTyped(body.shortForm), initials: body.initials, pinyin: body.pinyin, penalty: 0 }],
  ]);
  const add = (names: readonly string[], penalty: number): void => {
    for (const name of names)
      if (!found.has(name)) found.set(name, { name: foldTyped(name), ...pinyinOf(name), penalty });
  };
  add(ownNames(body), OTHER_NAME);
  for (const other of kin) add([other.shortForm, ...ownNames(other)], NAME_OF_KIN);
  return [...found.values()];
}

const ownNames = ({ alsoShort = [], aliases, fullName }: Body): string[] => [
  ...alsoShort,
  ...aliases,
  ...(fullName === undefined ? [] : [fullName]),
];

function remember<T>(cache: WeakMap<Registry, Map<string, T>>, registry: Registry, key: string, make: () => T): T {
  let answers = cache.get(registry);
  if (answers === undefined) cache.set(registry, (answers = new Map()));
  let answer = answers.get(key);
  if (answer === undefined) answers.set(key, (answer = make()));
  return answer;
}
