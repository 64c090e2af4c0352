import type { Language } from '@workplan/core';
import { pinyinOf } from '@workplan/registry/data';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../../open-plan.js';
import { planDate } from '../../../plan-facts.js';
import type { NamedInRole } from '../../noted.js';
import type { NamePlace } from './bodies.js';
import { valueText, type Suggestion } from '../item.js';
import { foldTyped, matchName } from '../match.js';

const IN_THIS_PLAN: Readonly<Record<Language, string>> = { zh: '本方案已有', en: 'used in this plan' };

/** Before a listed body that fits as well. */
const BEFORE_LISTED = 0.25;

/**
 * Names that the plan uses already and that are no short form of a listed or usual body. In a place with
 * a list, what that list does not know may be a typo and is not offered again.
 *
 * @param without names that are offered already, or that stand in the same list
 */
export function suggestUsed(
  plan: OpenPlan,
  { typed, quoted, before, range }: NamePlace,
  place: string,
  around: readonly NamedInRole[],
  without: ReadonlySet<string>,
): Suggestion[] {
  const folded = foldTyped(typed);
  const isHere = ({ start, end }: NamedInRole): boolean => start <= range.end && end >= range.start;
  const list = plan.registry.jurisdiction(place);
  const isListed = list !== undefined && list.bodies.length > 0 && list.departures?.complete !== false;
  const on = planDate(plan);
  const mayBeMeant = (name: string): boolean =>
    !isListed || plan.registry.lookup(name, { jurisdiction: place, on }).status !== 'unknown';
  const used = new Set(around.filter((name) => !isHere(name)).map(({ value }) => value));
  return [...used].flatMap((name) => {
    if (name.trim() === '' || name === '等' || without.has(name)) return [];
    const match = matchName(folded, { name: foldTyped(name), ...pinyinOf(name) });
    if (match === undefined || !mayBeMeant(name)) return [];
    return {
      label: name,
      text: before + valueText(name, quoted),
      kind: CompletionItemKind.Value,
      detail: IN_THIS_PLAN[plan.language],
      rank: (match - BEFORE_LISTED) * 1e7,
    };
  });
}
