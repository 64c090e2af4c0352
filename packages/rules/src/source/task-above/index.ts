import { defineDocumentRule, valuePlace } from '@workplan/lint';
import type { PlanDocument } from '@workplan/plan';
import { scalarOf } from '@workplan/plan/model';
import { countOfNumbers } from './tasks-numbered.js';
import { texts } from './texts.js';

/** A link to a task of a plan of a higher level (承接) that leads nowhere, or to several tasks. */
export const taskAbove = defineDocumentRule({
  id: 'task-above',
  group: 'source',
  severity: 'error',
  texts,
  checkDocument({ document, source }, report) {
    if (source?.above === undefined) return;
    const counters = new Map<PlanDocument, (number: string) => number>();
    const countIn = (plan: PlanDocument, number: string): number => {
      const counter = counters.get(plan) ?? countOfNumbers(plan);
      counters.set(plan, counter);
      return counter(number);
    };
    for (const link of document.parts.bound.objects.get('takenUp') ?? []) {
      const [file, number] = [scalarOf(link, 'file'), scalarOf(link, 'task')];
      const above = file === undefined ? undefined : source.above.get(file.node.value);
      if (file === undefined || above === undefined) continue;
      const name = file.node.value;
      if (above.document?.bound.root === undefined) {
        report(above.problem ?? 'not-text', valuePlace(document, file), { file: name });
        continue;
      }
      if (number === undefined) continue;
      const task = number.node.value;
      const count = countIn(above.document, task);
      if (count === 1) continue;
      report(count === 0 ? 'no-task' : 'several', valuePlace(document, number), { file: name, task, count });
    }
  },
});
