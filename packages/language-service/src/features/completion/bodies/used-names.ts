import type { Language } from '@workplan/core';
import type { LookupResult } from '@workplan/registry';
import { pinyinOf } from '@workplan/registry/data';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../../open-plan.js';
import { planDate } from '../../../plan-facts.js';
import type { NamedInRole } from '../../noted.js';
import type { NamePlace } from './bodies.js';
import { valueText, type Suggestion } from '../item.js';
import { foldTyped, matchName } from '../match.js';

const IN_THIS_PLAN: Readonly<Record<Language, string>> = { zh: '本方案已有', en: 'used in this plan' };
const IN_SISTERS: Readonly<Record<Language, string>> = {
  zh: '同一文件夹的其他方案已有',
  en: 'used in another plan of this folder',
};

/** Before a listed body that fits as well; names of the plan itself before those of the plans beside it. */
const BEFORE_LISTED = 0.25;
const BEHIND_OWN = 0.05;

/** Names that were used before. */
export interface UsedNames {
  readonly place: string;
  /** Those in this plan, around the cursor. */
  readonly around: readonly NamedInRole[];
  /** Those in the plans beside it. */
  readonly sisters: ReadonlyMap<string, number> | undefined;
  /** Names that are offered already, or that stand in the same list. */
  readonly without: ReadonlySet<string>;
}

/**
 * Names that this plan or those beside it use already and that are no short form of a listed or usual body. In a place with
 * a list, what that list does not know may be a typo and is not offered again; nor are names of other plans that were
 * given up, or not there yet, on the date of this one.
 */
export function suggestUsed(
  plan: OpenPlan,
  { typed, quoted, before, range }: NamePlace,
  { place, around, sisters = new Map(), without }: UsedNames,
): Suggestion[] {
  const folded = foldTyped(typed);
  const isHere = ({ start, end }: NamedInRole): boolean => start <= range.end && end >= range.start;
  const list = plan.registry.jurisdiction(place);
  const isListed = list !== undefined && list.bodies.length > 0 && list.departures?.complete !== false;
  const on = planDate(plan);
  const own = new Set(around.filter((name) => !isHere(name)).map(({ value }) => value));
  const mayBeMeant = (name: string): boolean => {
    const answer = plan.registry.lookup(name, { jurisdiction: place, on });
    return answer.status === 'unknown' ? !isListed : own.has(name) || isRightHere(name, answer);
  };
  return [...new Set([...own, ...sisters.keys()])].flatMap((name) => {
    if (name.trim() === '' || name === '等' || without.has(name)) return [];
    const match = matchName(folded, { name: foldTyped(name), ...pinyinOf(name) });
    if (match === undefined || !mayBeMeant(name)) return [];
    const isOwn = own.has(name);
    return {
      label: name,
      text: before + valueText(name, quoted),
      kind: CompletionItemKind.Value,
      detail: (isOwn ? IN_THIS_PLAN : IN_SISTERS)[plan.language],
      rank: (match - BEFORE_LISTED + (isOwn ? 0 : BEHIND_OWN)) * 1e7,
    };
  });
}

/** Whether a name of another plan is none of another time, and no form that this plan need not take over. */
const isRightHere = (name: string, answer: LookupResult): boolean =>
  answer.status === 'pattern'
    ? answer.successors === undefined && answer.body.shortForm === name
    : !NOT_TAKEN_OVER.has(answer.status);

const NOT_TAKEN_OVER: ReadonlySet<LookupResult['status']> = new Set(['expired', 'not-yet', 'alias']);
