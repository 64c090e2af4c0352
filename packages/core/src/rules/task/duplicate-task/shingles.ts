/** Characters in one shingle. */
const SIZE = 3;

/** The hashes (30 bits, so that they are small integers) of all stretches of three characters of a text, each once, ascending. */
export function shingles(text: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(text.length - SIZE + 1, 0));
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = hashAt(text, at);
  hashes.sort();
  let count = 0;
  for (let at = 0; at < hashes.length; at += 1) if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[count++] = hashes[at] as number;
  return hashes.subarray(0, count);
}

/** The smallest of these hashes, ascending: what {@link shingles} begins with, without sorting all of them. */
export function smallestShingles(text: string, count: number): number[] {
  const smallest: number[] = [];
  let largest = Infinity;
  for (let at = 0; at + SIZE <= text.length; at += 1) {
    const hash = hashAt(text, at);
    if (hash >= largest) continue;
    let place = smallest.length;
    while (place > 0 && (smallest[place - 1] as number) > hash) place -= 1;
    if (smallest[place - 1] === hash) continue;
    if (smallest.length < count) smallest.push(hash);
    for (let behind = smallest.length - 1; behind > place; behind -= 1) smallest[behind] = smallest[behind - 1] as number;
    smallest[place] = hash;
    if (smallest.length === count) largest = smallest[count - 1] as number;
  }
  return smallest;
}

/** The part of two ascending sets that they share: 1 when they are equal, 0 as soon as it is clear that it is less than asked for. */
export function overlap(a: Uint32Array, b: Uint32Array, atLeast: number): number {
  const all = a.length + b.length;
  if (all === 0) return 0;
  let shared = 0;
  let alone = 0;
  const most = all * (1 - atLeast) + 1e-9;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) { shared += 1; i += 1; j += 1; continue; }
    alone += 1;
    if (alone > most) return 0;
    if (left < right) i += 1;
    else j += 1;
  }
  const share = (2 * shared) / all;
  return share < atLeast ? 0 : share;
}

function hashAt(text: string, at: number): number {
  let hash = Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 2;
}
