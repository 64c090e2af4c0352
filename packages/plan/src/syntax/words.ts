import { COLON, DASH, DOT, FULLWIDTH_COLON, HASH, isOddDash } from './characters.js';

/** Characters that begin what is no line of words: comments, list marks, markers of documents and of conflicts. */
const isMark = (code: number): boolean =>
  code === HASH || code === DASH || code === DOT || isOddDash(code) || (code >= 0x3c && code <= 0x3e);

/**
 * Whether a line is nothing but words: no list mark, no key, no word that is a key. Left of the block around it such a
 * line belongs to nothing: a wrapped value that was pasted. It does not end the block.
 *
 * @param first offset of the first character behind the indentation (UTF-16)
 * @param end offset of the end of the line
 */
export function isLineOfWords(text: string, first: number, end: number, isKey: (word: string) => boolean): boolean {
  if (first >= end || isMark(text.charCodeAt(first))) return false;
  for (let at = first; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === FULLWIDTH_COLON) return false;
  }
  return !isKey(text.slice(first, end).trim());
}
