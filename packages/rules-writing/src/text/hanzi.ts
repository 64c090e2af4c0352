/** Whether a UTF-16 code belongs to a Chinese character: unified, compatibility, radical, or half of one beyond the BMP. */
export const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  code === 0x3007 ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x2e80 && code <= 0x2fdf) ||
  isHighHan(code) ||
  (code >= 0xdc00 && code <= 0xdfff);

/** High surrogates of the supplementary ideographic planes. */
const isHighHan = (code: number): boolean => code >= 0xd840 && code <= 0xd8bf;

/** Marks of Chinese punctuation that stand beside text: ，。、；：？！“”‘’（）《》〈〉〔〕【】…— and ％. */
const MARKS: ReadonlySet<number> = new Set(
  [...'，。、；：？！“”‘’（）《》〈〉〔〕【】…—％'].map((mark) => mark.charCodeAt(0)),
);

/** Chinese text, characters and marks alike. */
export const isChinese = (code: number): boolean => isHan(code) || MARKS.has(code);

export const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isAsciiLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
export const isAsciiWord = (code: number): boolean => isAsciiDigit(code) || isAsciiLetter(code);

const HAN = /[\u3400-\u9fff\u3007]/;

/** Whether a text holds a Chinese character. */
export const hasHan = (text: string): boolean => HAN.test(text);
