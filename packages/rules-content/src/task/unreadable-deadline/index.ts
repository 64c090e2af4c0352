import { defineRule, valuePlace } from '@workplan/lint';
import { impossibleDay, readTime, timeOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** Without a year of the plan, any year does: the form is what counts. A leap year, so that 2月29日 is one. */
const ANY_YEAR = 2000;

/** A deadline or period of which the date checks can make nothing. An impossible day has a finding of its own. */
export const unreadableDeadline = defineRule({
  id: 'unreadable-deadline',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document, head: { year } }, report) {
    const { scalars } = document.bound;
    for (const scalar of scalars.get('deadline') ?? []) {
      const text = scalar.node.value;
      if (scalar.owner.type === 'figure' || text.trim() === '') continue;
      if (timeOf(text, year ?? ANY_YEAR).kind !== 'unknown' || impossibleDay(text) !== undefined) continue;
      report('deadline', valuePlace(document, scalar), { text });
    }
    for (const scalar of scalars.get('period') ?? []) {
      const text = scalar.node.value;
      if (text.trim() === '') continue;
      const { from, to } = readTime(text);
      if (from === undefined || to === undefined) report('period', valuePlace(document, scalar), { text });
    }
  },
});
