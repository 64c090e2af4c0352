import { defineRule, valuePlace } from '@workplan/lint';
import { isIsoDate, objectOf, scalarOf, timeOf } from '@workplan/plan/model';
import { reportYears } from './years.js';
import { texts } from './texts.js';

/** Issued after the period, due before it was issued, or reported done before it was issued. */
export const dateOrder = defineRule({
  id: 'date-order',
  group: 'document',
  severity: 'warning',
  texts,
  check(context, report) {
    const { document, spine, part, head } = context;
    const { issued, from, to, year } = head;
    const { bound } = document;
    if (part === 'spine') reportYears(context, report);
    const issuedScalar = scalarOf(objectOf(spine.bound.root, 'document'), 'issued');
    if (issued === undefined || issuedScalar === undefined) return;
    const period = scalarOf(spine.bound.root, 'period');
    if (to !== undefined && period !== undefined && issued > to) {
      // Every deadline of the plan would follow from this one mistake.
      if (part === 'spine')
        report(
          'issued',
          valuePlace(spine, issuedScalar),
          { issued, to },
          { related: [{ message: 'period', range: valuePlace(spine, period), inSpine: true }] },
        );
      return;
    }
    // Looked up where something is found: in thousands of tasks nothing is.
    const related = () => [{ message: 'issued', range: valuePlace(spine, issuedScalar), inSpine: true }] as const;
    for (const scalar of bound.scalars.get('deadline') ?? []) {
      if (scalar.owner.type === 'figure') continue;
      const text = scalar.node.value;
      const date = timeOf(text, year).to;
      // Before the period altogether: another rule says so.
      if (date === undefined || date >= issued || (from !== undefined && date < from)) continue;
      report('deadline', valuePlace(document, scalar), { text, date, issued }, { related: related() });
    }
    for (const scalar of bound.scalars.get('date') ?? []) {
      const date = scalar.node.value;
      if (scalar.owner.type === 'progressEntry' && isIsoDate(date) && date < issued)
        report('progress', valuePlace(document, scalar), { date, issued }, { related: related() });
    }
  },
});
