import type { PlanDocument } from '../../document.js';
import type { BoundField, BoundObject, BoundValue } from '../../model/bound.js';
import type { ErrorObject } from '../../schema/shape-error.js';

/** A schema error tied to the object, field or value that it is about. */
export interface Located {
  readonly error: ErrorObject;
  readonly target: BoundValue | BoundField | undefined;
}

export function locate(document: PlanDocument, keyword: string): Located[] {
  return document.shapeErrors.filter((error) => error.keyword === keyword).map((error) => ({ error, target: document.at(pathOf(error.instancePath)) }));
}

/** A JSON pointer as keys and indices. */
function pathOf(pointer: string): (string | number)[] {
  return pointer.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

export const isObject = (target: Located['target']): target is BoundObject => target !== undefined && 'kind' in target && target.kind === 'object';
