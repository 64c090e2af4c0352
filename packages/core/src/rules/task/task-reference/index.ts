import { contentRange } from '../../../syntax/nodes.js';
import { defineRule } from '../../rule.js';
import { readTaskNumber } from '../support/task-number.js';
import { texts } from './texts.js';

/** A report item that links to a task which is not there. Silent while the plan has no numbered tasks. */
export const taskReference = defineRule({
  id: 'task-reference',
  group: 'task',
  severity: 'warning',
  texts,
  check({ document }, report) {
    const references = document.bound.scalars.get('taskReference') ?? [];
    if (references.length === 0) return;
    const known = new Set(document.tasks.flatMap(({ number }) => (number === undefined ? [] : [keyOf(number.node.value)])));
    if (known.size === 0) return;
    for (const { node } of references) {
      if (!known.has(keyOf(node.value))) report('unknown', contentRange(node), { number: node.value });
    }
  },
});

/** （四） and 4 name the same task; 1.1 and 3之一 only themselves. */
const keyOf = (number: string): string => String(readTaskNumber(number)?.value ?? number.trim());
