import { defineRule, valuePlace } from '@workplan/lint';
import { isIsoDate, scalarOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** An entry of progress that stands behind a later one. */
export const entryOrder = defineRule({
  id: 'entry-order',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const progress of document.bound.objects.get('progress') ?? []) {
      let latest = '';
      for (const entry of progress.fields.get('entries')?.values ?? []) {
        const scalar = entry.kind === 'object' ? scalarOf(entry, 'date') : undefined;
        const date = scalar?.node.value ?? '';
        if (scalar === undefined || !isIsoDate(date)) continue;
        if (date < latest) report('earlier', valuePlace(document, scalar), { date, latest });
        else latest = date;
      }
    }
  },
});
