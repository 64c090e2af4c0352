import { isSilent } from '../source/normal-form.js';
import type { PlacedPiece } from '../types.js';

/** Marks that close a word or a sentence, at the end of a text; they may stand behind an attribution instead. */
const FINAL = /(?<![。；，、：:;,.\s])[。；，、：:;,.\s]+$/;

/**
 * Whether a text of the plan stands in the source letter for letter, final punctuation aside. Line
 * breaks and the indentation of paragraphs are layout: they may differ.
 */
export function samePiece(text: string, placed: PlacedPiece | undefined, source: string): boolean {
  if (placed === undefined || placed.edits > 0) return false;
  const own = text.replace(FINAL, '');
  const lead = silentLength(own);
  const start = placed.start - lead;
  if (source.startsWith(own, Math.max(start, 0))) return true;
  // The text may begin with marks that stand before an attribution in the source.
  const words = own.slice(lead);
  const printed = source.slice(placed.start, placed.start + words.length * 2 + 40);
  return withoutLayout(words) === withoutLayout(printed).slice(0, withoutLayout(words).length);
}

function silentLength(text: string): number {
  let length = 0;
  while (length < text.length && isSilent(text.charCodeAt(length))) length += 1;
  return length;
}

/** Line breaks with the spaces around them, the indentation of paragraphs included. */
const withoutLayout = (text: string): string =>
  text.replace(/(?<![^\S\n\r])[^\S\n\r]*[\n\r]+\s*/g, '').replace(/^\s+/, '');
