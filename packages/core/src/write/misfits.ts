import { propertyOf, type PropertySpec, type TypeName } from '@workplan/plan/schema';
import type { PlanProblem } from './plan-problem.js';
import { problem } from './texts.js';

type Path = PlanProblem['path'];

/** Members that are derived when a plan is read. They are written nowhere, and are no mistake. */
const DERIVED: ReadonlySet<string> = new Set(['derivedLead', 'resolvedNames']);

/** Deeper objects are refused: no plan needs them, and an object that holds itself never ends. */
const MOST_LEVELS = 60;

/**
 * What of some data a plan file has no place for: unknown keys, and values of another kind than their key holds. Data
 * without misfits can be written as a plan without loss.
 */
export function misfits(value: unknown, type: TypeName = 'plan', path: Path = []): PlanProblem[] {
  if (!isRecord(value)) return [problem('object', path)];
  if (path.length > MOST_LEVELS) return [problem('tooDeep', path)];
  return Object.entries(value).flatMap(([key, member]) => {
    const spec = propertyOf(type, key);
    const at = [...path, key];
    if (spec?.en === key) return member === undefined ? [] : misfitsOfMember(member, spec, at);
    return DERIVED.has(key) ? [] : [problem('unknownKey', at, { key })];
  });
}

/** The same of a value that a key is to hold. */
export function misfitsOfMember(value: unknown, spec: PropertySpec, path: Path): PlanProblem[] {
  const { shape, type } = spec;
  if (spec.value === 'bodies') return ofBodies(value, spec, path);
  if (shape === 'scalar') return ofScalar(value, spec, path);
  if (shape === 'scalars' && !Array.isArray(value)) return ofScalar(value, spec, path);
  if (shape === 'object') return type === undefined ? [] : misfits(value, type, path);
  if (!Array.isArray(value)) return [problem('list', path, { key: spec.en })];
  return Array.from(value, (item: unknown, index) => misfitsOfItem(item, spec, [...path, index])).flat();
}

/** The same of an item of a list that a key holds. */
export function misfitsOfItem(item: unknown, spec: PropertySpec, path: Path): PlanProblem[] {
  if (spec.value === 'bodies') return typeof item === 'string' ? [] : [problem('text', path, { key: spec.en })];
  return spec.type === undefined ? ofScalar(item, spec, path) : misfits(item, spec.type, path);
}

function ofBodies(value: unknown, spec: PropertySpec, path: Path): PlanProblem[] {
  const names = isRecord(value) ? value['bodies'] : value;
  if (isRecord(value) && value['open'] !== true) return [problem('open', [...path, 'open'])];
  const at = isRecord(value) ? [...path, 'bodies'] : path;
  if (!Array.isArray(names)) return typeof names === 'string' ? [] : [problem('list', at, { key: spec.en })];
  return Array.from(names, (name: unknown, index) => misfitsOfItem(name, spec, [...at, index])).flat();
}

function ofScalar(value: unknown, spec: PropertySpec, path: Path): PlanProblem[] {
  const { value: kind, en: key } = spec;
  if (typeof value === 'string') return [];
  if ((kind === 'deadline' || kind === 'period') && isRecord(value) && typeof value['text'] === 'string') return [];
  if (kind === 'anchor' && isRecord(value) && isLine(value['line'])) return [];
  if (kind === 'boolean') return typeof value === 'boolean' ? [] : [problem('boolean', path, { key })];
  if (typeof value === 'number' && Number.isFinite(value)) return [];
  return [problem('text', path, { key })];
}

const isLine = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0;

/** Whether a value is an object with members, no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
