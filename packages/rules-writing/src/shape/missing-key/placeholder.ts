import type { BoundObject } from '@workplan/plan/model';
import type { PropertySpec, ValueKind } from '@workplan/plan/schema';

/** Stands in a placeholder for the number of an object among its siblings. */
export const ORDINAL = '\u0000';

const WORDS: Partial<Record<ValueKind, string>> = {
  version: '1',
  prose: '（待补）',
  path: '（待补）',
  identifier: ORDINAL,
};

/** What to write for a missing value until someone fills it in; undefined when nothing sensible can stand there. */
export const placeholderFor = (property: PropertySpec): string | undefined => WORDS[property.value];

/** A placeholder with the number of the object among its siblings. */
export function withOrdinal(line: string, object: BoundObject | undefined): string {
  if (!line.includes(ORDINAL)) return line;
  const siblings =
    object?.owner === undefined
      ? []
      : ([...object.owner.fields.values()].find((field) => field.values.includes(object))?.values ?? []);
  return line.replace(ORDINAL, String(Math.max(object === undefined ? 0 : siblings.indexOf(object), 0) + 1));
}
