import { defineRule, objectPlace } from '@workplan/lint';
import { entriesOf, readCompletion, statusOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** Done, and no entry says what was done, or the last completion says something else. */
export const doneWithoutEntry = defineRule({
  id: 'done-without-entry',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const progress of document.bound.objects.get('progress') ?? []) {
      const status = statusOf(progress);
      const text =
        entriesOf(progress)
          .flatMap(({ completion }) => completion || [])
          .at(-1) ?? '';
      const share = readCompletion(text);
      if (share !== undefined && ((status === 'done' && share < 1) || (status === 'not-started' && share > 0)))
        report('share', objectPlace(document, progress, 'status'), { text });
      if (status !== 'done') continue;
      const carrier = progress.owner;
      const task = carrier?.type === 'clause' ? carrier.owner : undefined;
      const outer = task?.fields.get('progress')?.values[0];
      const above = outer?.kind === 'object' ? entriesOf(outer) : [];
      if (![...entriesOf(progress), ...above].some(({ text }) => text !== ''))
        report('none', objectPlace(document, progress, 'status'), {});
    }
  },
});
