import { readTime, scalarOf, type BoundObject, type Range, type Role, type TaskView } from '@workplan/core';
import { STATUS_WORDS } from '@workplan/core/register';
import { rangeAt, type OpenPlan } from '../../open-plan.js';
import { planYear } from '../../plan-facts.js';
import type { DayParams } from '../../progress-protocol.js';
import type { Table, TableRow } from '../../protocol.js';
import { keptOfTasks, perView } from '../all-tasks.js';
import { contentOf } from '../navigation/bound.js';
import { cellFindings, COLUMNS, type CellPlace } from './cell-findings.js';
import { rowProgress } from './row-progress.js';
import { pathOf, sectionTitles } from './overview.js';
import { sectionsOf } from './table-edit.js';

/** A row by itself: the plan says which of its tasks it is, and where that stands. */
interface OwnRow extends Pick<TableRow, 'carrier' | 'number' | 'text' | 'isTextEditable' | 'roles' | 'deadline'> {
  readonly place: Range;
  /** All that the row stands for, and where each of its cells is written. */
  readonly span: Range;
  readonly cells: readonly CellPlace[];
}

/**
 * The tasks as rows; a task whose clauses have roles of their own has one for each clause.
 *
 * @param day the day of the lights; without one, rows have no progress
 */
export function table(plan: OpenPlan, day?: DayParams): Table {
  const titles = sectionTitles(plan);
  const year = planYear(plan);
  const sections = sectionsOf(plan.document);
  const at = new Map(sections.map((section, index) => [section.map.start, index]));
  const findings = cellFindings(plan);
  const progress = day === undefined ? undefined : rowProgress(plan, day);
  const rows = keptOfTasks(plan.document, rowsOfPart, rowsOf).flatMap(({ object, depth, kept, shift }, task) => {
    const section = pathOf(object, titles).at(-1) ?? '';
    const sectionAt = at.get(sectionAround(object)?.map.start ?? -1);
    const shown = kept.map(({ carrier }) => carrier);
    return kept.map(({ place, cells, span, ...row }): TableRow => {
      const own = progress?.(task, row.carrier, shown);
      const time = row.deadline === '' ? undefined : readTime(row.deadline, { year });
      return {
        task,
        section,
        depth,
        ...row,
        ...(sectionAt === undefined ? {} : { sectionAt }),
        ...(time === undefined ? {} : { time }),
        ...(own === undefined ? {} : { progress: own }),
        findings: findings(moved(span, shift), cells, shift),
        range: rangeAt(plan, moved(place, shift)),
      };
    });
  });
  return {
    version: plan.version,
    rows,
    statuses: Object.entries(STATUS_WORDS).map(([en, { zh }]) => (plan.document.dialect === 'zh' ? zh : en)),
    sections: sections.map((section) => ({
      title: titles(section),
      depth: pathOf(section, titles).length,
      range: rangeAt(plan, { start: section.map.start, end: section.map.start }),
    })),
  };
}

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function sectionAround(object: BoundObject): BoundObject | undefined {
  for (let at = object.owner; at !== undefined; at = at.owner) if (at.type === 'section') return at;
  return undefined;
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
    isTextEditable: text === undefined ? canHaveText(view, carrier) : text.node.style !== 'block',
    roles,
    deadline: scalarOf(carrier, 'deadline')?.node.value ?? '',
    place: { start, end },
    span: spanOf(view, carrier),
    cells: cellsOf(carrier),
  };
}

/** A task that is new has no words yet; one with clauses has them there. */
const canHaveText = ({ object, carriers }: TaskView, carrier: BoundObject): boolean =>
  (carrier !== object || carriers.length === 1) && (carrier.fields.get('text')?.entry.value ?? null) === null;

/** The first row of a task answers for what stands outside of its clauses. */
function spanOf({ object, carriers }: TaskView, carrier: BoundObject): Range {
  const { start, end } = carrier === object || carriers.indexOf(carrier) === 1 ? object.map : carrier.map;
  return { start, end };
}

function cellsOf(carrier: BoundObject): CellPlace[] {
  return COLUMNS.flatMap((column) => {
    const entry = carrier.fields.get(column)?.entry;
    return entry === undefined ? [] : [{ column, start: entry.start, end: entry.end }];
  });
}
