import type { PropertySpec, TypeSpec } from '@workplan/core';
import { DESCRIPTIONS, propertyOf, TYPES } from '@workplan/core/schema';
import { pinyinOf } from '@workplan/registry/data';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import type { KeyPlace } from '../context/index.js';
import type { Suggestion } from './item.js';
import { foldTyped, matchName, type Typable } from './match.js';
import type { Below } from '../context/place.js';

const names = new Map<string, Typable>();

/** A key or word with its pinyin, made once. */
export function typable(name: string): Typable {
  let known = names.get(name);
  if (known === undefined) names.set(name, (known = { name: foldTyped(name), ...pinyinOf(name) }));
  return known;
}

/** How well a text meets a word in either language. */
export function matchEither(folded: string, words: readonly string[]): number | undefined {
  const found = words.map((word) => matchName(folded, typable(word))).filter((match) => match !== undefined);
  return found.length === 0 ? undefined : Math.min(...found);
}

/** The keys that an object may still have. */
export function suggestKeys({ language }: OpenPlan, place: KeyPlace): Suggestion[] {
  const folded = foldTyped(place.typed);
  const present = new Set([...place.present].map((key) => propertyOf(place.type, key)?.en ?? key));
  const spec: TypeSpec = TYPES[place.type];
  return spec.properties.flatMap((property, order): Suggestion[] => {
    const match = matchEither(folded, [property.zh, property.en]);
    if (match === undefined || present.has(property.en) || !HOLDS[place.below](property)) return [];
    const path = `${place.type}.${property.en}`;
    const key = property[place.dialect];
    return [
      {
        label: key,
        text: place.before + key + tailAt(place, property),
        kind: CompletionItemKind.Property,
        detail: DESCRIPTIONS[path]?.title[language],
        snippet: tailAt(place, property).includes('$'),
        data: { key: path },
        rank: match * 1000 + order - (property.required === true ? 100 : 0) + (isImported(property) ? 100 : 0),
      },
    ];
  });
}

/** Keys that keep the look of an imported text; who writes a plan hardly needs them. */
const IMPORTED: ReadonlySet<string> = new Set(['headlines', 'printed', 'order', 'passages']);
const isImported = ({ value, en }: PropertySpec): boolean => value === 'verbatim' || IMPORTED.has(en);

/** Which keys can hold what is written below them. */
const HOLDS: Readonly<Record<Below, (property: PropertySpec) => boolean>> = {
  nothing: () => true,
  items: ({ shape }) => shape === 'scalars' || shape === 'objects',
  lines: ({ shape }) => shape === 'object',
};

function tailAt({ hasColon, below, isFlow, column }: KeyPlace, property: PropertySpec): string {
  if (hasColon) return '';
  if (isFlow) return FLOW_TAILS[property.shape];
  return below === 'nothing' ? tailOf(property, ' '.repeat(column + 2)) : ':';
}

/** What follows a new key in a map in braces. */
const FLOW_TAILS: Readonly<Record<PropertySpec['shape'], string>> = {
  scalar: ': $1',
  scalars: ': [$1]',
  object: ': {$1}',
  objects: ': [{$1}]',
};

/** What follows a new key on lines. */
function tailOf({ shape, value }: PropertySpec, indent: string): string {
  if (value === 'bodies') return ': [$1]';
  if (shape === 'scalar') return ': ';
  return shape === 'object' ? `:\n${indent}` : `:\n${indent}- `;
}
