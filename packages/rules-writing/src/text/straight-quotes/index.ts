import { defineRule } from '@workplan/lint';
import { groupBy } from '@workplan/plan/text';
import { charactersIn, STRAIGHT } from '../found-in.js';
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
    for (const [span, found] of groupBy(charactersIn(document, STRAIGHT), (match) => match.span)) {
      for (const { start, end, right, edits } of findStraightQuotes(document, span, found)) {
        report('straight', { start, end }, { right }, { fixes: [{ title: 'curve', edits }] });
      }
    }
  },
});
