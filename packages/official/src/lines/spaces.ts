import type { SourceLine } from '../text/source-lines.js';

/*
 * Pages and PDF files indent with any space of Unicode (U+2000–200B, U+FEFF …), and crawlers leave entities
 * (&emsp;). For reading, each of them is U+3000; the printed ones are kept beside the line.
 */
const ENTITY = '&(?:emsp|ensp|nbsp|thinsp|#8194|#8195|#8201|#160|#12288|#x2002|#x2003|#xa0|#x3000);';
const SPACE = `(?:[\\s\\u200b-\\u200d\\u2060]|${ENTITY})`;
const LEADING = new RegExp(`^${SPACE}+`, 'i');
const TRAILING = /(?<![\s\u200b-\u200d\u2060])[\s\u200b-\u200d\u2060]+$/;
const EACH = new RegExp(SPACE, 'gi');
/** Spaces that the rest of the code knows. */
const USUAL = /^[ \t\u3000\u00a0]*$/;
/** A first look that costs little: most lines hold no such space. */
const UNUSUAL = /[\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\ufeff\f\v]|&[a-z#]/i;

const asUsual = (spaces: string): string => spaces.replace(EACH, (space) => (space === '\t' ? space : '\u3000'));

/** A line whose spaces at both ends are usual ones. */
export function withUsualSpaces(line: SourceLine): SourceLine {
  const { text } = line;
  if (!UNUSUAL.test(text)) return line;
  const lead = LEADING.exec(text)?.[0] ?? '';
  const tail = lead.length === text.length ? '' : (TRAILING.exec(text)?.[0] ?? '');
  if (USUAL.test(lead) && USUAL.test(tail)) return line;
  const words = text.slice(lead.length, text.length - tail.length);
  return { ...line, text: asUsual(lead) + words + asUsual(tail), lead, printed: line.printed ?? [text] };
}

/** How many units of a line are spaces before its words, entities included. */
export const leadLength = (text: string): number => LEADING.exec(text)?.[0].length ?? 0;
