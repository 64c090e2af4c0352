import { isRecord } from '../misfits.js';
import type { PlanPath } from './place.js';

type Data = Readonly<Record<string, unknown>>;

/** A plan as data with another value at a path that begins with a key. */
export function planWith(data: Data, path: PlanPath, value: unknown): Data {
  const changed = withValue(data, path, value);
  return isRecord(changed) ? changed : data;
}

/** Data with another value at a path; what is not on the path is shared. A value that is undefined takes the key away. */
function withValue(data: unknown, path: PlanPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const { [step]: inner, ...others } = isRecord(data) ? data : {};
  const next = withValue(inner, rest, value);
  return next === undefined ? others : { ...others, [step]: next };
}

/** The value at a path; undefined where there is none. */
export const valueIn = (data: unknown, path: PlanPath): unknown =>
  path.reduce<unknown>((here, step) => {
    if (typeof step === 'number') return Array.isArray(here) ? here[step] : undefined;
    return isRecord(here) ? here[step] : undefined;
  }, data);

/** A list without the item at an index; undefined when nothing is left. */
export function without(list: readonly unknown[], index: number): unknown[] | undefined {
  const left = list.filter((_, at) => at !== index);
  return left.length === 0 ? undefined : left;
}

export const withItem = (list: readonly unknown[], index: number, item: unknown): unknown[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];
