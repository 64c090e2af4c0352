import type { PlanView } from '../../parts/plan-view.js';
import type { BoundField, BoundObject, BoundScalar } from '../../model/bound.js';
import { OPEN_LIST_MARK, type Role } from '../../schema/vocabulary.js';
import type { Seq } from '../../syntax/nodes.js';
import { remember } from '../remember.js';

/** The bodies of one role of one task or clause, as written. */
export interface RoleList {
  readonly role: Role;
  readonly owner: BoundObject;
  readonly field: BoundField;
  /** Undefined when a single name stands there without a list. */
  readonly seq: Seq | undefined;
  /** The names; marks of an open list (等) and empty items are none. */
  readonly names: readonly BoundScalar[];
  readonly openMark: BoundScalar | undefined;
}

/** Every role list in the order of the text. */
export const roleLists: (document: PlanView) => readonly RoleList[] = remember(collect);

function collect(document: PlanView): RoleList[] {
  const byField = new Map<BoundField, BoundScalar[]>();
  for (const scalar of document.bound.scalars.get('body') ?? []) {
    const items = byField.get(scalar.field);
    if (items === undefined) byField.set(scalar.field, [scalar]);
    else items.push(scalar);
  }
  return [...byField].map(([field, items]) => ({
    role: field.spec.en as Role,
    owner: field.owner,
    field,
    seq: field.entry.value?.kind === 'seq' ? field.entry.value : undefined,
    names: items.filter(({ node }) => node.value !== OPEN_LIST_MARK && node.value.trim() !== ''),
    openMark: items.find(({ node }) => node.value === OPEN_LIST_MARK),
  }));
}

/** Every body name in the role lists of the plan. */
export const bodyNames = (document: PlanView): BoundScalar[] => roleLists(document).flatMap((list) => list.names);
