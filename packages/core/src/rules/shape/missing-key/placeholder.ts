import type { BoundObject } from '../../../model/bound.js';
import type { PropertySpec, ValueKind } from '../../../schema/vocabulary.js';

const WORDS: Partial<Record<ValueKind, string>> = { version: '1', prose: '（待补）', path: '（待补）' };

/** What to write for a missing value until someone fills it in; undefined when nothing sensible can stand there. */
export function placeholderFor(object: BoundObject, property: PropertySpec): string | undefined {
  if (property.value !== 'identifier') return WORDS[property.value];
  const siblings = object.owner === undefined ? [] : [...object.owner.fields.values()].find((field) => field.values.includes(object))?.values ?? [];
  return String(siblings.indexOf(object) + 1);
}
