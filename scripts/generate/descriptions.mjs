import { BANNER, objectTypes } from './walk.mjs';

/** Titles and descriptions in both languages, for hovers and completion: `type` or `type.key`. */
export function descriptionsSource(schema) {
  const entries = {};
  const entry = (node) => ({
    title: { zh: node['x-title-zh'], en: node.title },
    description: { zh: node['x-description-zh'], en: node.description },
  });
  for (const [name, definition] of Object.entries(objectTypes(schema))) {
    entries[name] = entry(definition);
    for (const [key, property] of Object.entries(definition.properties)) entries[`${name}.${key}`] = entry(property);
  }
  return `${BANNER}
import type { Localized } from '../../localized.js';

/** What a type or a key is called, and what it is for. */
export interface Description {
  readonly title: Localized;
  readonly description: Localized;
}

/** Titles and descriptions of the format by type (task), and by type and key (task.text). */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = ${JSON.stringify(entries, null, 1)};
`;
}
