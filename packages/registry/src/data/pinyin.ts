import type { Pinyin, PinyinOf } from '../names/pinyin.js';
import { PHRASES } from './phrases.js';
import { PINYIN_TABLE } from './pinyin.generated.js';

interface Tables {
  readonly syllables: ReadonlyMap<string, string>;
  /** Phrases by their first character. */
  readonly phrases: ReadonlyMap<string, readonly (readonly [string, readonly string[]])[]>;
}

let tables: Tables | undefined;

function readTables(): Tables {
  const syllables = new Map<string, string>();
  for (const group of PINYIN_TABLE.split(' ')) {
    const sound = /^[a-z]+/.exec(group)?.[0] ?? '';
    for (const character of group.slice(sound.length)) syllables.set(character, sound);
  }
  const phrases = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const [phrase, sounds] of Object.entries(PHRASES)) {
    const first = phrase.slice(0, 1);
    phrases.set(first, [...(phrases.get(first) ?? []), [phrase, sounds.split(' ')]]);
  }
  return { syllables, phrases };
}

const LATIN = /^[a-z]$/;

/**
 * The pinyin of a text: the usual reading of each character (GB/T 2312 and those of the shipped
 * names), but of words like 银行 and 长宁 as a whole. Latin letters stay, in lower case; digits,
 * marks and unknown characters are left out.
 */
export const pinyinOf: PinyinOf = (text: string): Pinyin => {
  tables ??= readTables();
  const { syllables, phrases } = tables;
  const sounds: string[] = [];
  const folded = text.normalize('NFKC').toLowerCase();
  for (let at = 0; at < folded.length;) {
    const character = String.fromCodePoint(folded.codePointAt(at) ?? 0);
    const phrase = phrases.get(character)?.find(([word]) => folded.startsWith(word, at));
    if (phrase) {
      sounds.push(...phrase[1]);
      at += phrase[0].length;
      continue;
    }
    const sound = syllables.get(character) ?? (LATIN.test(character) ? character : undefined);
    if (sound !== undefined) sounds.push(sound);
    at += character.length;
  }
  return { pinyin: sounds.join(''), initials: sounds.map((sound) => sound.slice(0, 1)).join('') };
};
