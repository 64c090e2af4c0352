import type { LookupResult, Registry } from '@workplan/registry';

/** The places that a call asks about, or the paths of those that share the name; undefined for a name of none. */
export type PlacesAsked = { readonly places: readonly string[] } | { readonly shared: readonly string[] } | undefined;

/** The place of a name, a path or a code; without one, every place that has a list. */
export function placesAsked(registry: Registry, name: string | undefined): PlacesAsked {
  if (name === undefined) return { places: registry.jurisdictions.map((place) => place.name) };
  const listed = registry.jurisdiction(name);
  if (listed !== undefined) return { places: [listed.name] };
  const found = registry.place(name);
  if (found === undefined) return undefined;
  return found.status === 'place'
    ? { places: [found.place.path] }
    : { shared: found.candidates.map(({ path }) => path) };
}

/** An answer for programs; what only the pattern says is not certain. */
export const answerForPrograms = (result: LookupResult) => ({
  ...result,
  ...(result.status === 'pattern' && { certain: false, basis: 'pattern' as const }),
});
