import { rememberTexts } from '@workplan/plan/text';

/** The characters that carry meaning: marks and spaces left out. */
export function bareText(text: string): string {
  let bare = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === MEANING) continue;
    // Classes of Unicode are made when they are first asked for, which takes long: few texts have other marks.
    if (kind === OTHER) return text.replace(/[\s\p{P}\p{S}]+/gu, '');
    if (at > from) bare += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : bare + text.slice(from);
}

/** All of them are of the classes P and S, or spaces. */
const USUAL_MARKS = ' \t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~·“”‘’…—、。《》〈〉「」『』【】〔〕！（），．：；？％～';
const [OTHER, MARK, MEANING] = [0, 1, 2];

const kinds = new Uint8Array(0x10000);
kinds.fill(MEANING, 0x4e00, 0x9fff + 1);
for (const ends of ['09', 'AZ', 'az']) kinds.fill(MEANING, ends.charCodeAt(0), ends.charCodeAt(1) + 1);
for (let at = 0; at < USUAL_MARKS.length; at += 1) kinds[USUAL_MARKS.charCodeAt(at)] = MARK;

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
