import { mapSchema, withoutExtensions } from './walk.mjs';

/** What the typed plan tells beside the written names. */
const READ = {
  derivedLead: {
    type: 'string',
    description: 'The lead that follows from a rule of the document: the first of the responsible bodies (首位牵头).',
  },
  resolvedNames: {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Names that leave out the level of the one before them, with the level put back: 住建局 → 市住建局.',
  },
};

/**
 * The schema of the typed plan as JSON (`workplan json`): English keys, with written forms such as
 * deadlines and anchors replaced by their resolved forms (`x-resolved`).
 */
export function modelSchema(schema) {
  const resolve = (node) =>
    mapSchema(node, (sub) => {
      if (!sub['x-resolved']) return undefined;
      const { description, title } = sub;
      return { title, description, allOf: [{ $ref: sub['x-resolved'] }] };
    });
  const out = withoutExtensions(resolve(schema));
  for (const type of ['task', 'clause']) Object.assign(out.definitions[type].properties, READ);
  out.$id = schema.$id.replace('plan.schema.json', 'plan-model.schema.json');
  out.title = 'Plan model';
  out.description =
    'A work plan as `workplan json` prints it: English keys, open lists, deadlines and anchors resolved.';
  return out;
}
