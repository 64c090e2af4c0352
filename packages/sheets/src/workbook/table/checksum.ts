const OFFSETS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIME = 0x01000193;
/** Between two words, so that «ab», «c» and «a», «bc» differ. */
const BETWEEN = 0x1f;

/**
 * A check of words against mistakes: cells that were moved, sorted or typed over. Two FNV-1a sums of the UTF-16 units,
 * as 16 hexadecimal digits. It is no protection against somebody who wants to deceive.
 */
export function checksum(words: readonly string[]): string {
  return OFFSETS.map((offset) => {
    let sum: number = offset;
    for (const word of words) {
      for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), PRIME);
      sum = Math.imul(sum ^ BETWEEN, PRIME);
    }
    return (sum >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
