import type { BoundObject } from '@workplan/plan/model';
import { type ShapeError, valueAt } from '@workplan/plan/parts';
import { propertyOf, TYPES } from '@workplan/plan/schema';
import { isObject, pathOf } from '@workplan/rules';
import { createPlan } from './create-plan.js';
import { misfits } from './misfits.js';
import type { NewPlan } from './new-plan.js';
import type { PlanProblem } from './plan-problem.js';
import { problem } from './texts.js';

/**
 * What keeps some data from being a plan: unknown keys, values of another kind than their key holds, keys that are
 * missing. Empty when {@link createPlan} makes a document with a typed plan of it. Never throws
 * on plain data; an error of a getter in it is passed on.
 *
 * What a plan says (names of bodies, dates, figures) is not looked at: that is the work of the rules.
 */
export function validatePlan(value: unknown): PlanProblem[] {
  const found = misfits(value);
  if (found.length > 0) return found;
  const problems = createPlan(value as NewPlan, { dialect: 'en' }).shapeErrors.flatMap(problemOf);
  // A value that fits none of several kinds fails for each of them.
  return [...new Map(problems.map((item) => [JSON.stringify(item), item])).values()];
}

function problemOf({ error, object }: ShapeError): PlanProblem[] {
  const inner = pathOf(error.instancePath);
  const path = [...pathTo(object), ...inner];
  const key = String(inner[lastKey(inner)] ?? '');
  if (error.keyword === 'required')
    return [problem('missing', path, { key: String(error.params?.['missingProperty']) })];
  const target = valueAt(object, inner);
  if (isObject(target))
    return error.keyword === 'anyOf' ? [problem('missingOne', path, { keys: TYPES[target.type].oneOf })] : [];
  const words = specAt(object, inner)?.words?.map(([en]) => en);
  if (words !== undefined) return [problem('word', path, { key, words })];
  const written = target !== undefined && 'kind' in target && target.kind === 'scalar' ? target.node.value : '';
  return [problem('form', path, { key, value: written })];
}

function specAt(object: BoundObject, path: readonly (string | number)[]) {
  const keys = path.slice(0, lastKey(path) + 1);
  const owner = valueAt(object, keys.slice(0, -1));
  return propertyOf(isObject(owner) ? owner.type : object.type, String(keys[keys.length - 1] ?? ''));
}

/** Where the last key of a path stands in it; -1 when there are only indices. */
const lastKey = (path: readonly (string | number)[]): number =>
  path.reduce<number>((last, step, index) => (typeof step === 'string' ? index : last), -1);

/** Keys and indices from the plan to an object. */
function pathTo(object: BoundObject): (string | number)[] {
  const { owner } = object;
  if (owner === undefined) return [];
  for (const { spec, values } of owner.fields.values()) {
    const index = values.indexOf(object);
    if (index !== -1) return [...pathTo(owner), spec.en, ...(spec.shape === 'objects' ? [index] : [])];
  }
  return pathTo(owner);
}
