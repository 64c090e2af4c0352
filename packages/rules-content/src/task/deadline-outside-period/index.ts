import { defineRule, valuePlace } from '@workplan/lint';
import { scalarOf, timeOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** A deadline before or after the period of the plan. A span that begins within the period may run on. */
export const deadlineOutsidePeriod = defineRule({
  id: 'deadline-outside-period',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document, spine, head: { from, to, year } }, report) {
    const { bound } = document;
    const period = scalarOf(spine.bound.root, 'period');
    if (period === undefined || from === undefined || to === undefined) return;
    const related = () => [{ message: 'period', range: valuePlace(spine, period), inSpine: true }] as const;
    for (const scalar of bound.scalars.get('deadline') ?? []) {
      if (scalar.owner.type === 'figure') continue;
      const text = scalar.node.value;
      const time = timeOf(text, year);
      if (time.kind !== 'interval' || time.to === undefined) continue;
      const starts = time.from ?? time.to;
      if (time.to < from)
        report('before', valuePlace(document, scalar), { text, date: time.to, limit: from }, { related: related() });
      else if (starts > to)
        report('after', valuePlace(document, scalar), { text, date: time.to, limit: to }, { related: related() });
    }
  },
});
