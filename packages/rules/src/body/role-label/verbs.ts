/** What stands behind or before names in a printed attribution without labels: 甲、乙牵头，会同丙落实. */
const VERBS = /(?:按职责分工|分别|共同|具体)*(?:牵头|负责|配合|落实|协办|承办|参与|指导|督办|组织实施)+$/;
const LEADS = /^(?:由|会同|以及|及|和)/;
const MARKS = /[、，,；;。：:（）()〔〕【】[\]\n]/;

/** The parts of a printed attribution that may be names, without the words for what they do. */
export const namesIn = (printed: string): readonly string[] =>
  printed
    .split(MARKS)
    .map((part) => part.trim().replace(VERBS, '').replace(LEADS, '').trim())
    .filter((part) => part !== '');

/** Names that a printed form does not hold; spaces inside them do not count. */
export function notPrinted(names: readonly string[], printed: string): readonly string[] {
  const text = printed.replace(/\s/g, '');
  return names.filter((name) => !text.includes(name.replace(/\s/g, '')));
}
