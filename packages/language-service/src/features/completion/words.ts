import type { PlanDocument, Range, ValueKind } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { inOrder } from '../noted.js';
import { perTask } from '../per-task.js';
import type { ValuePlace } from '../context/index.js';
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
export function fromWords(
  { typed, before, quoted }: ValuePlace,
  words: readonly Word[],
  kind: CompletionItemKind = CompletionItemKind.EnumMember,
): Suggestion[] {
  const folded = foldTyped(typed);
  return words.flatMap(({ word, also = [], detail }, order): Suggestion[] => {
    const match = matchEither(folded, [word, ...also]);
    return match === undefined
      ? []
      : [{ label: word, text: before + valueText(word, quoted), kind, detail, rank: match * 10_000 + order }];
  });
}

/** As many values of a plan are looked at, and in as many of its tasks. */
const MOST_LOOKED_AT = 500;

/** The values of a kind near the front of the plan, that under the cursor left out. */
export function written(
  {
    document: {
      parts: { spine, tasks, places },
    },
  }: OpenPlan,
  kind: KeptKind,
  { range }: Pick<ValuePlace, 'range'>,
): string[] {
  const ofTasks = tasks.slice(0, MOST_LOOKED_AT).flatMap((part, index) => {
    const shift = places.taskStart(index);
    return valuesOf(part)[kind].map(({ value, start, end }): Value => ({
      value,
      start: start + shift,
      end: end + shift,
    }));
  });
  const values = inOrder(ofTasks, valuesIn(spine.bound, kind)).slice(0, MOST_LOOKED_AT);
  return [
    ...new Set(values.filter(({ start, end }) => end < range.start || start > range.end).map(({ value }) => value)),
  ];
}

/** Kinds of values that are offered again. */
const KEPT = [
  'citationNumber',
  'documentNumber',
  'prose',
  'unit',
  'deadline',
  'date',
] as const satisfies readonly ValueKind[];
type KeptKind = (typeof KEPT)[number];

interface Value extends Range {
  readonly value: string;
}

const valuesIn = ({ scalars }: Pick<PlanDocument['bound'], 'scalars'>, kind: KeptKind): Value[] =>
  (scalars.get(kind) ?? []).map(({ node: { value, start, end } }) => ({ value, start, end }));

const valuesOf = perTask(
  ({ bound }) => Object.fromEntries(KEPT.map((kind) => [kind, valuesIn(bound, kind)])) as Record<KeptKind, Value[]>,
);
