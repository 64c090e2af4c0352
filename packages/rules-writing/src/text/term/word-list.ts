import { isTermWord, type Term, type WordList } from '@workplan/lint';
import { term } from './index.js';

/**
 * Word lists for `lint`, in its `config`.
 *
 * @throws RangeError for an empty word, which would stand everywhere
 */
export function wordList({
  terms = [],
  requiredSections = [],
}: {
  readonly terms?: readonly Term[] | undefined;
  readonly requiredSections?: readonly string[] | undefined;
}): WordList {
  const words = terms.flatMap(({ write, not = [] }) => [...(write === undefined ? [] : [write]), ...not]);
  const wrong = [...words, ...requiredSections].find((word) => !isTermWord(word));
  if (wrong !== undefined) throw new RangeError(`“${String(wrong)}” is no word to look for.`);
  return { terms, requiredSections, rules: [term] };
}
