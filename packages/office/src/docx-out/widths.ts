import { CHARACTER, HEAD, PAGE } from './measures.js';

const HALF = /[\u0020-\u007e]/;

/** Width of words in characters of the text: digits and Latin letters count half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += HALF.test(character) ? 0.5 : 1;
  return width;
}

/** Twips of a number of characters of the text. */
export const characters = (count: number): number => Math.round(count * CHARACTER);

/** The size in half points at which the name of an agency stands on one line, as large as the standard lets it be. */
export function agencySize(name: string): number {
  const fitting = Math.floor(PAGE.text / 10 / Math.max(1, widthOf(name)));
  return Math.max(HEAD.smallest, Math.min(HEAD.largest, fitting));
}

/** How far signature and date stand from the right, in characters (GB/T 9704-2012, 7.3.5). */
export interface RightIndents {
  readonly signature: number;
  readonly date: number;
}

/** Without a seal the date begins two characters behind the start of the name, with one the name is centred above it. */
export function rightIndents(signature: string, date: string, seal: boolean): RightIndents {
  const name = widthOf(signature);
  const day = widthOf(date);
  if (seal) return { date: 4, signature: Math.max(0, 4 + (day - name) / 2) };
  return day > name ? { date: 2, signature: day + 4 - name } : { date: Math.max(0, name - day), signature: 2 };
}
