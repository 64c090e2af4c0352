import { findBlocks } from './block-form.js';
import { findBracketed } from './bracket-form.js';
import type { FoundAttribution } from './types.js';

/** All attributions of a passage in order, none overlapping: in brackets, as lines of their own, or at the end of a line. */
export function findAttributions(text: string): FoundAttribution[] {
  const bracketed = findBracketed(text);
  const blocks = findBlocks(text, bracketed);
  return blocks.length === 0 ? bracketed : [...bracketed, ...blocks].sort((a, b) => a.start - b.start);
}
