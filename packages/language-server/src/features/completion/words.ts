import type { BoundScalar, ValueKind } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import type { ValuePlace } from './context.js';
import { valueText, type Suggestion } from './item.js';
import { matchEither } from './keys.js';
import { foldTyped } from './match.js';

export type Suggest = (plan: OpenPlan, place: ValuePlace) => Suggestion[];

export interface Word {
  readonly word: string;
  /** Other words that find it. */
  readonly also?: readonly string[] | undefined;
  readonly detail?: string | undefined;
}

/** Words in their order, those that fit better first. */
export function fromWords({ typed, before, quoted }: ValuePlace, words: readonly Word[], kind: CompletionItemKind = CompletionItemKind.EnumMember): Suggestion[] {
  const folded = foldTyped(typed);
  return words.flatMap(({ word, also = [], detail }, order): Suggestion[] => {
    const match = matchEither(folded, [word, ...also]);
    return match === undefined ? [] : [{ label: word, text: before + valueText(word, quoted), kind, detail, rank: match * 10_000 + order }];
  });
}

/** As many values of a plan are looked at. */
const MOST_LOOKED_AT = 500;

/** The values of a kind near the front of the plan, that under the cursor left out. */
export function written({ document }: OpenPlan, kind: ValueKind, { range }: Pick<ValuePlace, 'range'>): string[] {
  const scalars: readonly BoundScalar[] = document.bound.scalars.get(kind) ?? [];
  return [...new Set(scalars.slice(0, MOST_LOOKED_AT).filter(({ node }) => node.end < range.start || node.start > range.end).map(({ node }) => node.value))];
}
