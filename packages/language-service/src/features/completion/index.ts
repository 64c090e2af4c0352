import type { Language } from '@workplan/core';
import { MarkupKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import { bodyCard } from '../hover/body-card.js';
import { keyCard } from '../hover/key-card.js';
import { contextAt, type CompletionPlace } from '../context/index.js';
import { itemsOf, withoutSnippet, type ItemData } from './item.js';
import { suggestKeys } from './keys.js';
import { landingItems } from './landing.js';
import { suggestValues } from './values.js';
import { suggestWhole } from './whole.js';

/**
 * What can be written at an offset: bodies, keys, words. Always incomplete, because an input method
 * reports a name letter by letter and each letter is matched anew.
 *
 * @param options whether the client knows snippets
 */
export function complete(plan: OpenPlan, offset: number, { snippets = true } = {}): CompletionList {
  const place = contextAt(plan, offset);
  const around = place === undefined ? [] : itemsAt(plan, offset, place);
  const landing = landingItems(plan, offset);
  // At the right column inside a task, the piece of that column would split the task.
  const replaced = new Set(landing.map(({ label }) => label));
  const items = [...around.filter(({ label }) => !replaced.has(label)), ...landing];
  return { isIncomplete: true, items: snippets ? items : items.map(withoutSnippet) };
}

function itemsAt(plan: OpenPlan, offset: number, place: CompletionPlace): CompletionItem[] {
  const suggestions =
    place.kind === 'key' ? [...suggestWhole(plan, place), ...suggestKeys(plan, place)] : suggestValues(plan, place);
  return itemsOf(
    plan,
    place.range,
    plan.document.slice(place.range.start, offset),
    suggestions.map((suggestion) =>
      place.after === '' ? suggestion : { ...suggestion, text: suggestion.text + place.after },
    ),
  );
}

/** The item with its documentation: the card of a body, the description of a key. */
export function resolveCompletion(item: CompletionItem, language: Language): CompletionItem {
  const data: ItemData | undefined = item.data;
  const text =
    data === undefined ? undefined : 'body' in data ? bodyCard(data.body, language) : keyCard(data.key, language);
  return text === undefined ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: text } };
}
