import type { Body, Registry } from '@workplan/registry';
import type { Typable } from './match.js';

/** A body with the names it can be found by: the short form first. */
export interface KnownBody {
  readonly body: Body;
  readonly names: readonly Typable[];
  /** 0 for the jurisdiction itself, 1 for those above. */
  readonly level: number;
}

const known = new WeakMap<Registry, Map<string, readonly KnownBody[]>>();
const inForce = new WeakMap<Registry, Map<string, ReadonlySet<Body>>>();

/** Every body seen from a jurisdiction, of whatever time, ready to be matched. */
export function knownBodies(registry: Registry, place: string): readonly KnownBody[] {
  return remember(known, registry, place, () => prepare(registry, place));
}

/** The bodies in force on a date. */
export function bodiesInForce(registry: Registry, place: string, on: string | undefined): ReadonlySet<Body> {
  return remember(inForce, registry, `${place} ${on ?? ''}`, () => new Set(registry.bodies({ jurisdiction: place, on })));
}

function prepare(registry: Registry, place: string): KnownBody[] {
  const bodies = registry.bodies({ jurisdiction: place });
  const home = registry.jurisdiction(place)?.name;
  const letters = lettersOf(bodies);
  return bodies.map((body) => ({ body, names: namesOf(body, letters), level: body.jurisdiction === home ? 0 : 1 }));
}

/** The initial of each character, learnt from the short forms of the registry itself. */
function lettersOf(bodies: readonly Body[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { shortForm, initials } of bodies) {
    if (shortForm.length !== initials.length) continue;
    for (let at = 0; at < initials.length; at += 1) if (!letters.has(shortForm.charAt(at))) letters.set(shortForm.charAt(at), initials.charAt(at));
  }
  return letters;
}

function namesOf(body: Body, letters: ReadonlyMap<string, string>): Typable[] {
  const others = [...(body.alsoShort ?? []), ...body.aliases, ...(body.fullName === undefined ? [] : [body.fullName])];
  return [
    { name: body.shortForm, initials: body.initials, pinyin: body.pinyin },
    ...others.filter((name) => name !== body.shortForm).map((name) => ({ name, initials: initialsOf(name, letters), pinyin: '' })),
  ];
}

function initialsOf(name: string, letters: ReadonlyMap<string, string>): string {
  const found = [...name].map((character) => letters.get(character));
  return found.every((letter) => letter !== undefined) ? found.join('') : '';
}

function remember<T>(cache: WeakMap<Registry, Map<string, T>>, registry: Registry, key: string, make: () => T): T {
  let answers = cache.get(registry);
  if (answers === undefined) cache.set(registry, (answers = new Map()));
  let answer = answers.get(key);
  if (answer === undefined) answers.set(key, (answer = make()));
  return answer;
}
