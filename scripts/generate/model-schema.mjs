import { mapSchema, withoutExtensions } from './walk.mjs';

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
  out.$id = schema.$id.replace('plan.schema.json', 'plan-model.schema.json');
  out.title = 'Plan model';
  out.description = 'A work plan as `workplan json` prints it: English keys, open lists, deadlines and anchors resolved.';
  return out;
}
