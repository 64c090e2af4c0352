import { rememberTexts } from '../../../text/remember-texts.js';

/** The characters that carry meaning: marks and blanks left out. */
export function bareText(text: string): string {
  const bare = text.replace(USUAL_MARKS, '');
  // Classes of Unicode are made when they are first asked for, which takes long: few texts have other marks.
  return PLAIN.test(bare) ? bare : bare.replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** All of them are of the classes P and S. */
const USUAL_MARKS = /[\s!-/:-@[-`{-~·“”‘’…—、。《》〈〉「」『』【】〔〕！（），．：；？％～]+/g;
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]*$/;

/** {@link bareText} of names, remembered. */
export const bareName = rememberTexts(bareText);

/** How alike two short names are: 1 when equal, by the pairs of characters they share. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairs(one), pairs(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) found.add(text.slice(at, at + 2));
  return found;
}
