import type { PlanDocument } from '@workplan/plan';
import type { BoundField, BoundObject } from '@workplan/plan/model';
import { valueAt } from '@workplan/plan/parts';
import { propertyOf, type PropertySpec } from '@workplan/plan/schema';

/** English keys, and indices from 0, from the plan: `['sections', 0, 'tasks', 3]`. */
export type PlanPath = readonly (string | number)[];

/** @throws TypeError for what is no path: a path that is read as another one would change another place */
export function refuseNoPath(path: unknown): void {
  if (!Array.isArray(path) || path.some((step) => typeof step !== 'string' && typeof step !== 'number'))
    throw new TypeError(`A path is a list of keys and indices: ['tasks', 0].`);
}

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
