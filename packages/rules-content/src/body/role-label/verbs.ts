import { VERBS_BEHIND_NAMES, WORDS_BEFORE_NAMES } from '../role-verbs.js';

const MARKS = /[、，,；;。：:（）()〔〕【】[\]\n]/;

/** The parts of a printed attribution that may be names, without the words for what they do. */
export const namesIn = (printed: string): readonly string[] =>
  printed
    .split(MARKS)
    .map((part) => part.trim().replace(VERBS_BEHIND_NAMES, '').replace(WORDS_BEFORE_NAMES, '').trim())
    .filter((part) => part !== '');

/** Names that a printed form does not hold; spaces inside them do not count. */
export function notPrinted(names: readonly string[], printed: string): readonly string[] {
  const text = printed.replace(/\s/g, '');
  return names.filter((name) => !text.includes(name.replace(/\s/g, '')));
}
