import { defineRule, objectPlace } from '@workplan/lint';
import { entriesOf, statusOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** Done, and no entry says what was done. */
export const doneWithoutEntry = defineRule({
  id: 'done-without-entry',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const progress of document.bound.objects.get('progress') ?? []) {
      if (statusOf(progress) !== 'done') continue;
      const carrier = progress.owner;
      const task = carrier?.type === 'clause' ? carrier.owner : undefined;
      const outer = task?.fields.get('progress')?.values[0];
      const above = outer?.kind === 'object' ? entriesOf(outer) : [];
      if (![...entriesOf(progress), ...above].some(({ text }) => text !== ''))
        report('none', objectPlace(document, progress, 'status'));
    }
  },
});
