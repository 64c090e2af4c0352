import { defineRule } from '@workplan/lint';
import type { Scalar } from '@workplan/plan/syntax';
import { startOfLine, type Range } from '@workplan/plan/text';
import { texts } from './texts.js';

/** A break with the spaces around it, between two characters of one text. */
const BREAK = /(?<=(\S))[ \t]*(?:\r\n|\r|\n)[ \t]*(?=(\S))/gu;
/** Characters and marks of Chinese text. */
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff65“”‘’…—]/u;
/** So many characters are shown on each side. */
const SHOWN = 6;

/** A Chinese text over several lines: YAML reads each break as a space (1.2, 6.5). */
export const foldedSpace = defineRule({
  id: 'folded-space',
  group: 'yaml',
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const scalars of document.bound.scalars.values()) {
      for (const { node } of scalars) {
        // A break is read as a space, and few texts hold one.
        if (!node.value.includes(' ')) continue;
        const breaks = foldedBreaks(document.text, node);
        const [first] = breaks;
        if (first === undefined) continue;
        const data = {
          before: document.text.slice(Math.max(node.start, first.start - SHOWN), first.start).trimStart(),
          after: document.text.slice(first.end, Math.min(node.end, first.end + SHOWN)).split(/\s/, 1)[0] ?? '',
          count: breaks.length,
        };
        const edits = breaks.map((found) => ({ ...found, text: '' }));
        report(breaks.length > 1 ? 'several' : 'found', { start: first.start - 1, end: first.start }, data, {
          fixes: [{ title: 'join', edits }],
        });
      }
    }
  },
});

/** The breaks inside a value that are read as a space beside Chinese text, in the text of the plan. */
function foldedBreaks(text: string, { start, end, style }: Scalar): Range[] {
  const raw = text.slice(start, end);
  const isFolded = style !== 'block' || raw.startsWith('>');
  if (!isFolded || !/[\r\n]/.test(raw)) return [];
  const header = style === 'block' ? (/^[^\r\n]*/.exec(raw)?.[0].length ?? 0) : 0;
  const least = style === 'block' ? leastMargin(raw) : 0;
  return [...raw.matchAll(BREAK)].flatMap((match) => {
    const [whole, before = '', after = ''] = match;
    const isKept =
      match.index <= header || before === '\\' || (style === 'block' && isDeeper(raw, match.index, whole, least));
    if (isKept || !(CHINESE.test(before) || CHINESE.test(after))) return [];
    return [{ start: start + match.index, end: start + match.index + whole.length }];
  });
}

/** The margin of a block text: that of its least deep line. */
const leastMargin = (raw: string): number =>
  [...raw.matchAll(/[\r\n]([ \t]*)(?=\S)/g)].reduce(
    (least, [, margin = '']) => Math.min(least, margin.length),
    Infinity,
  );

/** Whether one of the lines on both sides of a break is deeper than the text, which keeps the break (YAML 1.2, 8.1.3). */
function isDeeper(raw: string, at: number, found: string, least: number): boolean {
  const own = /^[ \t]*/.exec(raw.slice(startOfLine(raw, at), at))?.[0].length ?? 0;
  const next = found.replace(/^[^]*[\r\n]/, '').length;
  return own > least || next > least;
}
