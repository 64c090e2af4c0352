import { type Range, type TaskView } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { keptOfTasks, perView } from '../all-tasks.js';
import { foldTyped } from './match.js';
import type { Suggestion } from './item.js';
import { valueText } from './item.js';
import type { Suggest } from './words.js';

/** As much of a task's text as tells it apart. */
const WORDS = 40;

/** The tasks that an item of a report may speak of: found by number, and by words of their text. */
export const suggestTasks: Suggest = ({ document }, { typed, before, quoted, range }) => {
  const folded = foldTyped(typed);
  return keptOfTasks(document, toldOfPart, toldOf).flatMap(
    ({ kept: { label, fullText, number }, depth, shift }, order): Suggestion[] => {
      if (
        label === '' ||
        // Reports refer to tasks; sub-tasks are numbered within theirs.
        depth > 0 ||
        (number !== undefined && number.start + shift <= range.end && number.end + shift >= range.start)
      )
        return [];
      const rank = RANKS.findIndex((fits) => fits(folded, foldTyped(label), fullText));
      return rank === -1
        ? []
        : [
            {
              label,
              text: before + valueText(label, quoted),
              kind: CompletionItemKind.Reference,
              detail: fullText.slice(0, WORDS),
              rank: rank * 1e6 + order,
            },
          ];
    },
  );
};

/** What a task is found by. */
const toldOf = ({
  number,
  fullText,
}: TaskView): { readonly label: string; readonly fullText: string; readonly number: Range | undefined } => ({
  label: number?.node.value ?? '',
  fullText,
  number: number && { start: number.node.start, end: number.node.end },
});

const toldOfPart = perView(toldOf);

/** Ways in which a typed text means a task, the surer first. */
const RANKS: readonly ((typed: string, number: string, text: string) => boolean)[] = [
  (typed, number) => typed === number,
  (typed, number) => number.startsWith(typed),
  (typed, _, text) => typed.length > 1 && text.includes(typed),
];
