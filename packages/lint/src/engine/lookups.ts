import type { Head } from '@workplan/plan/model';
import type { LookupResult, Registry } from '@workplan/registry';
import type { RuleWorld } from '../rule.js';

/** More answers than this are those of names that were only typed on the way to others. */
const MOST_ANSWERS = 20_000;

/** A registry never changes, so its answers are kept for every plan that asks. */
const known = new WeakMap<Registry, Map<string, Map<string, LookupResult>>>();

/** Asks a registry for names at the place and on the date of a plan. */
export function lookupFor(
  registry: Registry | undefined,
  { place, date }: Pick<Head, 'place' | 'date'>,
): RuleWorld['lookup'] {
  if (registry === undefined || place === undefined) return () => undefined;
  const own = answersOf(registry, place, date);
  let otherDay = date;
  let other = own;
  return (name, on = date) => {
    if (on !== date && on !== otherDay) {
      otherDay = on;
      other = answersOf(registry, place, on);
    }
    const answers = on === date ? own : other;
    let answer = answers.get(name);
    if (answer === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear();
      answers.set(name, (answer = registry.lookup(name, { jurisdiction: place, on })));
    }
    return answer;
  };
}

function answersOf(registry: Registry, place: string, on: string | undefined): Map<string, LookupResult> {
  let days = known.get(registry);
  if (days === undefined || days.size > 200) known.set(registry, (days = new Map()));
  const key = `${on ?? ''} ${place}`;
  let answers = days.get(key);
  if (answers === undefined) days.set(key, (answers = new Map()));
  return answers;
}
