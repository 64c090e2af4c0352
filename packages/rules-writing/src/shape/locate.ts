import type { BoundField, BoundObject, BoundValue } from '@workplan/plan/model';
import { type PlanView, valueAt } from '@workplan/plan/parts';
import type { ErrorObject } from '@workplan/plan/schema';

/** A schema error tied to the object, field or value that it is about. */
export interface Located {
  readonly error: ErrorObject;
  /** The object in which the path of the error begins. */
  readonly object: BoundObject;
  readonly target: BoundValue | BoundField | undefined;
}

export function locate(document: PlanView, keyword: string): Located[] {
  return document.shapeErrors
    .filter(({ error }) => error.keyword === keyword)
    .map(({ error, object }) => ({ error, object, target: valueAt(object, pathOf(error.instancePath)) }));
}

/** A JSON pointer as keys and indices. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** Whether the place of a schema error is an object of the plan. */
export const isObject = (target: Located['target']): target is BoundObject =>
  target !== undefined && 'kind' in target && target.kind === 'object';
