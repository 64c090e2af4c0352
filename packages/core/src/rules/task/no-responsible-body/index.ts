import { contentRange } from '../../../syntax/nodes.js';
import { defineRule } from '../../rule.js';
import { texts } from './texts.js';

/** A task for which nobody answers. A lead alone answers too (任务 16 of the 2016 plan of Shanghai). */
export const noResponsibleBody = defineRule({
  id: 'no-responsible-body',
  group: 'task',
  severity: 'error',
  texts,
  check({ document }, report) {
    for (const { object, number, groups } of document.tasks) {
      if (groups.some((group) => group.names.length > 0)) continue;
      const place = number === undefined ? object.map : contentRange(number.node);
      report(
        'nobody',
        {
          start: place.start,
          end: Math.min(place.end, document.lines.lineEnd(document.lines.position(place.start).line)),
        },
        { number: number?.node.value ?? '?' },
      );
    }
  },
});
