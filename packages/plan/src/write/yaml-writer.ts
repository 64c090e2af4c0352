import { scalarText } from '../edit/scalar-text.js';
import { WHOLE_NUMBER } from '../model/data.js';
import {
  type Dialect,
  propertyOf,
  type PropertySpec,
  refuseUnknown,
  type TypeName,
  TYPES,
} from '../schema/vocabulary.js';
import type { WrittenPlan } from './written.js';

/** Lists of names and numbers stand on the line of their key. */
const IN_BRACKETS: ReadonlySet<PropertySpec['value']> = new Set(['bodies', 'person', 'taskReference', 'enum']);

/** Kinds of values that are a number or a text, by the way they are written. */
const NUMBER_OR_TEXT: ReadonlySet<PropertySpec['value']> = new Set(['identifier', 'taskReference', 'quantity']);

/** Writes a plan as YAML in its usual layout, with the keys of a dialect. Reading it gives the same plan. */
export function writeYaml(plan: WrittenPlan, dialect: Dialect): string {
  refuseUnknown(dialect);
  return `${entries(plan, 'plan', dialect, '').join('\n')}\n`;
}

function entries(object: object, type: TypeName, dialect: Dialect, margin: string): string[] {
  const members: [string, unknown][] = Object.entries(object);
  // A heading reads best in the order of the format: its numeral, its words, what stands below.
  if (type === 'section') members.sort(([a], [b]) => placeOf(a) - placeOf(b));
  return members.flatMap(([key, value]) => {
    const spec = propertyOf(type, key);
    return spec === undefined || value === undefined ? [] : writeEntry(spec, value, dialect, margin);
  });
}

const placeOf = (key: string): number => TYPES.section.properties.findIndex((property) => property.en === key);

/** The lines of a key and its value, each with its margin. */
export function writeEntry(spec: PropertySpec, value: unknown, dialect: Dialect, margin: string): string[] {
  const key = `${margin}${spec[dialect]}:`;
  if (spec.type !== undefined && !Array.isArray(value)) {
    const lines = entries(membersOf(value), spec.type, dialect, `${margin}  `);
    return lines.length === 0 ? [`${key} {}`] : [key, ...lines];
  }
  if (!Array.isArray(value)) return scalar(key, spec, word(spec, value, dialect), margin);
  if (value.length === 0) return [`${key} []`];
  if (IN_BRACKETS.has(spec.value))
    return [`${key} [${value.map((item) => inline(spec, word(spec, item, dialect))).join(', ')}]`];
  const { type } = spec;
  if (type === undefined) return [key, ...value.map((item) => `${margin}  - ${inline(spec, item)}`)];
  return [key, ...value.flatMap((item) => writeItem(membersOf(item), type, dialect, `${margin}  `))];
}

/** The lines of an item of a list, each with its margin: a dash and keys. */
export function writeItem(item: object, type: TypeName, dialect: Dialect, margin: string): string[] {
  const lines = entries(item, type, dialect, `${margin}  `);
  const [first = '{}', ...more] = lines;
  return [`${margin}- ${first.trimStart()}`, ...more];
}

const membersOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** The word of an enumeration in the dialect. */
function word(spec: PropertySpec, value: unknown, dialect: Dialect): unknown {
  const pair = spec.words?.find(([en]) => en === value);
  return pair === undefined ? value : pair[dialect === 'zh' ? 1 : 0];
}

function scalar(key: string, spec: PropertySpec, value: unknown, margin: string): string[] {
  if (typeof value !== 'string' || !value.includes('\n') || !fitsBlock(value)) return [`${key} ${inline(spec, value)}`];
  return [`${key} |-`, ...value.split('\n').map((line) => (line === '' ? '' : `${margin}  ${line}`))];
}

/** A block text keeps its lines as they are, but not spaces at its start or breaks at its end. */
const fitsBlock = (value: string): boolean =>
  !/^[ \n\t]|\n$|[\r\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff\ufffd\p{Cs}]/u.test(value) &&
  !/\t\n/.test(value);

/** Dates and the like stay texts: quoted where YAML, or a key that holds numbers too, would read something else. */
function inline({ value: kind }: PropertySpec, value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (NUMBER_OR_TEXT.has(kind) && WHOLE_NUMBER.test(value)) return `"${value}"`;
  return scalarText(value);
}
