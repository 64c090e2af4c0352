const SEPARATORS = /[、，,;；\r\n]/;
const SEPARATOR = '、';

/** The names in a text, in their order. */
export const namesIn = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const textOf = (names: readonly string[]): string => names.join(SEPARATOR);

/** The name that is being typed before a place of a text, and where it begins. */
export function nameBefore(text: string, at: number): { readonly typed: string; readonly start: number } {
  const before = text.slice(0, at);
  const typed = before.split(SEPARATORS).at(-1) ?? '';
  return { typed: typed.trim(), start: before.length - typed.length };
}
