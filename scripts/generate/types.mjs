import { compile } from 'json-schema-to-typescript';
import { BANNER, mapSchema } from './walk.mjs';

/** TypeScript types of the resolved model, one interface for each definition. */
export async function modelTypesSource(model) {
  const flat = mapSchema(model, (sub) => {
    // A lone allOf only carries a title and description beside the reference.
    if (sub.allOf?.length === 1) return { description: sub.description, tsType: pascal(sub.allOf[0].$ref, model) };
    return undefined;
  });
  const named = mapSchema(flat, (sub) =>
    sub.$ref ? { ...withoutRef(sub), tsType: pascal(sub.$ref, model) } : undefined,
  );
  const parts = [];
  for (const [name, definition] of [
    ['plan', { ...named, definitions: undefined, title: 'Plan' }],
    ...Object.entries(named.definitions),
  ]) {
    const typeName = name === 'plan' ? 'Plan' : pascal(`#/definitions/${name}`, model);
    const source = await compile({ ...withoutTitles(definition), title: typeName }, typeName, {
      additionalProperties: false,
      bannerComment: '',
      declareExternallyReferenced: false,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 120 },
    });
    parts.push(removeTitleLines(source));
  }
  return `${BANNER}\n${parts.join('\n')}`;
}

/** Titles would become type aliases, and «one of these keys» would become an intersection: neither helps a reader. */
function withoutTitles({ anyOf, ...node }) {
  const union = node.type ? {} : anyOf ? { anyOf } : {};
  return mapSchema({ ...node, ...union }, (sub) =>
    typeof sub.title === 'string' ? withoutTitles(without(sub, 'title')) : undefined,
  );
}

const without = (node, key) => Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));

const withoutRef = ({ $ref: _ref, ...rest }) => rest;

function pascal(ref, model) {
  const name = ref.replace('#/definitions/', '');
  const explicit = {
    resolvedRoleGroup: 'RoleGroup',
    openRoleGroup: 'OpenRoleGroup',
    resolvedTime: 'TimeSpan',
    resolvedAnchor: 'Anchor',
    document: 'OfficialDocument',
    source: 'SourceReference',
  };
  if (!model.definitions[name]) throw new Error(`unknown definition ${ref}`);
  return explicit[name] ?? name[0].toUpperCase() + name.slice(1);
}

/** json-schema-to-typescript writes «This interface was referenced by …» notes that help nobody, and tags that no tool knows. */
const removeTitleLines = (source) =>
  source
    .replace(/(?: *\*\n)? *\* @minItems 1\n/g, '')
    .replace(/ \*\n \* This interface was referenced by[^*]*\n \* via the `definition` "[^"]*"\.\n/g, '');
