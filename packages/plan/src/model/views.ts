import { OPEN_LIST_MARK, type Role, ROLES } from '../schema/vocabulary.js';
import type { BoundField, BoundObject, BoundParts, BoundScalar } from './bound.js';
import { scalarOf } from './plan-date.js';
import { itemAt } from '../text/item-at.js';

/** A task with the parts of it that rules ask for most. */
export interface TaskView {
  readonly object: BoundObject;
  readonly number: BoundScalar | undefined;
  /** The texts of the task: one, or one for each clause. */
  readonly texts: readonly BoundScalar[];
  /** All texts in a row, attributions left out. */
  readonly fullText: string;
  /** The task and its clauses: whatever can carry roles. */
  readonly carriers: readonly BoundObject[];
  readonly groups: readonly RoleGroupView[];
}

/** The bodies of one role of one attribution. */
export interface RoleGroupView {
  readonly role: Role;
  /** The task or clause that the role is written on. */
  readonly carrier: BoundObject;
  readonly field: BoundField;
  /** The names, the mark of an open list left out. */
  readonly names: readonly BoundScalar[];
  /** The 等 at the end of an open list. */
  readonly openMark: BoundScalar | undefined;
}

/** The tasks of the plan in the order of the file, those of attachments included. */
export function taskViews(bound: BoundParts): TaskView[] {
  return (bound.objects.get('task') ?? []).map(taskView);
}

/** The task that a sub-task stands below. */
export const parentTask = ({ owner }: BoundObject): BoundObject | undefined =>
  owner?.type === 'task' ? owner : undefined;

/** What rules and editors ask most of a task. */
export function taskView(object: BoundObject): TaskView {
  const clauses = object.fields.get('clauses')?.values.filter((value): value is BoundObject => value.kind === 'object');
  const carriers = clauses === undefined ? [object] : [object, ...clauses];
  const texts: BoundScalar[] = [];
  const groups: RoleGroupView[] = [];
  for (const carrier of carriers) {
    const text = scalarOf(carrier, 'text');
    if (text !== undefined) texts.push(text);
    addRoleGroups(carrier, groups);
  }
  return {
    object,
    carriers,
    texts,
    groups,
    number: scalarOf(object, 'number'),
    fullText: texts.length === 1 ? itemAt(texts, 0).node.value : texts.map((text) => text.node.value).join(''),
  };
}

/** The bodies of each role that an object carries itself. */
export function roleGroups(carrier: BoundObject): readonly RoleGroupView[] {
  const groups: RoleGroupView[] = [];
  addRoleGroups(carrier, groups);
  return groups;
}

function addRoleGroups(carrier: BoundObject, groups: RoleGroupView[]): void {
  for (const role of ROLES) {
    const field = carrier.fields.get(role);
    if (field === undefined) continue;
    const scalars = field.values.filter((value): value is BoundScalar => value.kind === 'scalar');
    const last = scalars[scalars.length - 1];
    const openMark = last?.node.value === OPEN_LIST_MARK ? last : undefined;
    groups.push({ role, carrier, field, openMark, names: openMark ? scalars.slice(0, -1) : scalars });
  }
}
