import {
  autocompletion,
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { cardOf } from './markdown.js';
import { offsetOf, positionOf } from './positions.js';

/** What completion asks of the server. */
export type Ask = <T>(method: string, params: object) => Promise<T | undefined>;

const SNIPPET = 2;

/** What kinds of items look like. */
const TYPES: Readonly<Record<number, string>> = {
  10: 'property',
  12: 'constant',
  15: 'text',
  18: 'text',
  20: 'constant',
};

/** Completion by the server, in its order: it knows pinyin, initials and other names, which a filter of ours would not. */
export const completing = (ask: Ask, uri: () => string): Extension =>
  autocompletion({
    override: [(context) => complete(context, ask, uri())],
    activateOnTyping: true,
    icons: false,
    maxRenderedOptions: 60,
  });

async function complete(context: CompletionContext, ask: Ask, uri: string): Promise<CompletionResult | null> {
  const { pos, state, explicit } = context;
  const before = pos === 0 ? '' : state.sliceDoc(pos - 1, pos);
  if (!explicit && /^\s?$/.test(before)) return null;
  const answer = await ask<CompletionList | CompletionItem[]>('textDocument/completion', {
    textDocument: { uri },
    position: positionOf(state.doc, pos),
    context: { triggerKind: 1 },
  }).catch(() => undefined);
  if (answer === undefined || context.aborted) return null;
  const items = Array.isArray(answer) ? answer : answer.items;
  const range = items.map(rangeOfItem).find((one) => one !== undefined);
  if (range === undefined) return null;
  const [from, to] = [offsetOf(state.doc, range.start), offsetOf(state.doc, range.end)];
  const isSame = ({ start, end }: typeof range): boolean =>
    offsetOf(state.doc, start) === from && offsetOf(state.doc, end) === to;
  const options = items.filter((item) => isSame(rangeOfItem(item) ?? range)).map((item) => optionOf(item, ask));
  return { from, to, options, filter: false };
}

const rangeOfItem = ({ textEdit }: CompletionItem) =>
  textEdit === undefined ? undefined : 'range' in textEdit ? textEdit.range : textEdit.insert;

function optionOf(item: CompletionItem, ask: Ask): Completion {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const type = TYPES[item.kind ?? 0];
  return {
    label: item.label,
    ...(item.detail === undefined ? {} : { detail: item.detail }),
    ...(type === undefined ? {} : { type }),
    apply: item.insertTextFormat === SNIPPET ? snippet(asTemplate(text)) : text,
    ...(item.data === undefined ? {} : { info: () => aboutItem(item, ask) }),
  };
}

/** Gaps are `${1:words}` in both; `$1` is only the protocol's. */
const asTemplate = (text: string): string => text.replace(/\$(\d+)/g, '${$1}');

async function aboutItem(item: CompletionItem, ask: Ask): Promise<HTMLElement | null> {
  const documentation = (await ask<CompletionItem>('completionItem/resolve', item).catch(() => undefined))
    ?.documentation;
  if (documentation === undefined) return null;
  return cardOf(typeof documentation === 'string' ? documentation : documentation.value);
}
