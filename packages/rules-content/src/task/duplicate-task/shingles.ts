import { HashSet } from './hash-set.js';
import { itemAt } from '@workplan/plan/text';

/** Characters in one shingle. */
const SIZE = 3;

/** The hashes (30 bits, so that they are small integers) of all stretches of three characters of a text, each once, in no order to rely on. */
export function shingles(text: string): number[] {
  const hashes: number[] = [];
  const set = ofText.emptied(text.length);
  let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = SIZE - 1; at < text.length; at += 1) {
    const three = text.charCodeAt(at);
    const hash = hashOf(one, two, three);
    if (set.add(hash)) hashes.push(hash);
    one = two;
    two = three;
  }
  return hashes;
}

/** The smallest of these hashes, ascending. */
export function smallestShingles(text: string, count: number): number[] {
  const smallest: number[] = [];
  let largest = Infinity;
  let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
  for (let at = SIZE - 1; at < text.length; at += 1) {
    const three = text.charCodeAt(at);
    const hash = hashOf(one, two, three);
    one = two;
    two = three;
    if (hash >= largest) continue;
    let place = smallest.length;
    while (place > 0 && (smallest[place - 1] ?? 0) > hash) place -= 1;
    if (smallest[place - 1] === hash) continue;
    if (smallest.length < count) smallest.push(hash);
    for (let behind = smallest.length - 1; behind > place; behind -= 1) smallest[behind] = smallest[behind - 1] ?? 0;
    smallest[place] = hash;
    if (smallest.length === count) largest = smallest[count - 1] ?? 0;
  }
  return smallest;
}

/** The first of the others that is most alike: by the part of all their stretches that both have, if that is as much as asked for. */
export function likest(
  own: readonly number[],
  others: readonly (readonly number[])[],
  atLeast: number,
): { readonly at: number; readonly share: number } | undefined {
  const set = ofOne.emptied(own.length);
  for (let at = 0; at < own.length; at += 1) set.add(own[at] ?? 0);
  let best: { readonly at: number; readonly share: number } | undefined;
  for (let at = 0; at < others.length; at += 1) {
    const other = itemAt(others, at);
    const all = own.length + other.length;
    // However many they share, it is not more than the fewer of both.
    if (2 * Math.min(own.length, other.length) < atLeast * all) continue;
    const share = (2 * countShared(set, other)) / all;
    if (share >= atLeast && share > (best?.share ?? 0)) best = { at, share };
  }
  return best;
}

function countShared(set: HashSet, other: readonly number[]): number {
  let shared = 0;
  for (let at = 0; at < other.length; at += 1) if (set.has(other[at] ?? 0)) shared += 1;
  return shared;
}

const ofOne = new HashSet();
const ofText = new HashSet();

function hashOf(one: number, two: number, three: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 2;
}
