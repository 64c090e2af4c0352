import type { PlanDocument } from '@workplan/plan';
import type { BoundField, BoundObject } from '@workplan/plan/model';
import { valueAt } from '@workplan/plan/parts';
import { propertyOf, type PropertySpec } from '@workplan/plan/schema';

/** English keys, and indices from 0, from the plan: `['sections', 0, 'tasks', 3]`. */
export type PlanPath = readonly (string | number)[];

/** A key of an object that is there; the key itself may be missing. */
export interface Place {
  readonly owner: BoundObject;
  readonly spec: PropertySpec;
  readonly field: BoundField | undefined;
}

/** The place of a path that ends with a key; undefined when there is no such object, or no such key in the format. */
export function placeAt(document: PlanDocument, path: PlanPath): Place | undefined {
  const key = path[path.length - 1];
  const owner = objectAt(document, path.slice(0, -1));
  const spec = owner === undefined || typeof key !== 'string' ? undefined : propertyOf(owner.type, key);
  if (owner === undefined || spec === undefined || spec.en !== key) return undefined;
  return { owner, spec, field: owner.fields.get(key) };
}

export function objectAt(document: PlanDocument, path: PlanPath): BoundObject | undefined {
  const found = path.length === 0 ? document.bound.root : valueAt(document.bound.root, path);
  return found !== undefined && 'kind' in found && found.kind === 'object' ? found : undefined;
}
