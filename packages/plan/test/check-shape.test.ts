import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { checkShape } from '../src/schema/check-shape.js';
import type { ErrorObject } from '../src/schema/shape-error.js';
import { type PropertySpec, type TypeName, TYPE_NAMES, TYPES } from '../src/schema/vocabulary.js';

/** Our validator says of every type what ajv says with `schemas/plan.schema.json`. */
interface Schema {
  readonly definitions: Readonly<Record<string, object>>;
}
const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8'),
) as Schema;
/** Tasks within are checked by themselves. */
const definitions = { ...schema.definitions, task: { type: 'object' } };
const ajv = new Ajv({ allErrors: true, strict: false, messages: false });
const validators = new Map(
  TYPE_NAMES.map((type) => [
    type,
    ajv.compile({
      definitions,
      ...(type === 'plan' ? { ...schema, $id: undefined, definitions } : schema.definitions[type]),
    }),
  ]),
);

const places = (errors: readonly ErrorObject[]): string[] =>
  errors
    .map(
      ({ keyword, instancePath, params }) => `${instancePath} ${keyword} ${String(params?.['missingProperty'] ?? '')}`,
    )
    .sort();

/** ajv also names the branches of `anyOf`, the condition of `if`, and an offence against the words of what is no text. */
function oracle(type: TypeName, value: unknown): string[] {
  const validate = validators.get(type);
  if (validate === undefined) throw new Error(type);
  validate(value);
  const errors = validate.errors ?? [];
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  return places(
    errors.filter(
      ({ keyword, schemaPath, instancePath }) =>
        keyword !== 'if' &&
        !schemaPath.includes('/anyOf/') &&
        !((keyword === 'enum' || keyword === 'const') && mistyped.has(instancePath)),
    ),
  );
}

const SCALARS = [
  null,
  true,
  0,
  1,
  2,
  -1,
  1.5,
  '',
  ' ',
  '　',
  '\n',
  '1',
  '甲',
  'L1',
  'L0',
  'L18:C1-C44',
  'L2-L3',
  'L2-',
  'docx-1',
  'docx-01',
  'a'.repeat(64),
  'A'.repeat(64),
  'utf-8',
  'verb',
  'done',
  'plan',
  '动词',
];
const VALUES: readonly unknown[] = [
  ...SCALARS,
  [],
  {},
  [[]],
  [{}],
  [null],
  ...SCALARS.map((value) => [value]),
  ['甲', ''],
  ['甲', 1, '乙'],
  { 甲: 1 },
  [{ 甲: 1 }, 3],
];

/** A value that a key takes. */
function right(property: PropertySpec, depth: number): unknown {
  const { type, shape, value, words } = property;
  const one: unknown =
    type !== undefined
      ? type === 'task'
        ? {}
        : rightObject(type, depth + 1)
      : value === 'version'
        ? 1
        : value === 'boolean'
          ? true
          : value === 'anchor'
            ? 'L1'
            : value === 'hash'
              ? 'a'.repeat(64)
              : value === 'reader'
                ? 'docx-1'
                : (words?.[0]?.[0] ?? '甲');
  return shape === 'scalars' || shape === 'objects' ? [one] : one;
}

const rightObject = (type: TypeName, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    TYPES[type].properties
      .filter(({ type: inner, required }) => required === true || inner === undefined || depth < 3)
      .map((property) => [property.en, right(property, depth)]),
  );

test.each(TYPE_NAMES)('%s: what is right, and every value under every key', (type) => {
  const whole = rightObject(type, 0);
  expect(oracle(type, whole)).toEqual([]);
  expect(checkShape(type, whole)).toEqual([]);
  let wrong = 0;
  for (const { en } of TYPES[type].properties) {
    for (const value of VALUES) {
      const changed = { ...whole, [en]: value };
      const expected = oracle(type, changed);
      wrong += expected.length;
      expect(places(checkShape(type, changed)), JSON.stringify({ [en]: value })).toEqual(expected);
    }
  }
  expect(wrong).toBeGreaterThan(VALUES.length);
});

test.each(TYPE_NAMES)('%s: keys that are missing, one or several, and keys that there are none of', (type) => {
  const whole = rightObject(type, 0);
  const keys = Object.keys(whole);
  const check = (value: unknown): void =>
    expect(places(checkShape(type, value)), JSON.stringify(value)).toEqual(oracle(type, value));
  for (const value of [...VALUES, undefined, { ...whole, 甲: null, constructor: 1 }]) check(value);
  for (const a of keys)
    for (const b of keys) {
      check({ [a]: whole[a], [b]: whole[b] });
      const { [a]: _, [b]: __, ...rest } = whole;
      check(rest);
    }
});
