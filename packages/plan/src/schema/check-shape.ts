import { type Form, FORMS } from './forms.js';
import type { ErrorObject } from './shape-error.js';
import { propertyOf, type PropertySpec, type TypeName, TYPES } from './vocabulary.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * What the JSON Schema finds wrong in an object of a type, with English keys: the same errors at the same places as ajv
 * names. The tasks in it are taken as they are: each is checked by itself.
 */
export function checkShape(type: TypeName, value: unknown): ErrorObject[] {
  const found: ErrorObject[] = [];
  checkObject(type, value, '', found);
  return found;
}

function checkObject(type: TypeName, value: unknown, instancePath: string, found: ErrorObject[]): void {
  if (!isData(value)) {
    found.push({ keyword: 'type', instancePath });
    return;
  }
  const { oneOf, properties } = TYPES[type];
  const isThere = (key: string): boolean => value[key] !== undefined;
  for (const key of Object.keys(value))
    if (propertyOf(type, key)?.en !== key) found.push({ keyword: 'additionalProperties', instancePath });
  for (const { en, required, unless } of properties)
    if (required === true && !isThere(en) && unless?.some(isThere) !== true)
      found.push({ keyword: 'required', instancePath, params: { missingProperty: en } });
  for (const property of properties)
    if (isThere(property.en)) checkValue(property, value[property.en], `${instancePath}/${property.en}`, found);
  if (oneOf.length > 0 && !oneOf.some(isThere)) found.push({ keyword: 'anyOf', instancePath });
}

/** The value of a key: one, or a list. */
function checkValue(property: PropertySpec, value: unknown, instancePath: string, found: ErrorObject[]): void {
  const isList = property.shape === 'scalars' || property.shape === 'objects';
  if (!isList) {
    checkItem(property, value, instancePath, found);
  } else if (Array.isArray(value)) {
    if (property.filled === true && value.length === 0) found.push({ keyword: 'minItems', instancePath });
    value.forEach((item: unknown, at) => checkItem(property, item, `${instancePath}/${at}`, found));
  } else if (FORMS[property.value].alone === true && typeof value === 'string') {
    checkItem(property, value, instancePath, found);
  } else found.push({ keyword: 'type', instancePath });
}

function checkItem(property: PropertySpec, value: unknown, path: string, found: ErrorObject[]): void {
  const { type } = property;
  if (type === 'task') {
    if (!isData(value)) found.push({ keyword: 'type', instancePath: path });
  } else if (type !== undefined) checkObject(type, value, path, found);
  else {
    const keyword = wrongAbout(property, value);
    if (keyword !== undefined) found.push({ keyword, instancePath: path });
  }
}

/** The keyword of the schema that a scalar offends against. */
function wrongAbout({ value: kind, filled, words }: PropertySpec, value: unknown): string | undefined {
  const { types, pattern }: Form = FORMS[kind];
  const isOf = (type: Form['types'][number]): boolean =>
    type === 'integer' ? Number.isInteger(value) : type === 'number' ? Number.isFinite(value) : typeof value === type;
  if (!types.some(isOf)) return 'type';
  if (kind === 'version') return value === 1 ? undefined : 'const';
  if (words !== undefined) return words.some(([en]) => en === value) ? undefined : 'enum';
  if (typeof value !== 'string') return undefined;
  return (filled === true && !/\S/.test(value)) || pattern?.test(value) === false ? 'pattern' : undefined;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
