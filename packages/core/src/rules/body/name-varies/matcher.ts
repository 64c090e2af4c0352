import type { Range } from '../../../text/range.js';

/** Finds names in a text, the longest at each place, never overlapping. */
export type Matcher = (text: string, range: Range, found: (name: string, start: number) => void) => void;

/** Prepares a search for many names at once. */
export function createMatcher(names: Iterable<string>): Matcher {
  // By first character, then by second: looked at for every character of a plan, so nothing is made on the way.
  const isFirst = new Uint8Array(0x10000);
  const byFirst = new Map<number, Map<number, string[]>>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    const [first, second] = [name.charCodeAt(0), name.charCodeAt(1)];
    let bySecond = byFirst.get(first);
    if (bySecond === undefined) byFirst.set(first, (bySecond = new Map()));
    isFirst[first] = 1;
    const same = bySecond.get(second);
    if (same === undefined) bySecond.set(second, [name]);
    else same.push(name);
  }
  for (const bySecond of byFirst.values()) for (const same of bySecond.values()) same.sort((a, b) => b.length - a.length);
  return (text, { start, end }, found) => {
    for (let at = start; at + 1 < end; at += 1) {
      const first = text.charCodeAt(at);
      if (isFirst[first] === 0) continue;
      const candidates = byFirst.get(first)?.get(text.charCodeAt(at + 1));
      if (candidates === undefined) continue;
      for (const name of candidates) {
        if (at + name.length > end || !text.startsWith(name, at)) continue;
        found(name, at);
        at += name.length - 1;
        break;
      }
    }
  };
}
