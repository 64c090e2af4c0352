import { findDocumentNumbers } from '@workplan/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { OpenPlan } from '../../open-plan.js';
import type { ValuePlace } from '../context/index.js';
import { fromWords, written, type Suggest } from './words.js';

/** A document that the plan speaks of somewhere: by title, by number, or by both. */
interface Cited {
  readonly title?: string;
  readonly number?: string;
}

const TITLE = /《([^《》]{2,150})》/g;
/** What stands between a title and its number: 《…》（国发〔2015〕50号）. */
const BETWEEN = /^》[ \u3000]*[（(][ \u3000]*$/;

/** The numbers cited in the plan, found by their titles too. */
export const suggestNumbers: Suggest = (plan, place) => {
  const own = (['citationNumber', 'documentNumber'] as const)
    .flatMap((kind) => written(plan, kind, place))
    .flatMap((text) => findDocumentNumbers(text).map(({ canonical }): Cited => ({ number: canonical })));
  const found = unique([...own, ...citedIn(plan, place)], 'number');
  return fromWords(
    place,
    found.map(({ number = '', title }) => ({ word: number, also: title === undefined ? [] : [title], detail: title })),
    CompletionItemKind.Reference,
  );
};

/** The titles cited in the plan, found by their numbers too. */
export const suggestTitles: Suggest = (plan, place) => {
  const found = unique(citedIn(plan, place), 'title');
  return fromWords(
    place,
    found.map(({ title = '', number }) => ({
      word: title,
      also: number === undefined ? [] : [number],
      detail: number,
    })),
    CompletionItemKind.Reference,
  );
};

function citedIn(plan: OpenPlan, place: ValuePlace): Cited[] {
  return written(plan, 'prose', place).flatMap((text) => {
    const numbers = findDocumentNumbers(text);
    const titles = [...text.matchAll(TITLE)].map((match): Cited => {
      const end = match.index + match[0].length;
      const number = numbers.find(({ start }) => start >= end && BETWEEN.test(text.slice(end - 1, start)))?.canonical;
      return { title: match[1] ?? '', ...(number === undefined ? {} : { number }) };
    });
    return [...titles, ...numbers.map(({ canonical }): Cited => ({ number: canonical }))];
  });
}

/** Each once, with what is known of it from any place. */
function unique(cited: readonly Cited[], key: keyof Cited): Cited[] {
  const found = new Map<string, Cited>();
  for (const one of cited) {
    const name = one[key];
    if (name !== undefined) found.set(name, { ...one, ...found.get(name) });
  }
  return [...found.values()];
}
