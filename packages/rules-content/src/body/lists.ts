import type { BoundField, BoundObject, BoundScalar } from '@workplan/plan/model';
import type { PlanView } from '@workplan/plan/parts';
import { OPEN_LIST_MARK, type Role } from '@workplan/plan/schema';
import type { Seq } from '@workplan/plan/syntax';
import { itemAt, remember } from '@workplan/plan/text';

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
  const lists: (RoleList & { readonly names: BoundScalar[]; openMark: BoundScalar | undefined })[] = [];
  let list: (typeof lists)[number] | undefined;
  // The names of one list follow one another.
  for (const scalar of document.bound.scalars.get('body') ?? []) {
    const {
      field,
      node: { value },
    } = scalar;
    if (list?.field !== field) {
      list = {
        role: field.spec.en as Role,
        owner: field.owner,
        field,
        seq: field.entry.value?.kind === 'seq' ? field.entry.value : undefined,
        names: [],
        openMark: undefined,
      };
      lists.push(list);
    }
    if (value === OPEN_LIST_MARK) list.openMark ??= scalar;
    else if (value.trim() !== '') list.names.push(scalar);
  }
  return lists;
}

/** Every body name in the role lists of the plan. */
export const bodyNames: (document: PlanView) => readonly BoundScalar[] = remember((document: PlanView) => {
  const lists = roleLists(document);
  return lists.length === 1 ? itemAt(lists, 0).names : lists.flatMap((list) => list.names);
});
