import type { Registry } from '@workplan/registry';
import type { Body, LookupResult } from '@workplan/registry';

/** Tells whether two names, each in its plan, are one body: the same, or one that took over from the other. */
export type SameBody = (old: string, name: string) => boolean;

/** Where and when the names of a plan are meant. */
export interface PlaceInTime {
  /** The jurisdiction (地区) of the plan. */
  readonly place?: string | undefined;
  /** `YYYY-MM-DD`: the date on which its names are meant. */
  readonly on?: string | undefined;
}

/** A chain of reforms is followed so far. */
const MOST_REFORMS = 6;

/**
 * One body under two names is one body: 市工商局 of 2016 and 市市场监管局 of 2019. Only what a registry records counts;
 * a usual pattern of names is no fact. Without a registry only equal names are the same.
 */
export function sameBody(registry: Registry | undefined, old: PlaceInTime, now: PlaceInTime): SameBody {
  const known = new Map<string, Body | undefined>();
  const bodyOf = (name: string, { place, on }: PlaceInTime): Body | undefined => {
    if (registry === undefined || place === undefined) return undefined;
    const key = `${place} ${on ?? ''} ${name}`;
    if (!known.has(key)) known.set(key, recorded(registry.lookup(name, { jurisdiction: place, on })));
    return known.get(key);
  };
  return (before, name) => {
    if (before === name) return true;
    const [one, other] = [bodyOf(before, old), bodyOf(name, now)];
    if (one === undefined || other === undefined) return false;
    return isSame(one, other) || tookOver(registry, one, other) || tookOver(registry, other, one);
  };
}

const recorded = (found: LookupResult): Body | undefined =>
  'body' in found && found.body.certainty === 'recorded' ? found.body : undefined;

const isSame = (a: Body, b: Body): boolean => a.id === b.id && a.jurisdiction === b.jurisdiction;

/** A body with one successor lives on in it; one of several successors is another body. */
function tookOver(registry: Registry | undefined, from: Body, to: Body): boolean {
  let at: Body | undefined = from;
  for (let step = 0; step < MOST_REFORMS && at !== undefined; step += 1) {
    const [only, ...others]: readonly string[] = at.successors;
    if (only === undefined || others.length > 0) return false;
    at = registry?.body(only, at.jurisdiction);
    if (at !== undefined && isSame(at, to)) return true;
  }
  return false;
}
