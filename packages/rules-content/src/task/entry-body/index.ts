import { defineRule, type RuleContext, valuePlace } from '@workplan/lint';
import { type BoundObject, type RoleGroupView, scalarOf } from '@workplan/plan/model';
import { mayBelongTo } from '@workplan/plan/names';
import type { Body } from '@workplan/registry';
import { texts } from './texts.js';

/** An entry of progress by a body that its task or clause does not name. */
export const entryBody = defineRule({
  id: 'entry-body',
  group: 'task',
  severity: 'warning',
  texts,
  check(context, report) {
    const { document } = context;
    for (const entry of document.bound.objects.get('progressEntry') ?? []) {
      const scalar = scalarOf(entry, 'body');
      const body = scalar?.node.value.trim() ?? '';
      if (scalar === undefined || body === '') continue;
      const groups = groupsOf(context, entry);
      const names = groups.flatMap((group) => group.names.map(({ node }) => node.value.trim()));
      if (groups.some(({ openMark }) => openMark !== undefined)) continue;
      if (names.length === 0 || names.some((name) => name === body || mayBelongTo(name, body))) continue;
      const date = scalarOf(entry, 'date')?.node.value;
      if (!names.some((name) => isSameBody(context, name, body, date)))
        report('strange', valuePlace(document, scalar), { body, names: names.join('、') });
    }
  },
});

/** The role groups of the task or clause that an entry is about; an entry of a task is about all of its clauses. */
function groupsOf({ document }: RuleContext, entry: BoundObject): readonly RoleGroupView[] {
  const carrier = entry.owner?.owner;
  const view = document.tasks.find(({ carriers }) => carriers.some((one) => one === carrier));
  if (view === undefined) return [];
  const own = view.groups.filter((group) => group.carrier === carrier || group.carrier === view.object);
  return carrier === view.object || own.length === 0 ? view.groups : own;
}

/** Whether both are names of one body, or of one that took over from the other by the date of the entry. */
function isSameBody({ lookup }: RuleContext, name: string, other: string, date: string | undefined): boolean {
  const [a, b] = [bodiesOf(lookup(name)), bodiesOf(lookup(other, date))];
  return a.some(({ id }) => b.some((body) => body.id === id));
}

function bodiesOf(answer: ReturnType<RuleContext['lookup']>): readonly Body[] {
  if (answer === undefined || !('body' in answer)) return [];
  const more = answer.status === 'expired' ? answer.successors : answer.status === 'not-yet' ? answer.predecessors : [];
  return [answer.body, ...more];
}
