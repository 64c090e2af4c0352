import { PACKED, type TypeName } from './generated/vocabulary.js';
import { isValueKind } from './forms.js';
import type { PropertySpec, TypeSpec } from './vocabulary.js';

/** Reads the table of the format that `scripts/generate/vocabulary.mjs` packs; both describe it. */
export function unpack(): Readonly<Record<TypeName, TypeSpec>> {
  const blocks = PACKED.split('\n\n').map((block) => block.split('\n'));
  const heads = new Map(
    blocks.map(([head = '', ...keys]) => {
      const [name = '', zh = '', en = '', oneOf = ''] = head.split('|');
      return [name, { zh, en, oneOf: oneOf === '' ? [] : oneOf.split(','), keys }];
    }),
  );
  const isTypeName = (word: string): word is TypeName => heads.has(word);
  const types = [...heads].map(([name, { keys, ...head }]): [string, TypeSpec] => [
    name,
    { ...head, properties: keys.map((line) => propertyIn(line, isTypeName)) },
  ]);
  return Object.fromEntries(types) as Record<TypeName, TypeSpec>;
}

function propertyIn(line: string, isTypeName: (word: string) => word is TypeName): PropertySpec {
  const [en = '', zh = '', kind = '', marks = '', more = ''] = line.split(' ');
  const isList = marks.includes('*');
  const words = kind === 'enum' ? more.split(',').map((pair) => splitPair(pair)) : undefined;
  return {
    en,
    zh,
    ...(isTypeName(kind)
      ? { shape: isList ? ('objects' as const) : ('object' as const), value: 'object' as const, type: kind }
      : { shape: isList ? ('scalars' as const) : ('scalar' as const), value: isValueKind(kind) ? kind : 'prose' }),
    ...(marks.includes('!') && { required: true }),
    ...(marks.includes('+') && { filled: true }),
    ...(words === undefined ? more !== '' && { unless: more.split(',') } : { words }),
  };
}

function splitPair(pair: string): readonly [string, string] {
  const [en = '', zh = ''] = pair.split('=');
  return [en, zh];
}
