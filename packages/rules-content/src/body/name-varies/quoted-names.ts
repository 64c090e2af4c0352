import type { Occurrence } from '@workplan/lint';
import type { PlanView } from '@workplan/plan/parts';
import { remember } from '@workplan/plan/text';
import { createMatcher } from './matcher.js';
import { type Passage, passages } from './passages.js';
import type { NamedForm } from './variants.js';

const QUOTED = /“([\u4e00-\u9fff]{4,10})”/g;

/** Texts in which names are looked for; measures name them as it suits. */
const texts = (document: PlanView): Passage[] =>
  passages(document).filter(({ scalar }) => scalar.field.spec.en !== 'measure');

/** Names in quotation marks. */
export function quotedForms(document: PlanView): Occurrence<NamedForm>[] {
  if (!document.text.includes('“')) return [];
  return texts(document).flatMap(({ start, end }) => {
    const written = document.text.slice(start, end);
    if (!written.includes('“')) return [];
    return [...written.matchAll(QUOTED)].map((match): Occurrence<NamedForm> => ({
      key: { kind: 'quoted', form: match[1] ?? '' },
      places: [{ start: start + match.index, end: start + match.index + match[0].length }],
    }));
  });
}

const matcherOf = remember(createMatcher);

/** The same names without quotation marks. A mention in a text that has the name in quotation marks may drop them. */
export function bareForms(document: PlanView, words: readonly string[]): Occurrence<NamedForm>[] {
  const match = matcherOf(words);
  const { text } = document;
  const found: Occurrence<NamedForm>[] = [];
  for (const passage of texts(document)) {
    match(text, passage, (form, start) => {
      const { node } = passage.scalar;
      const isInQuotes = text.charAt(start - 1) === '“' || text.charAt(start + form.length) === '”';
      if (!isInQuotes && !text.slice(node.start, node.end).includes(`“${form}”`))
        found.push({ key: { kind: 'bare', form }, places: [{ start, end: start + form.length }] });
    });
  }
  return found;
}
