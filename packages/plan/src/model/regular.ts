import { FORMS } from '../schema/forms.js';
import { type PropertySpec, TYPE_NAMES, type TypeName, TYPES, type ValueKind } from '../schema/vocabulary.js';
import type { Scalar } from '../syntax/nodes.js';
import { BOOLEANS } from './data.js';
import type { BoundObject } from './bound.js';

/**
 * A quick look that says of most objects and values that the JSON Schema finds nothing wrong with them, so
 * that it is asked about the others only. «No» means: the schema decides.
 */

/** Kinds of which the schema takes any text that is not blank. */
export const ANY_TEXT: ReadonlySet<ValueKind> = new Set<ValueKind>([
  'prose',
  'place',
  'period',
  'documentNumber',
  'citationNumber',
  'issuer',
  'date',
  'path',
  'url',
  'identifier',
  'bodies',
  'body',
  'person',
  'deadline',
  'quantity',
  'unit',
  'note',
  'verbatim',
  'numeral',
  'taskReference',
]);

/** Whether a text begins with a character that is surely no space. */
function startsWithInk(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}

/** Whether the value is surely one that belongs under its key. */
export function surelyFits(spec: PropertySpec, { value, style }: Scalar): boolean {
  if (ANY_TEXT.has(spec.value)) return startsWithInk(value) || value.trim() !== '';
  switch (spec.value) {
    case 'enum':
      return spec.words?.some(([en, zh]) => en === value || zh === value) === true;
    case 'boolean':
      return BOOLEANS.has(value);
    case 'version':
      return value === '1' && style === 'plain';
    default:
      return FORMS[spec.value].pattern?.test(value) === true;
  }
}

interface Needs {
  readonly all: readonly string[];
  readonly oneOf: readonly string[];
}

const NEEDS: ReadonlyMap<TypeName, Needs> = new Map(
  TYPE_NAMES.map((type): [TypeName, Needs] => {
    const { oneOf, properties } = TYPES[type];
    const all = properties.filter(({ required }) => required === true).map(({ en }) => en);
    // Some tasks need no number; which ones the schema knows.
    return [type, { oneOf, all: type === 'task' ? [...all, 'number'] : all }];
  }),
);

const NO_NEEDS: Needs = { all: [], oneOf: [] };

/** Whether every key is surely there that the object needs. */
export function hasAllKeys(type: TypeName, fields: BoundObject['fields']): boolean {
  const { all, oneOf } = NEEDS.get(type) ?? NO_NEEDS;
  for (const key of all) if (!fields.has(key)) return false;
  return oneOf.length === 0 || oneOf.some((key) => fields.has(key));
}
