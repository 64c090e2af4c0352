/** A name with all the ways in which it can be typed. */
export interface Typable {
  /** As {@link foldTyped} makes it. */
  readonly name: string;
  /** Initials of its characters, one letter each; empty where a character is not known. */
  readonly initials: string;
  /** Full pinyin, where it is known. */
  readonly pinyin: string;
}

/** Words for a level that people leave out, the longest first, and how they sound: jxw for 市经信委. */
const LEVELS: readonly (readonly [word: string, sound: string])[] = [
  ['自治区', 'zizhiqu'],
  ['地区', 'diqu'],
  ['市', 'shi'],
  ['区', 'qu'],
  ['县', 'xian'],
  ['省', 'sheng'],
  ['州', 'zhou'],
  ['盟', 'meng'],
  ['旗', 'qi'],
  ['国', 'guo'],
];

/** What a writer typed, as it is compared. */
export const foldTyped = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'“”"]/g, '');

const HAN = /[\u3400-\u9fff]/;

/** Whether the characters of one text stand in another in this order. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let here = 0; here < whole.length && at < part.length; here += 1)
    if (whole.charCodeAt(here) === part.charCodeAt(at)) at += 1;
  return at === part.length;
}

type Test = (typed: string, name: Typable) => boolean;

const levelOf = (name: string): readonly [word: string, sound: string] | undefined =>
  LEVELS.find(([word]) => name.startsWith(word));
const bareName = ({ name }: Typable): string => name.slice(levelOf(name)?.[0].length ?? 0);
const bareInitials = ({ name, initials }: Typable): string => initials.slice(levelOf(name)?.[0].length ?? 0);
const barePinyin = ({ name, pinyin }: Typable): string => pinyin.slice(levelOf(name)?.[1].length ?? 0);

/** Ways in which Chinese characters meet a name, better ones first. */
const BY_CHARACTERS: readonly Test[] = [
  (typed, name) => name.name === typed || bareName(name) === typed,
  (typed, name) => name.name.startsWith(typed) || bareName(name).startsWith(typed),
  (typed, { name }) => name.includes(typed),
  (typed, { name }) => isSubsequence(typed, name),
  isMixed,
];

/** Ways in which letters meet a name, better ones first. */
const BY_LETTERS: readonly Test[] = [
  (typed, name) => name.initials === typed || bareInitials(name) === typed || name.name === typed,
  (typed, name) => name.pinyin === typed || barePinyin(name) === typed,
  (typed, name) => name.initials.startsWith(typed) || bareInitials(name).startsWith(typed),
  (typed, name) => name.pinyin.startsWith(typed) || barePinyin(name).startsWith(typed),
  (typed, { initials, pinyin, name }) =>
    initials.includes(typed) || (typed.length > 2 && pinyin.includes(typed)) || name.startsWith(typed),
  (typed, { initials }) => isSubsequence(typed, initials),
  // Whole syllables and initials in turn: jingxw.
  (typed, { initials, pinyin }) =>
    typed.length > 3 && initials.includes(typed.charAt(0)) && isSubsequence(typed, pinyin),
];

/** Characters and initials together: 市jxw. */
function isMixed(typed: string, { name, initials }: Typable): boolean {
  if (name.length !== initials.length) return isSubsequence(typed, name);
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
