import { scalarOf, type BoundObject, type Range, type Role, type TaskView } from '@workplan/core';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import type { Table, TableRow } from '../../requests.js';
import { keptOfTasks, perView } from '../all-tasks.js';
import { contentOf } from '../navigation/bound.js';
import { pathOf, sectionTitles } from './overview.js';

/** A row by itself: which task of the plan it is, and where that stands, is told by the plan. */
interface OwnRow extends Omit<TableRow, 'task' | 'section' | 'range'> {
  readonly place: Range;
}

/** The tasks as rows; a task whose clauses have roles of their own has one for each clause. */
export function table(plan: OpenPlan): Table {
  const titles = sectionTitles(plan);
  const rows = keptOfTasks(plan.document, rowsOfPart, rowsOf).flatMap(({ object, kept, shift }, task) => {
    const section = pathOf(object, titles).at(-1) ?? '';
    return kept.map(({ place, ...row }): TableRow => ({
      task,
      section,
      ...row,
      range: rangeAt(plan, { start: place.start + shift, end: place.end + shift }),
    }));
  });
  return { version: plan.version, rows };
}

const rowsOfPart = perView(rowsOf);

function rowsOf(view: TaskView): OwnRow[] {
  const [own, ...clauses] = view.carriers;
  if (own === undefined) return [];
  const shown = clauses.length === 0 ? [own] : [...(hasRoles(view, own) ? [own] : []), ...clauses];
  return shown.map((carrier) => rowOf(view, carrier));
}

const hasRoles = ({ groups }: TaskView, carrier: BoundObject): boolean =>
  groups.some((group) => group.carrier === carrier);

function rowOf(view: TaskView, carrier: BoundObject): OwnRow {
  const text = scalarOf(carrier, 'text');
  const roles: Partial<Record<Role, string[]>> = {};
  for (const group of view.groups) {
    if (group.carrier === carrier)
      roles[group.role] = [...group.names, ...(group.openMark === undefined ? [] : [group.openMark])].map(
        ({ node }) => node.value,
      );
  }
  const { start, end } =
    text === undefined ? { start: carrier.map.start, end: carrier.map.start } : contentOf(text.node);
  return {
    carrier: view.carriers.indexOf(carrier),
    number: view.number?.node.value ?? '',
    text: text?.node.value ?? '',
    isTextEditable: text !== undefined && text.node.style !== 'block',
    roles,
    deadline: scalarOf(carrier, 'deadline')?.node.value ?? '',
    place: { start, end },
  };
}
