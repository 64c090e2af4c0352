import { contentRange } from '../../../syntax/nodes.js';
import { definePlanRule } from '../../rule.js';
import { readTaskNumber } from '../support/task-number.js';
import { texts } from './texts.js';

/** A report item that links to a task which is not there. Silent while the plan has no numbered tasks. */
export const taskReference = definePlanRule({
  id: 'task-reference',
  group: 'task',
  severity: 'warning',
  texts,
  collect({ document }) {
    const numbers = document.tasks.flatMap(({ number }) => (number === undefined ? [] : [{ key: { task: keyOf(number.node.value) }, places: [] }]));
    const references = (document.bound.scalars.get('taskReference') ?? []).map(({ node }) => ({ key: { reference: node.value }, places: [contentRange(node)] }));
    return [...numbers, ...references] as { key: { task?: string; reference?: string }; places: ReturnType<typeof contentRange>[] }[];
  },
  conclude(seen, _, report) {
    const known = new Set(seen.flatMap(({ key }) => key.task ?? []));
    if (known.size === 0) return;
    for (const { key: { reference }, place } of seen) {
      if (reference !== undefined && !known.has(keyOf(reference))) report('unknown', place(0), { number: reference });
    }
  },
});

/** （四） and 4 name the same task; 1.1 and 3之一 only themselves. */
const keyOf = (number: string): string => String(readTaskNumber(number)?.value ?? number.trim());
