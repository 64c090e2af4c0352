/** A name with all the ways in which it can be typed. Lower case. */
export interface Typable {
  readonly name: string;
  /** Initials of its characters, one letter each; empty where a character is not known. */
  readonly initials: string;
  /** Full pinyin, where it is known. */
  readonly pinyin: string;
}

/** Names of a level that people leave out: jxw for 市经信委. */
const LEVELS = new Set('市区县省国');

/** What a writer typed, as it is compared. */
export const foldTyped = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/[\s'“”"]/g, '');

const HAN = /[\u3400-\u9fff]/;

/** Whether the characters of one text stand in another in this order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let here = 0; here < whole.length && at < part.length; here += 1) if (whole.charCodeAt(here) === part.charCodeAt(at)) at += 1;
  return at === part.length;
}

type Test = (typed: string, name: Typable) => boolean;

const bare = ({ name, initials }: Typable): string => (LEVELS.has(name.charAt(0)) ? initials.slice(1) : initials);

/** Ways in which Chinese characters meet a name, better ones first. */
const BY_CHARACTERS: readonly Test[] = [
  (typed, { name }) => name === typed,
  (typed, { name }) => LEVELS.has(name.charAt(0)) && name.slice(1) === typed,
  (typed, { name }) => name.startsWith(typed) || (LEVELS.has(name.charAt(0)) && name.startsWith(typed, 1)),
  (typed, { name }) => name.includes(typed),
  (typed, { name }) => isSubsequence(typed, name),
  isMixed,
];

/** Ways in which letters meet a name, better ones first. */
const BY_LETTERS: readonly Test[] = [
  (typed, name) => name.initials === typed || bare(name) === typed || name.name.toLowerCase() === typed,
  (typed, { pinyin }) => pinyin === typed,
  (typed, name) => name.initials.startsWith(typed) || bare(name).startsWith(typed),
  (typed, { pinyin }) => pinyin.startsWith(typed),
  (typed, { initials, pinyin, name }) => initials.includes(typed) || (typed.length > 2 && pinyin.includes(typed)) || name.toLowerCase().startsWith(typed),
  (typed, { initials }) => isSubsequence(typed, initials),
];

/** Characters and initials together: 市jxw. */
function isMixed(typed: string, { name, initials }: Typable): boolean {
  let at = 0;
  for (let here = 0; here < name.length && at < typed.length; here += 1) {
    if (typed.charAt(at) === name.charAt(here) || typed.charAt(at) === initials.charAt(here)) at += 1;
  }
  return at === typed.length;
}

/**
 * How well a folded text meets a name: 0 is best, undefined is not at all. Anything meets the empty text equally.
 */
export function matchName(typed: string, name: Typable): number | undefined {
  if (typed === '') return 0;
  const found = (HAN.test(typed) ? BY_CHARACTERS : BY_LETTERS).findIndex((test) => test(typed, name));
  return found === -1 ? undefined : found;
}
