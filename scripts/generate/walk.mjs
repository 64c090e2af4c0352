// Small helpers over the plan schema that several generators share.

/** The object types of the schema by name; the root is `plan`. Resolved forms are left out. */
export function objectTypes(schema) {
  const types = { plan: schema };
  for (const [name, definition] of Object.entries(schema.definitions)) {
    if (definition.type === 'object' && !/^(resolved|open)/.test(name)) types[name] = definition;
  }
  return types;
}

/** The name of the definition that a property or its items refer to. */
export const refName = (node) => node?.$ref?.replace('#/definitions/', '');

/** Copies a schema node, letting `visit` replace any sub-node first. */
export function mapSchema(node, visit) {
  if (Array.isArray(node)) return node.map((item) => mapSchema(item, visit));
  if (node === null || typeof node !== 'object') return node;
  const replaced = visit(node);
  if (replaced !== undefined) return replaced;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapSchema(value, visit)]));
}

export const withoutExtensions = (node) =>
  mapSchema(node, (sub) => {
    if (!Object.keys(sub).some((key) => key.startsWith('x-'))) return undefined;
    return withoutExtensions(Object.fromEntries(Object.entries(sub).filter(([key]) => !key.startsWith('x-'))));
  });

export const BANNER = '// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.\n';
