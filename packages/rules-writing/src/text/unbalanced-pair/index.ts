import { defineRule } from '@workplan/lint';
import { matches } from '../prose.js';
import { byUnit } from '../units.js';
import { findUnpaired } from './pairs.js';
import { texts } from './texts.js';

/** Brackets, quotation marks and title marks that lack their other half. */
export const unbalancedPair = defineRule({
  id: 'unbalanced-pair',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'suggestion',
  texts,
  check({ document }, report) {
    const pairs = matches(document, 'pair');
    if (pairs.length === 0) return;
    // A straight quote is the missing half of a curved one often enough; once it is replaced, pairs can be checked.
    const straight = new Set(matches(document, 'straight').map(({ span }) => span));
    for (const unit of byUnit(pairs)) {
      for (const { match, fault, open, close } of findUnpaired(document, unit)) {
        const isQuote = open === '“' || open === '‘';
        if (isQuote && straight.has(match.span)) continue;
        const range = { start: match.at, end: match.at + 1 };
        const mark = document.text.charAt(match.at);
        const right = mark === open ? close : open;
        const fixes = fault === 'reversed' ? [{ title: 'turn' as const, edits: [{ ...range, text: right }] }] : [];
        report(fault, range, { mark, other: right }, { fixes });
      }
    }
  },
});
