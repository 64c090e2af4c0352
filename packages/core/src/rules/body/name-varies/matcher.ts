import type { Range } from '../../../text/range.js';

/** Finds names in a text, the longest at each place, never overlapping. */
export type Matcher = (text: string, range: Range, found: (name: string, start: number) => void) => void;

/** Prepares a search for many names at once. */
export function createMatcher(names: Iterable<string>): Matcher {
  // One look into a table tells most characters apart.
  const firsts = new Uint8Array(0x10000);
  const byPair = new Map<number, string[]>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    firsts[name.charCodeAt(0)] = 1;
    const key = pairKey(name, 0);
    const same = byPair.get(key);
    if (same === undefined) byPair.set(key, [name]);
    else same.push(name);
  }
  for (const same of byPair.values()) same.sort((a, b) => b.length - a.length);
  return (text, { start, end }, found) => {
    for (let at = start; at + 1 < end; at += 1) {
      if (firsts[text.charCodeAt(at)] === 0) continue;
      const name = byPair.get(pairKey(text, at))?.find((candidate) => at + candidate.length <= end && text.startsWith(candidate, at));
      if (name === undefined) continue;
      found(name, at);
      at += name.length - 1;
    }
  };
}

const pairKey = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
