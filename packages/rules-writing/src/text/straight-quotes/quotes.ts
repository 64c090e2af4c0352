import type { PlanView } from '@workplan/plan/parts';
import { itemAt, type Range, type TextEdit } from '@workplan/plan/text';
import { hasHan, isAsciiLetter, isHan } from '../hanzi.js';
import type { CharacterMatch } from '../found-in.js';
import type { TextSpan } from '../prose.js';

/** Straight quotes that stand for curved ones: where, and what to write. */
export interface StraightQuotes extends Range {
  readonly right: string;
  readonly edits: readonly TextEdit[];
}

const CURVED: Readonly<Record<string, readonly [string, string]>> = { '"': ['“', '”'], "'": ['‘', '’'] };
/** Longer than this, two quotes hardly belong together. */
const LONGEST = 80;
/** How far an open quote is looked for; keeps a hostile text from costing the square of its length. */
const MATCH = 200;

const textBefore = (text: string, span: TextSpan, at: number): string =>
  text.slice(Math.max(span.start, at - MATCH), at);

interface Quote extends Range {
  readonly mark: string;
}

/** Straight quotes of one text, paired in order. */
export function findStraightQuotes(
  { text }: PlanView,
  span: TextSpan,
  matches: readonly CharacterMatch[],
): StraightQuotes[] {
  const found: StraightQuotes[] = [];
  for (const mark of ['"', "'"]) {
    const quotes = quotesOf(text, span, matches, mark);
    for (let index = 0; index < quotes.length; index += 1) {
      const open = itemAt(quotes, index);
      const close = quotes[index + 1];
      if (closesCurved(text, span, open, mark)) {
        found.push(replace(open, curved(text, span, open, mark, found)[1]));
      } else if (close !== undefined && belongTogether(text, span, open, close)) {
        const [left, right] = curved(text, span, open, mark, found);
        found.push({
          start: open.start,
          end: close.end,
          right: left + right,
          edits: [
            { start: open.start, end: open.end, text: left },
            { start: close.start, end: close.end, text: right },
          ],
        });
        index += 1;
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const replace = (quote: Quote, right: string): StraightQuotes => ({
  start: quote.start,
  end: quote.end,
  right,
  edits: [{ start: quote.start, end: quote.end, text: right }],
});

/** The quotes of one kind: `\"` and `''` inside quoted values are one, apostrophes and inches none. */
function quotesOf(text: string, span: TextSpan, matches: readonly CharacterMatch[], mark: string): Quote[] {
  const { style } = span.scalar.node;
  const quotes: Quote[] = [];
  for (const { at } of matches) {
    // An unquoted value that begins with a quote is misread as a whole; the rules about the notation say so.
    if (text.charAt(at) !== mark || (style === 'plain' && text.charAt(span.start) === mark)) continue;
    const last = quotes[quotes.length - 1];
    if (style === 'single' && mark === "'") {
      if (last !== undefined && last.end === at && last.end - last.start === 1) {
        quotes[quotes.length - 1] = { start: last.start, end: at + 1, mark };
        continue;
      }
    } else if (isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1))) continue;
    const escaped = style === 'double' && mark === '"' && text.charAt(at - 1) === '\\';
    quotes.push({ start: escaped ? at - 1 : at, end: at + 1, mark });
  }
  return quotes;
}

function belongTogether(text: string, span: TextSpan, open: Quote, close: Quote): boolean {
  if (close.start - open.end > LONGEST) return false;
  const inside = text.slice(open.end, close.start);
  const beside = (at: number): boolean => at >= span.start && at < span.end && isHan(text.charCodeAt(at));
  return (
    hasHan(inside) ||
    (inside.trim() !== '' && beside(open.start - 1) && beside(close.end)) ||
    (/^\d+$/.test(inside) && (beside(open.start - 1) || beside(close.end)))
  );
}

/** “单一窗口" : a curved quote is open, and no curved one closes it before another opens. */
function closesCurved(text: string, span: TextSpan, quote: Quote, mark: string): boolean {
  const [left = '', right = ''] = CURVED[mark] ?? [];
  const before = textBefore(text, span, quote.start);
  if (before.lastIndexOf(left) <= before.lastIndexOf(right)) return false;
  const after = text.slice(quote.end, Math.min(span.end, quote.end + MATCH));
  const [nextLeft, nextRight] = [after.indexOf(left), after.indexOf(right)];
  return nextRight === -1 || (nextLeft !== -1 && nextLeft < nextRight);
}

/** Single quotes are for quotations inside quotations; straight ones outside are doubled. */
function curved(
  text: string,
  span: TextSpan,
  quote: Quote,
  mark: string,
  found: readonly StraightQuotes[],
): readonly [string, string] {
  if (mark === '"') return ['“', '”'];
  const before = textBefore(text, span, quote.start);
  // Double quotes were paired first, so those around this one are among the last found.
  const inside =
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    found.slice(-20).some((other) => other.start < quote.start && other.end > quote.end);
  return inside || before.lastIndexOf('‘') > before.lastIndexOf('’') ? ['‘', '’'] : ['“', '”'];
}
