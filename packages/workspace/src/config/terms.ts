import type { MessageData, Term } from '@workplan/core';
import type { TextKey } from '../texts.js';
import { fieldsOf, isRecord, wordsOf, type Field, type Report } from './fields.js';
import { TERM_KEYS } from './vocabulary.js';

/** Reads a word list: entries of how something is written and how not. What is wrong is reported and left out. */
export function termsOf(field: Field | undefined, report: Report): readonly Term[] {
  if (field === undefined || field.value === null) return [];
  const { value, key, at } = field;
  const wrong = (path: Field['at'], values: MessageData = { key }, text: TextKey = 'config-term'): readonly never[] => {
    report({ key: text, values, path });
    return [];
  };
  if (!Array.isArray(value)) return wrong(at);
  const terms = value.flatMap(
    (entry: unknown, index): readonly { readonly term: Term; readonly path: Field['at'] }[] => {
      const path = [...at, index];
      if (!isRecord(entry)) return wrong(path);
      const fields = fieldsOf(entry, TERM_KEYS, path, report);
      const [write, ...more] = wordsOf(fields.get('write'), 'config-term-word', report);
      const not = wordsOf(fields.get('not'), 'config-term-word', report).filter(({ text, at: place }) => {
        const isWord = /[^\s*]/.test(text);
        if (!isWord) wrong(place, { key }, 'config-term-word');
        return isWord;
      });
      const [because] = wordsOf(fields.get('because'), 'config-term-word', report);
      if (more.length > 0 || write?.text.includes('*')) return wrong(path, { key }, 'config-term-write');
      if (write === undefined && not.length === 0) return wrong(path);
      const term: Term = {
        ...(write !== undefined && { write: write.text }),
        ...(not.length > 0 && { not: not.map(({ text }) => text) }),
        ...(because !== undefined && { because: because.text }),
      };
      return [{ term, path }];
    },
  );
  const right = new Set(terms.flatMap(({ term: { write } }) => write ?? []));
  for (const { term, path } of terms) {
    const both = term.not?.find((word) => right.has(word));
    if (both !== undefined) wrong(path, { word: both }, 'config-term-both');
  }
  return terms.map(({ term }) => term);
}
