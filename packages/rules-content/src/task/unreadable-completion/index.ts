import { defineRule, valuePlace } from '@workplan/lint';
import { readCompletion, scalarOf } from '@workplan/plan/model';
import { texts } from './texts.js';

/** A completion that is neither a percentage nor a part of a whole, or more than all of it. */
export const unreadableCompletion = defineRule({
  id: 'unreadable-completion',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    for (const entry of document.bound.objects.get('progressEntry') ?? []) {
      const scalar = scalarOf(entry, 'completion');
      if (scalar === undefined) continue;
      const text = scalar.node.value;
      const share = readCompletion(text);
      if (share === undefined) report('unreadable', valuePlace(document, scalar), { text });
      else if (share > 1) report('tooMuch', valuePlace(document, scalar), { text });
    }
  },
});
