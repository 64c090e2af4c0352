import type { LookupResult, Registry } from '@workplan/registry';
import type { OpenPlan } from '../../open-plan.js';
import { planDate, planPlace } from '../../plan-facts.js';
import { namesOf, type NamedInRole } from '../noted.js';

/** A name of the plan that may go into the registry of its place. */
export interface Unlisted {
  /** The name as written in the plan. */
  readonly name: string;
  /** The short form to write into the registry: with the level word where the plan leaves it out. */
  readonly shortForm: string;
  /** Whether it may be a typo of another name, so that it is only recorded when it is asked for by itself. */
  readonly isDoubtful: boolean;
}

/** A sentence that stands where names belong is none; the longest official names stay below this. */
const LONGEST = 40;
const SENTENCE = /[。；：，,;!?！？]/;

/** What the place is called in its registry, seen from a plan. */
export function homeOf(registry: Registry, place: string): string | undefined {
  const listed = registry.jurisdiction(place)?.name;
  const answer = registry.place(place);
  // A file for one of several places of the same name would be read for none of them.
  if (listed === undefined && answer?.status === 'shared') return undefined;
  return answer?.status === 'place' ? (registry.jurisdiction(answer.place.path)?.name ?? answer.place.path) : place;
}

/** The names in a plan that neither the list of its place nor one above it holds, in the order of the plan. */
export function unlistedNames(plan: OpenPlan, fits: (at: NamedInRole) => boolean = () => true): readonly Unlisted[] {
  const place = planPlace(plan);
  const home = place === undefined ? undefined : homeOf(plan.registry, place);
  if (place === undefined || home === undefined) return [];
  const found = new Map<string, Unlisted>();
  const mistyped = mistypedNames(plan);
  for (const at of namesOf(plan.document)) {
    const name = at.value.trim();
    if (name === '' || name === '等' || name.length > LONGEST || SENTENCE.test(name) || found.has(name) || !fits(at))
      continue;
    const options = { jurisdiction: place, on: planDate(plan) };
    const unlisted = unlistedOf(name, plan.registry.lookup(name, options), home, plan.registry);
    if (unlisted !== undefined) found.set(name, { ...unlisted, isDoubtful: mistyped.has(name) });
  }
  return [...found.values()];
}

/** Names for which the rule has another one to put in their place; what only resembles one (市重大项目专班, 市重大项目局) may be meant. */
const mistypedNames = ({ findings }: OpenPlan): ReadonlySet<string> =>
  new Set(
    findings.flatMap((found) => (found.rule === 'unknown-body' && found.fixes.length > 0 ? found.data.name : [])),
  );

function unlistedOf(
  name: string,
  answer: LookupResult,
  home: string,
  registry: Registry,
): Omit<Unlisted, 'isDoubtful'> | undefined {
  if (answer.status === 'unknown') return { name, shortForm: name };
  if (answer.status === 'pattern') {
    // 省财政厅 in a city's plan is no body of the city.
    if (answer.body.jurisdiction !== home) return undefined;
    const { shortForm, fullName } = answer.body;
    return { name, shortForm: answer.elided || fullName === name ? shortForm : name };
  }
  if (answer.status !== 'no-registry') return undefined;
  const { status } = registry.lookup(name, { jurisdiction: '全国' });
  return status === 'unknown' || status === 'no-registry' ? { name, shortForm: name } : undefined;
}
