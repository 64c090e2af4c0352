/** How a text is typed on a pinyin keyboard. Both without tones, spaces or marks; ü is `v`. */
export interface Pinyin {
  /** All syllables: `shijiaowei`. */
  readonly pinyin: string;
  /** The first letter of each: `sjw`. */
  readonly initials: string;
}

/** Gives the pinyin of a text. `@workplan/registry/data` has one; without it nothing is matched by sound. */
export type PinyinOf = (text: string) => Pinyin;

// Sounds that many speakers do not tell apart, and that input methods therefore accept for one another.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/([zcs])h/g, '$1'],
  [/([aei])ng/g, '$1n'],
];

/** Pinyin with zh/z, ch/c, sh/s and final ng/n made equal. */
export function foldPinyin(pinyin: string): string {
  return ALIKE.reduce((text, [sound, same]) => text.replace(sound, same), pinyin);
}
