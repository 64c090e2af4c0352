/*
 * Nearly all bytes of Big5 are some text in GB18030 too, but one of rare characters. In both a character takes two bytes; those of
 * GB 2312, which simplified text consists of, have a second byte from A1, of Big5 four in ten have one below 7F. Traditional text
 * in GB18030 has first bytes below A1 and second bytes from 80 to A0, which Big5 does not use.
 */
const FIRST = 0xa1;
const LAST_COMMON = 0xc6;
const LAST = 0xf9;
const LAST_LOW = 0x7e;
const FEWEST = 12;
/** So many of a hundred second bytes are high in simplified text at least, and first bytes common in Big5. */
const SIMPLIFIED = 0.9;
const COMMON = 0.85;

/** Whether bytes, which GB18030 can explain, are rather Big5, as Taiwan and Hong Kong wrote. */
export function isLikelyBig5(bytes: Uint8Array): boolean {
  let [pairs, high, common] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    const isLow = second >= 0x40 && second <= LAST_LOW;
    if (first < FIRST || first > LAST || !(isLow || (second >= FIRST && second < 0xff))) return false;
    pairs += 1;
    if (!isLow) high += 1;
    if (first <= LAST_COMMON) common += 1;
    at += 1;
  }
  return pairs >= FEWEST && high < pairs * SIMPLIFIED && common >= pairs * COMMON;
}
