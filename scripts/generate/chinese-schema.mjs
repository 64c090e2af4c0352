import { mapSchema } from './walk.mjs';

/** The same schema with Chinese keys, titles, descriptions and enumerated words. */
export function chineseSchema(schema) {
  const translate = (node) => {
    if (Array.isArray(node)) return node.map(translate);
    if (node === null || typeof node !== 'object') return node;
    const keys = Object.fromEntries(Object.entries(node.properties ?? {}).map(([en, p]) => [en, p['x-key-zh'] ?? en]));
    const required = (names) => names.map((name) => keys[name] ?? name);
    // A condition says which keys must be there together.
    const condition = (value) =>
      Array.isArray(value)
        ? value.map(condition)
        : Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [key, key === 'required' ? required(inner) : condition(inner)]),
          );
    const out = {};
    for (const [key, value] of Object.entries(node)) {
      if (key === 'title') out.title = node['x-title-zh'] ?? value;
      else if (key === 'description') out.description = node['x-description-zh'] ?? value;
      else if (key === 'required') out.required = required(value);
      else if (key === 'anyOf' && value.every((branch) => branch.required))
        out.anyOf = value.map((branch) => ({ required: required(branch.required) }));
      else if (key === 'if' || key === 'then') out[key] = condition(value);
      else if (key === 'items' && node['x-enum-zh']) out.items = { ...translate(value), enum: node['x-enum-zh'] };
      else if (key === 'enum') out.enum = node['x-enum-zh'] ?? value;
      else if (key === 'properties')
        out.properties = Object.fromEntries(Object.entries(value).map(([en, p]) => [keys[en], translate(p)]));
      else if (key === 'definitions')
        out.definitions = Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !/^(resolved|open)/.test(name))
            .map(([name, d]) => [name, translate(d)]),
        );
      else if (!key.startsWith('x-')) out[key] = translate(value);
    }
    return out;
  };
  const out = translate(mapSchema(schema, () => undefined));
  out.$id = schema.$id.replace('plan.schema.json', 'plan.zh.schema.json');
  return out;
}
