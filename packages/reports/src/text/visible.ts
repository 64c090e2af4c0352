import { INVISIBLE_CHARACTERS } from '@workplan/core';

/**
 * Characters that a terminal would obey or hide instead of showing: controls, all that is invisible, lone surrogates.
 * Joiners inside an emoji are not among them.
 */
const HIDDEN = new RegExp(
  `[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${INVISIBLE_CHARACTERS}\\ud800-\\udfff]` +
    '|(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d',
  'gu',
);

const written = (character: string): string =>
  `<${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** The text with what cannot be seen written out as `<200B>`. Line breaks and tabs stay. */
export const visible = (text: string): string => text.replace(HIDDEN, written);

/** What makes an order of a line: `##[…]` anywhere, `::` behind spaces at its beginning. Runners of CI services obey both. */
const ORDER = /^([ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]*):(?=:)|#(?=#\[)/gm;

const withoutOrders = (text: string): string =>
  text.replace(ORDER, (order, margin?: string) => (margin === undefined ? written(order) : margin + written(':')));

/**
 * Lines for a terminal or the log of a CI service: nothing in them is invisible, and none is an order to the runner
 * (`::error::`, `##[group]`). What would be one has its first character written out: `<003A>:error::`.
 */
export const lines = (text: string): string => withoutOrders(visible(text));

/**
 * A path at the beginning of a line. GitHub obeys lines that begin with `::`, spaces before them or not, and a plan by such
 * a name may come from anybody; written this way it is still the same file.
 */
export const pathAtStart = (path: string): string => inline(path, './');

/** The same on one line. `before` is put before what would be an order, in place of writing it out. */
export function inline(text: string, before?: string): string {
  const line = visible(text).replace(/[\n\t]+/g, ' ');
  return before !== undefined && /^\s*::/.test(line) ? inline(before + line) : withoutOrders(line);
}
