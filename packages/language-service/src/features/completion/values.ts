import { readTime, type ValueKind } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { planYear } from '../../plan-facts.js';
import { suggestAnchors } from './anchors.js';
import { suggestBodies } from './bodies/bodies.js';
import { suggestNumbers, suggestTitles } from './cited.js';
import type { ValuePlace } from '../context/index.js';
import { suggestIssuers, suggestPeriods, suggestUnits } from './document-values.js';
import type { Suggestion } from './item.js';
import { suggestTasks } from './task-references.js';
import { fromWords, written, type Suggest } from './words.js';

/** Who completes which kind of value. */
const BY_KIND: Partial<Readonly<Record<ValueKind, Suggest>>> = {
  bodies: suggestBodies,
  enum: suggestWords,
  boolean: (_, place) =>
    fromWords(
      place,
      ['true', 'false'].map((word) => ({ word })),
    ),
  deadline: suggestDeadlines,
  place: suggestPlaces,
  documentNumber: suggestNumbers,
  citationNumber: suggestNumbers,
  anchor: suggestAnchors,
  taskReference: suggestTasks,
  period: suggestPeriods,
  issuer: suggestIssuers,
  unit: suggestUnits,
  version: (_, place) => fromWords(place, [{ word: '1' }]),
};

export const suggestValues: Suggest = (plan, place) =>
  (isCitedTitle(place) ? suggestTitles : BY_KIND[place.spec.value])?.(plan, place) ?? [];

/** Other texts are the writer's own. */
const isCitedTitle = ({ owner, spec }: ValuePlace): boolean => owner === 'citation' && spec.en === 'title';

function suggestWords({ language }: OpenPlan, place: ValuePlace): Suggestion[] {
  return fromWords(
    place,
    (place.spec.words ?? []).map(([en, zh]) => {
      const [word, other] = place.dialect === 'zh' ? [zh, en] : [en, zh];
      return { word, also: [other], detail: word === other ? undefined : language === 'zh' ? zh : en };
    }),
  );
}

/** What plans write most. */
const DEADLINES = [
  '年底前',
  '3月底前',
  '6月底前',
  '9月底前',
  '10月底前',
  '11月底前',
  '上半年',
  '下半年',
  '一季度',
  '二季度',
  '三季度',
  '四季度',
  '每季度末',
  '持续推进',
  '长期坚持',
];

function suggestDeadlines(plan: OpenPlan, place: ValuePlace): Suggestion[] {
  const year = planYear(plan);
  const own = written(plan, 'deadline', place).filter((text) => readTime(text, { year }).kind !== 'unknown');
  return fromWords(
    place,
    [...new Set([...own.filter((text) => !DEADLINES.includes(text)).slice(0, 20), ...DEADLINES])].map((word) => ({
      word,
      detail: spanText(readTime(word, { year })),
    })),
    CompletionItemKind.Unit,
  );
}

/** An interval as dates. */
export function spanText({ from, to }: { readonly from?: string; readonly to?: string }): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? ''}—${to ?? ''}`;
}

/** The user's own and the lower places first: a plan is written there more often than for the whole country. */
function suggestPlaces({ registry }: OpenPlan, place: ValuePlace): Suggestion[] {
  return fromWords(
    place,
    [...registry.jurisdictions].reverse().map(({ name, aliases }) => ({ word: name, also: aliases })),
    CompletionItemKind.Value,
  );
}
