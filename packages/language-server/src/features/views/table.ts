import { scalarOf, type BoundObject, type Role, type TaskView } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { Table, TableRow } from '../../requests.js';
import { contentOf } from '../navigation/bound.js';
import { pathOf, sectionTitles } from './overview.js';

/** The tasks as rows; a task whose clauses have roles of their own has one for each clause. */
export function table(plan: OpenPlan): Table {
  const titles = sectionTitles(plan);
  const rows = plan.document.tasks.flatMap((view, task) => {
    const [own, ...clauses] = view.carriers;
    if (own === undefined) return [];
    const section = pathOf(view.object, titles).at(-1) ?? '';
    const shown = clauses.length === 0 ? [own] : [...(hasRoles(view, own) ? [own] : []), ...clauses];
    return shown.map((carrier) => rowOf(plan, view, carrier, { task, carrier: view.carriers.indexOf(carrier), section }));
  });
  return { version: plan.version, rows };
}

const hasRoles = ({ groups }: TaskView, carrier: BoundObject): boolean => groups.some((group) => group.carrier === carrier);

function rowOf(plan: OpenPlan, view: TaskView, carrier: BoundObject, place: Pick<TableRow, 'task' | 'carrier' | 'section'>): TableRow {
  const text = scalarOf(carrier, 'text');
  const roles: Partial<Record<Role, string[]>> = {};
  for (const group of view.groups) {
    if (group.carrier === carrier) roles[group.role] = [...group.names, ...(group.openMark === undefined ? [] : [group.openMark])].map(({ node }) => node.value);
  }
  return {
    ...place,
    number: view.number?.node.value ?? '',
    text: text?.node.value ?? '',
    isTextEditable: text !== undefined && text.node.style !== 'block',
    roles,
    deadline: scalarOf(carrier, 'deadline')?.node.value ?? '',
    range: rangeAt(plan, text === undefined ? { start: carrier.map.start, end: carrier.map.start } : contentOf(text.node)),
  };
}
