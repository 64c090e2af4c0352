import { BANNER, objectTypes, refName } from './walk.mjs';

/** The one table of the format: every type, its keys in both dialects, and what each value is. */
export function vocabularySource(schema) {
  const types = Object.entries(objectTypes(schema)).map(([name, definition]) => {
    const required = new Set([...(definition.required ?? []), ...(definition.then?.required ?? [])]);
    const oneOf = (definition.anyOf ?? []).map((branch) => branch.required[0]);
    const properties = Object.entries(definition.properties).map(([en, p]) => {
      const item = p.items ?? {};
      const object = refName(p) ?? refName(item);
      const spec = {
        en,
        zh: p['x-key-zh'],
        shape: shape(p, object),
        value: p['x-value'] ?? item['x-value'] ?? 'object',
      };
      if (object) spec.type = object;
      if (required.has(en)) spec.required = true;
      const words = p.enum ?? item.enum;
      if (words) spec.words = words.map((word, index) => [word, p['x-enum-zh'][index]]);
      return spec;
    });
    return [name, { zh: definition['x-title-zh'], en: definition.title, oneOf, properties }];
  });
  const names = types.map(([name]) => `'${name}'`).join(' | ');
  return `${BANNER}
import type { TypeSpec } from '../vocabulary.js';

/** The types of the format. */
export type TypeName = ${names};

/** The keys of each type in both languages, and what stands behind them. */
export const TYPES: Readonly<Record<TypeName, TypeSpec>> = ${JSON.stringify(Object.fromEntries(types), null, 1)};
`;
}

function shape(property, object) {
  const isList = [property.type].flat().includes('array');
  if (object) return isList ? 'objects' : 'object';
  return isList ? 'scalars' : 'scalar';
}
