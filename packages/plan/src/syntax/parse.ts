import { BlockParser } from './block-parser.js';
import type { PlacedItem, PlacedNode } from './nodes.js';
import type { SyntaxErrorReason, SyntaxProblem } from './problems.js';
import { hasOddCharacters } from '../text/odd-characters.js';

/** What the parser makes of a text: a tree (null when there is none) and what is wrong in the writing. */
export interface SyntaxTree {
  readonly root: PlacedNode | null;
  readonly problems: readonly SyntaxProblem[];
  /** Whether any character of the text is one that no plan needs; see `text/odd-characters.ts`. */
  readonly isOdd: boolean;
}

/** More than this of one kind tells nobody anything new. */
export const MAX_CHARACTER_PROBLEMS = 20;

/**
 * Reads YAML as work plans use it: block maps and lists, flow collections, every scalar style.
 * Never throws; a broken line costs itself and nothing else. Anchors, aliases, tags, complex keys
 * and several documents are reported and not followed.
 *
 * @param isKey tells whether a word is a key of the format, so that `标题：x` can be read as meant
 * @param parts items that are parts of their own, by the offset of the line `-` that stands for each
 */
export function parseSyntax(
  text: string,
  isKey: (word: string) => boolean,
  parts?: ReadonlyMap<number, PlacedItem>,
): SyntaxTree {
  const isOdd = hasOddCharacters(text);
  // Where a task can be read there is a plan, whatever stands around it.
  if (isOdd && !parts?.size && isNoText(text))
    return { root: null, problems: [{ code: 'syntax-error', reason: 'damaged-encoding', start: 0, end: 0 }], isOdd };
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const parser = new BlockParser(text, isKey, from, text.length, parts);
  const root = parser.parseRoot();
  const problems = isOdd ? [...parser.problems, ...brokenCharacters(text)] : parser.problems;
  if (problems.length > 1) problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, problems, isOdd };
}

/** One character of sixteen, and more than a list of problems would hold, are controls: a program, a picture, noise. */
function isNoText(text: string): boolean {
  const controls = text.length - text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').length;
  return controls > MAX_CHARACTER_PROBLEMS && controls * 16 > text.length;
}

const BROKEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+|\p{Cs}+|\ufffd+/gu;

/**
 * Control characters, which YAML forbids, halves of surrogate pairs, which are no characters, and U+FFFD, by which
 * programs replace what they cannot read (Unicode, 23.8).
 */
function brokenCharacters(text: string): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  for (const { 0: words, index: start } of text.matchAll(BROKEN)) {
    if (found.length === MAX_CHARACTER_PROBLEMS) break;
    const code = words.charCodeAt(0);
    const detail = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ code: 'syntax-error', reason: reasonOf(code), start, end: start + words.length, detail });
  }
  return found;
}

const reasonOf = (code: number): SyntaxErrorReason =>
  code === 0xfffd ? 'lost-character' : code < 0xd800 ? 'control-character' : 'broken-character';
