import type { Language } from '@workplan/core';
import { MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { bodyCard } from '../hover/body-card.js';
import { keyCard } from '../hover/key-card.js';
import { placeAt } from './context.js';
import { itemsOf, withoutSnippet, type ItemData } from './item.js';
import { suggestKeys } from './keys.js';
import { suggestValues } from './values.js';
import { suggestWhole } from './whole.js';

/**
 * What can be written at an offset: bodies, keys, words. Always incomplete, because an input method
 * reports a name letter by letter and each letter is matched anew.
 *
 * @param options.snippets whether the client knows snippets
 */
export function complete(plan: OpenPlan, offset: number, { snippets = true } = {}): CompletionList {
  const place = placeAt(plan, offset);
  if (place === undefined) return { isIncomplete: true, items: [] };
  const suggestions =
    place.kind === 'key' ? [...suggestWhole(plan, place), ...suggestKeys(plan, place)] : suggestValues(plan, place);
  const items = itemsOf(
    plan,
    place.range,
    plan.document.slice(place.range.start, offset),
    suggestions.map((suggestion) =>
      place.after === '' ? suggestion : { ...suggestion, text: suggestion.text + place.after },
    ),
  );
  return { isIncomplete: true, items: snippets ? items : items.map(withoutSnippet) };
}

/** The item with its documentation: the card of a body, the description of a key. */
export function resolveCompletion(item: CompletionItem, language: Language): CompletionItem {
  const data = item.data as ItemData | undefined;
  const text =
    data === undefined ? undefined : 'body' in data ? bodyCard(data.body, language) : keyCard(data.key, language);
  return text === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: text } };
}
