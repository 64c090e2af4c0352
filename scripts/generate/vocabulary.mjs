import { BANNER, objectTypes, refName } from './walk.mjs';

/**
 * The one table of the format: every type, its keys in both dialects, and what each value is. It is part of every page,
 * so it is packed as lines (`unpack.ts` reads them): a block for each type, first `name|Chinese|English|one of these keys`,
 * then `English Chinese kind marks more` for each key. The kind of an object is its type. Marks: `*` a list, `!` needed,
 * `+` neither blank nor empty. More: the words of an enumeration as `English=Chinese`, or the keys beside which this one
 * is not needed.
 */
export function vocabularySource(schema) {
  const types = Object.entries(objectTypes(schema));
  const blocks = types.map(([name, definition]) => {
    const head = [name, definition['x-title-zh'], definition.title, oneOf(definition).join()].join('|');
    return [head.replace(/\|$/, ''), ...Object.keys(definition.properties).map((en) => line(definition, en))].join(
      '\n',
    );
  });
  const packed = blocks.join('\n\n');
  if (/[`\\$]/.test(packed)) throw new Error('a word of the format that a template cannot hold');
  return `${BANNER}
/** The types of the format. */
export type TypeName = ${types.map(([name]) => `'${name}'`).join(' | ')};

/** See scripts/generate/vocabulary.mjs. */
export const PACKED = \`${packed}\`;
`;
}

const oneOf = (definition) => (definition.anyOf ?? []).map((branch) => branch.required[0]);

/** The line of one key. */
function line(definition, en) {
  const property = definition.properties[en];
  const item = property.items ?? {};
  const kind = refName(property) ?? refName(item) ?? property['x-value'] ?? item['x-value'];
  const needed = definition.required?.includes(en);
  const neededUnless = definition.then?.required.includes(en);
  const filled = [property.pattern, item.pattern].includes('\\S') || property.minItems === 1;
  const isList = [property.type].flat().includes('array');
  const marks = `${isList ? '*' : ''}${needed || neededUnless ? '!' : ''}${filled ? '+' : ''}`;
  const words = (property.enum ?? item.enum)?.map((word, at) => `${word}=${property['x-enum-zh'][at]}`).join();
  const unless = neededUnless && definition.if.not.anyOf.map(({ required: [key] }) => key).join();
  const parts = [en, property['x-key-zh'], kind, marks, words ?? unless ?? ''];
  if (parts.some((part) => /\s/.test(part || ''))) throw new Error(`a blank in the line of ${en}`);
  return parts
    .map((part) => part || '')
    .join(' ')
    .trimEnd();
}
