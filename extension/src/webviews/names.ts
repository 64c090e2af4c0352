const SEPARATORS = '、，,;；\r\n';
const SEPARATOR = '、';
const OPENING = '（(';
const CLOSING = '）)';

const isSeparator = (character: string): boolean => character === '' || SEPARATORS.includes(character);

/** Whether a name has a mark in it that would split it, as 市政府各委、办、局 has. */
export const hasSeparator = (name: string): boolean => [...name].some(isSeparator);

/**
 * The names in a text, in their order. Marks in brackets part nothing: 各县（市、区）政府.
 *
 * @param whole names that are not split, whatever marks they have
 */
export const namesIn = (text: string, whole: readonly string[] = []): string[] =>
  cutsOf(text, whole)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((name) => name !== '');

export const textOf = (names: readonly string[]): string => names.join(SEPARATOR);

/** The name that is being typed before a place of a text, and where it begins. */
export function nameBefore(text: string, at: number): { readonly typed: string; readonly start: number } {
  const before = text.slice(0, at);
  const start = cutsOf(before, []).at(-1)?.start ?? 0;
  return { typed: before.slice(start).trim(), start };
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

function cutsOf(text: string, whole: readonly string[]): Cut[] {
  const closing = closings(text);
  const cuts: Cut[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const known = text.slice(start, at).trim() === '' ? whole.find((name) => standsAt(text, at, name)) : undefined;
    at = known === undefined ? (closing.get(at) ?? at) : at + known.length;
    if (!isSeparator(text.charAt(at))) continue;
    cuts.push({ start, end: at });
    start = at + 1;
  }
  return cuts;
}

const standsAt = (text: string, at: number, name: string): boolean =>
  text.startsWith(name, at) && isSeparator(text.charAt(at + name.length));

/** Where each bracket closes that does. */
function closings(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    if (OPENING.includes(text.charAt(at))) open.push(at);
    else if (CLOSING.includes(text.charAt(at))) pairs.set(open.pop() ?? at, at);
  }
  return pairs;
}
