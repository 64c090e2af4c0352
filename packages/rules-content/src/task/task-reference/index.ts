import { definePlanRule, type Occurrence } from '@workplan/lint';
import { parentTask } from '@workplan/plan/model';
import { contentRange } from '@workplan/plan/syntax';
import { rememberTexts } from '@workplan/plan/text';
import { readTaskNumber } from '../support/task-number.js';
import { texts } from './texts.js';

/** A task with its number, or a number that refers to one. */
interface Numbered {
  readonly task?: string;
  readonly reference?: string;
}

const NOWHERE: readonly [] = [];

/** A report item that links to a task which is not there. Silent while the plan has no numbered tasks. */
export const taskReference = definePlanRule({
  id: 'task-reference',
  group: 'task',
  severity: 'warning',
  texts,
  collect({ document }): Occurrence<Numbered>[] {
    const found: Occurrence<Numbered>[] = [];
    // Sub-tasks are numbered within their task; reports refer to tasks.
    for (const { number, object } of document.tasks)
      if (number !== undefined && parentTask(object) === undefined)
        found.push({ key: { task: keyOf(number.node.value) }, places: NOWHERE });
    for (const { node } of document.bound.scalars.get('taskReference') ?? [])
      found.push({ key: { reference: node.value }, places: [contentRange(node)] });
    return found;
  },
  conclude(seen, _, report) {
    if (!seen.some(({ key }) => key.reference !== undefined)) return;
    const known = new Set(seen.flatMap(({ key }) => key.task ?? []));
    if (known.size === 0) return;
    for (const noted of seen) {
      const { reference } = noted.key;
      if (reference !== undefined && !known.has(keyOf(reference)))
        report('unknown', noted.place(0), { number: reference });
    }
  },
});

/** （四） and 4 name the same task; 1.1 and 3之一 only themselves. */
const keyOf = rememberTexts((number: string) => String(readTaskNumber(number)?.value ?? number.trim()));
