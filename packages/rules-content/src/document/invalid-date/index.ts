import { defineRule, placeInText, valuePlace } from '@workplan/lint';
import { impossibleDay, isDate, isIsoDate, lastDay } from '@workplan/plan/model';
import { isIncomplete, isoDate, readDate } from './read-date.js';
import { texts } from './texts.js';

/** A date that no calendar has, or that is not written as `YYYY-MM-DD`. Deadlines are written in many ways, but their days must be there too. */
export const invalidDate = defineRule({
  id: 'invalid-date',
  group: 'document',
  severity: 'error',
  fix: 'safe',
  texts,
  check({ document }, report) {
    for (const scalar of document.bound.scalars.get('date') ?? []) {
      const text = scalar.node.value.trim();
      if (text === '' || isIsoDate(text)) continue;
      const range = valuePlace(document, scalar);
      const parts = readDate(text);
      if (parts === undefined) {
        report(isIncomplete(text) ? 'incomplete' : 'unreadable', range, { text });
        continue;
      }
      const { year, month, day } = parts;
      if (isDate(year, month, day)) {
        const date = isoDate(parts);
        report('form', range, { text, date }, { fixes: [{ title: 'rewrite', edits: [{ ...range, text: date }] }] });
      } else if (month < 1 || month > 12) {
        report('noMonth', range, { text });
      } else {
        report('noDay', range, { text, year, month, days: lastDay(year, month) });
      }
    }
    for (const { node } of document.bound.scalars.get('deadline') ?? []) {
      const found = impossibleDay(node.value);
      if (found === undefined) continue;
      const { text, year, month, days } = found;
      const range = placeInText(document, node, found.start, found.end);
      if (days === 0) report('noMonth', range, { text });
      else if (year === undefined) report('noDayEver', range, { text, month, days });
      else report('noDay', range, { text, year, month, days });
    }
  },
});
