import { scalarText, type PlanDocument, type Range } from '@workplan/core';
import { InsertTextFormat, InsertTextMode, type CompletionItem, type CompletionItemKind } from 'vscode-languageserver';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { BodyFacts } from '../hover/body-card.js';

/** What an item carries for `completionItem/resolve`. */
export type ItemData = { readonly body: BodyFacts } | { readonly key: string };

/** An item before it is put into the form of the protocol. */
export interface Suggestion {
  readonly label: string;
  readonly text: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  readonly snippet?: boolean;
  readonly data?: ItemData;
  /** No longer in force. */
  readonly ended?: boolean;
  /** Lower comes first; ties keep their order. */
  readonly rank: number;
}

/** More than this helps nobody; typing on asks again. */
const MOST_ITEMS = 200;

/**
 * Suggestions as items. The client would filter out what was found by pinyin or by another name, so
 * each item is filtered by what stands before the cursor, and sorted by our own order.
 *
 * @param typed what stands between the start of the range and the cursor
 */
export function itemsOf(
  plan: OpenPlan,
  range: Range,
  typed: string,
  suggestions: readonly Suggestion[],
): CompletionItem[] {
  const where = rangeAt(plan, range);
  const lineBreak = lineBreakOf(plan.document);
  return [...suggestions]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_ITEMS)
    .map((suggestion, order) => ({
      label: suggestion.label,
      kind: suggestion.kind,
      ...(suggestion.detail === undefined ? {} : { detail: suggestion.detail }),
      ...(suggestion.data === undefined ? {} : { data: suggestion.data }),
      ...(suggestion.ended === true ? { tags: [1 as const] } : {}),
      ...(suggestion.snippet === true ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      filterText: typed === '' ? suggestion.label : typed,
      sortText: String(order).padStart(4, '0'),
      insertTextMode: InsertTextMode.asIs,
      textEdit: { range: where, newText: suggestion.text.replaceAll('\n', lineBreak) },
    }));
}

/** The line break that the plan is written with. */
export function lineBreakOf(document: PlanDocument): string {
  const end = document.lines.lineEnd(1);
  return document.slice(end, end + 2) === '\r\n' ? '\r\n' : '\n';
}

/** A value as it is inserted: quoted where it must be, and bare between quotes that stand already. */
export const valueText = (value: string, quoted: boolean): string =>
  quoted ? value.replace(/["\\]/g, '\\$&') : scalarText(value);

/** The same item for a client that knows no snippets. */
export function withoutSnippet(item: CompletionItem): CompletionItem {
  if (item.insertTextFormat !== InsertTextFormat.Snippet || item.textEdit === undefined) return item;
  const { insertTextFormat: _, ...rest } = item;
  return { ...rest, textEdit: { ...item.textEdit, newText: plainText(item.textEdit.newText) } };
}

/** A snippet with its gaps closed: what stands in them stays. */
const plainText = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:[^}$]|\$(?!\{\d))*)\}|\$\d+/g, (_, held: string | undefined) => held ?? '');
