import { defineRule } from '@workplan/lint';
import { charactersIn, STRAIGHT } from '../found-in.js';
import { byUnit } from '../units.js';
import { findUnpaired } from './pairs.js';
import { texts } from './texts.js';

const PAIRS = /[（）()〔〕《》“”‘’【】〈〉]/g;

/** Brackets, quotation marks and title marks that lack their other half. */
export const unbalancedPair = defineRule({
  id: 'unbalanced-pair',
  group: 'text',
  aboutPrint: true,
  severity: 'warning',
  fix: 'suggestion',
  texts,
  check({ document }, report) {
    const pairs = charactersIn(document, PAIRS);
    if (pairs.length === 0) return;
    // A straight quote is the missing half of a curved one often enough; once it is replaced, pairs can be checked.
    const straight = new Set(charactersIn(document, STRAIGHT).map(({ span }) => span));
    for (const unit of byUnit(pairs)) {
      for (const { match, fault, pair } of findUnpaired(document, unit)) {
        if (/[“‘]/.test(pair) && straight.has(match.span)) continue;
        const range = { start: match.at, end: match.at + 1 };
        const mark = document.text.charAt(match.at);
        const right = pair.charAt(1 - pair.indexOf(mark));
        const fixes = fault === 'reversed' ? [{ title: 'turn' as const, edits: [{ ...range, text: right }] }] : [];
        report(fault, range, { mark, other: right }, { fixes });
      }
    }
  },
});
