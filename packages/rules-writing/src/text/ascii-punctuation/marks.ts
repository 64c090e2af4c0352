import type { PlanView } from '@workplan/plan/parts';
import type { Range, TextEdit } from '@workplan/plan/text';
import { hasHan, isAsciiWord, isChinese, isHan } from '../hanzi.js';
import type { CharacterMatch } from '../found-in.js';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const OPEN = 0x28;
const CLOSE = 0x29;
const PERCENT = 0x25;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

export const isBracket = ({ code }: CharacterMatch): boolean => code === OPEN || code === CLOSE;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d;

/** Brackets of one text that belong together: the partner of each, in both directions. */
export function pairBrackets(matches: readonly CharacterMatch[]): ReadonlyMap<CharacterMatch, CharacterMatch> {
  const partners = new Map<CharacterMatch, CharacterMatch>();
  let open: CharacterMatch[] = [];
  for (const match of matches) {
    if (!isBracket(match)) continue;
    if (open[0]?.span !== match.span) open = [];
    if (match.code === OPEN) open.push(match);
    else {
      const partner = open.pop();
      if (partner === undefined) continue;
      partners.set(partner, match);
      partners.set(match, partner);
    }
  }
  return partners;
}

/** Brackets are Chinese when they hold Chinese text, or stand in the middle of it: 系统(GRP)建设. */
export function isChinesePair({ text }: PlanView, open: CharacterMatch, close: CharacterMatch): boolean {
  return hasHan(text.slice(open.at + 1, close.at)) || (isHan(codeBefore(text, open)) && isHan(codeAfter(text, close)));
}

/** A bracket whose partner is full-width or missing, with a Chinese character beside it on either side. */
export function isLoneChinese({ text }: PlanView, match: CharacterMatch): boolean {
  const [before, after] = [codeBefore(text, match), codeAfter(text, match)];
  return match.code === OPEN ? isChinese(after) : isChinese(before);
}

/** Whether a mark other than a bracket parts Chinese text. */
export function isMarkInChinese({ text }: PlanView, match: CharacterMatch): boolean {
  const [before, after] = [codeBefore(text, match), codeAfter(text, match)];
  if (isChinese(before)) return after === 0 || isChinese(after) || isAsciiWord(after);
  return isHan(after) && (isAsciiWord(before) || before === PERCENT) && !isAddress(text, match);
}

/** The full-width mark in place of the half-width one; the spaces that follow it on the line go too. */
export function widen({ text }: PlanView, match: CharacterMatch): TextEdit {
  let end = match.at + 1;
  if (match.code !== CLOSE)
    while (text.charAt(end) === ' ' && end + 1 < match.span.end && isChinese(text.charCodeAt(end + 1))) end += 1;
  return { start: match.at, end, text: FULL_WIDTH[text.charAt(match.at)] ?? text.charAt(match.at) };
}

/** Marks and spaces skipped on the way to a neighbour: few, or the text is no sentence. */
const STEPS = 8;

/** The code before a mark in its text, other marks and spaces skipped; 0 at the beginning. */
const codeBefore = (text: string, { at, span }: CharacterMatch): number => neighbour(text, at, -1, CLOSE, span);
const codeAfter = (text: string, { at, span }: CharacterMatch): number => neighbour(text, at, 1, OPEN, span);

/** `bracket`: the half-width bracket that may stand between a mark and its neighbour. */
function neighbour(text: string, from: number, step: 1 | -1, bracket: number, { start, end }: Range): number {
  for (let at = from + step, steps = 0; at >= start && at < end && steps < STEPS; at += step, steps += 1) {
    const code = text.charCodeAt(at);
    if (!isBlank(code) && code !== QUESTION && code !== EXCLAMATION && code !== bracket) return code;
  }
  return 0;
}

/** Looking further back would find no address that matters. */
const LONGEST_ADDRESS = 300;

/** A mark after `https://a.cn/b` or `a@b.cn` may belong to the address. */
function isAddress(text: string, { at, span }: CharacterMatch): boolean {
  for (let before = at - 1; before >= Math.max(span.start, at - LONGEST_ADDRESS); before -= 1) {
    const code = text.charCodeAt(before);
    if (code <= 0x20 || code > 0x7e) return false;
    if (code === 0x2f || code === 0x40 || code === 0x5c) return true;
  }
  return false;
}
