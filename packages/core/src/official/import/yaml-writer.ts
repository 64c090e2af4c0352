import { scalarText } from '../../edit/scalar-text.js';
import { TYPES, propertyOf, type Dialect, type PropertySpec, type TypeName } from '../../schema/vocabulary.js';
import type { WrittenPlan } from './written.js';

/** Lists of names and numbers stand on the line of their key. */
const IN_BRACKETS: ReadonlySet<PropertySpec['value']> = new Set(['bodies', 'person', 'taskReference', 'enum']);

/** Writes a plan as YAML in its usual layout, with the keys of a dialect. Reading it gives the same plan. */
export function writeYaml(plan: WrittenPlan, dialect: Dialect): string {
  return `${entries(plan as unknown as Record<string, unknown>, 'plan', dialect, '').join('\n')}\n`;
}

function entries(
  object: Readonly<Record<string, unknown>>,
  type: TypeName,
  dialect: Dialect,
  margin: string,
): string[] {
  const keys = Object.keys(object);
  // A heading reads best in the order of the format: its numeral, its words, what stands below.
  if (type === 'section') keys.sort((a, b) => placeOf(a) - placeOf(b));
  return keys.flatMap((key) => {
    const spec = propertyOf(type, key);
    const value = object[key];
    return spec === undefined || value === undefined ? [] : entry(spec, value, dialect, margin);
  });
}

const placeOf = (key: string): number => TYPES.section.properties.findIndex((property) => property.en === key);

function entry(spec: PropertySpec, value: unknown, dialect: Dialect, margin: string): string[] {
  const key = `${margin}${spec[dialect]}:`;
  if (spec.type !== undefined && !Array.isArray(value))
    return [key, ...entries(value as Record<string, unknown>, spec.type, dialect, `${margin}  `)];
  if (!Array.isArray(value)) return scalar(key, word(spec, value, dialect), margin);
  if (IN_BRACKETS.has(spec.value))
    return [`${key} [${value.map((item) => scalarText(String(word(spec, item, dialect)))).join(', ')}]`];
  if (spec.type === undefined) return [key, ...value.map((item) => `${margin}  - ${inline(String(item))}`)];
  return [
    key,
    ...value.flatMap((item) =>
      listItem(item as Record<string, unknown>, spec.type as TypeName, dialect, `${margin}  `),
    ),
  ];
}

function listItem(item: Readonly<Record<string, unknown>>, type: TypeName, dialect: Dialect, margin: string): string[] {
  const lines = entries(item, type, dialect, `${margin}  `);
  const [first = '', ...more] = lines;
  return [`${margin}- ${first.trimStart()}`, ...more];
}

/** The word of an enumeration in the dialect. */
function word(spec: PropertySpec, value: unknown, dialect: Dialect): unknown {
  const pair = spec.words?.find(([en]) => en === value);
  return pair === undefined ? value : pair[dialect === 'zh' ? 1 : 0];
}

function scalar(key: string, value: unknown, margin: string): string[] {
  if (typeof value !== 'string') return [`${key} ${String(value)}`];
  if (!value.includes('\n') || !fitsBlock(value)) return [`${key} ${inline(value)}`];
  return [`${key} |-`, ...value.split('\n').map((line) => (line === '' ? '' : `${margin}  ${line}`))];
}

/** A block text keeps its lines as they are, but not blanks at its start or breaks at its end. */
const fitsBlock = (value: string): boolean =>
  !/^[ \n\t]|\n$|[\r\u0000-\u0008\u000b-\u001f\u007f\ufeff\p{Cs}]/u.test(value) && !/\t\n/.test(value);

/** Numbers, dates and the like stay texts: quoted where YAML would read them as something else. */
const inline = (value: string): string =>
  /[\u2028\u2029\ufeff]|\p{Cs}/u.test(value) ? escaped(value) : scalarText(value);

const escaped = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
