import { CompletionItemKind } from 'vscode-languageserver';
import { foldTyped } from './match.js';
import type { Suggestion } from './item.js';
import { valueText } from './item.js';
import type { Suggest } from './words.js';

/** As much of a task's text as tells it apart. */
const WORDS = 40;

/** The tasks that an item of a report may speak of: found by number, and by words of their text. */
export const suggestTasks: Suggest = ({ document }, { typed, before, quoted, range }) => {
  const folded = foldTyped(typed);
  return document.tasks.flatMap(({ number, fullText }, order): Suggestion[] => {
    const label = number?.node.value;
    if (label === undefined || label === '' || (number !== undefined && number.node.start <= range.end && number.node.end >= range.start)) return [];
    const rank = RANKS.findIndex((fits) => fits(folded, foldTyped(label), fullText));
    return rank === -1 ? [] : [{ label, text: before + valueText(label, quoted), kind: CompletionItemKind.Reference, detail: fullText.slice(0, WORDS), rank: rank * 1e6 + order }];
  });
};

/** Ways in which a typed text means a task, the surer first. */
const RANKS: readonly ((typed: string, number: string, text: string) => boolean)[] = [
  (typed, number) => typed === number,
  (typed, number) => number.startsWith(typed),
  (typed, _, text) => typed.length > 1 && text.includes(typed),
];
