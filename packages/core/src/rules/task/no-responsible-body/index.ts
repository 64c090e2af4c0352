import { contentRange } from '../../../syntax/nodes.js';
import { definePlanRule } from '../../rule.js';
import { texts } from './texts.js';

/** Whether somebody answers for a task, and its number. */
interface Answered {
  readonly number: string;
  readonly isAnswered: boolean;
}

/**
 * A task for which nobody answers. A lead alone answers too (任务 16 of the 2016 plan of Shanghai). A plan
 * that names nobody anywhere is written that way, so that is one information.
 */
export const noResponsibleBody = definePlanRule({
  id: 'no-responsible-body',
  group: 'task',
  severity: 'error',
  texts,
  collect: ({ document }) =>
    document.tasks.map(({ object, number, groups }) => {
      const { start, end } = number === undefined ? object.map : contentRange(number.node);
      const lineEnd = document.lines.lineEnd(document.lines.position(start).line);
      const key: Answered = {
        number: number?.node.value ?? '?',
        isAnswered: groups.some((group) => group.names.length > 0),
      };
      return { key, places: [{ start, end: Math.min(end, lineEnd) }] };
    }),
  conclude(seen, _, report) {
    const open = seen.filter(({ key }) => !key.isAnswered);
    const [first, ...more] = open;
    if (first === undefined) return;
    if (more.length > 0 && open.length === seen.length)
      return report('nobodyAnywhere', first.place(0), { tasks: open.length }, { severity: 'info' });
    for (const task of open) report('nobody', task.place(0), { number: task.key.number });
  },
});
