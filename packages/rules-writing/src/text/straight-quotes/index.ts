import { defineRule } from '@workplan/lint';
import { type CharacterMatch, matches, type TextSpan } from '../prose.js';
import { findStraightQuotes } from './quotes.js';
import { texts } from './texts.js';

/** Straight quotes around Chinese text, which prints with “ ”. */
export const straightQuotes = defineRule({
  id: 'straight-quotes',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'safe',
  texts,
  check({ document }, report) {
    const straight = matches(document, 'straight');
    if (straight.length === 0) return;
    const bySpan = new Map<TextSpan, CharacterMatch[]>();
    for (const match of straight) {
      const known = bySpan.get(match.span);
      if (known === undefined) bySpan.set(match.span, [match]);
      else known.push(match);
    }
    for (const [span, found] of bySpan) {
      for (const { start, end, right, edits } of findStraightQuotes(document, span, found)) {
        report('straight', { start, end }, { right }, { fixes: [{ title: 'curve', edits }] });
      }
    }
  },
});
