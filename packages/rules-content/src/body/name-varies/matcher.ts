import { groupBy, type Range } from '@workplan/plan/text';

/** Finds names in a text, the longest at each place, never overlapping. */
export type Matcher = (text: string, range: Range, found: (name: string, start: number) => void) => void;

/** Prepares a search for many names at once. */
export function createMatcher(names: Iterable<string>): Matcher {
  // By first character, then by second: looked at for every character of a plan, so nothing is made on the way.
  const isFirst = new Uint8Array(0x10000);
  const byFirst = new Map<number, Beginning>();
  for (const name of names) {
    if (name.length < 2) continue;
    const first = name.charCodeAt(0);
    isFirst[first] = 1;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, { names: [name], bySecond: undefined });
    else same.names.push(name);
  }
  return (text, { start, end }, found) => {
    for (let at = start; at + 1 < end; at += 1) {
      const first = text.charCodeAt(at);
      if (isFirst[first] === 0) continue;
      const beginning = byFirst.get(first);
      if (beginning === undefined) continue;
      const candidates = (beginning.bySecond ??= sorted(beginning.names)).get(text.charCodeAt(at + 1));
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

/** Names with one first character. They are sorted once a text has that character: most plans have few of them. */
interface Beginning {
  readonly names: string[];
  bySecond: ReadonlyMap<number, readonly string[]> | undefined;
}

/** By second character, the longest first, each once. */
function sorted(names: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const bySecond = groupBy(new Set(names), (name) => name.charCodeAt(1));
  for (const same of bySecond.values()) if (same.length > 1) same.sort((a, b) => b.length - a.length);
  return bySecond;
}
