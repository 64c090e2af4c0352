/**
 * The JSON Schema of registry files, from the vocabulary. Either dialect is accepted, key by key, so
 * that an editor which knows nothing of Workplan can complete and check a file.
 */

const DATE = {
  anyOf: [
    { type: 'string', pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$' },
    { type: 'integer', minimum: 1, maximum: 9999 },
  ],
};
const TEXT = { type: 'string', minLength: 1 };
const NAMES = { anyOf: [TEXT, { type: 'array', items: TEXT, uniqueItems: true }] };
const listOf = (name) => ({ type: 'array', items: { $ref: `#/definitions/${name}` } });
const enumOf = (words) => ({ enum: words.flatMap(({ zh, en, more }) => [zh, ...more, en]) });
const keysOf = (terms) => {
  const keys = { enum: terms.flatMap(({ zh, key }) => [zh, key]) };
  return { anyOf: [keys, { type: 'array', items: keys, uniqueItems: true }] };
};

/** What each key may hold; a test holds this to the keys of the vocabulary. */
const values = (vocabulary) => ({
  file: {
    registry: { enum: [vocabulary.FORMAT_VERSION, String(vocabulary.FORMAT_VERSION)] },
    jurisdiction: TEXT,
    aliases: NAMES,
    parent: TEXT,
    bodies: listOf('body'),
    changes: listOf('change'),
    pattern: { anyOf: [enumOf(vocabulary.PATTERN_WORDS), { type: 'boolean' }] },
    without: NAMES,
    adopted: { type: 'object', additionalProperties: TEXT },
  },
  body: {
    short: TEXT,
    also: NAMES,
    full: TEXT,
    kind: enumOf(vocabulary.KIND_WORDS),
    aliases: NAMES,
    from: DATE,
    to: DATE,
    collective: enumOf(vocabulary.COLLECTIVE_WORDS),
    code: {
      anyOf: [
        { type: 'string', pattern: '^[0-9]{6}$' },
        { type: 'integer', minimum: 100000, maximum: 999999 },
      ],
    },
    note: TEXT,
    unverified: keysOf(vocabulary.BODY_TERMS),
    pinyin: TEXT,
    initials: TEXT,
  },
  change: {
    title: { anyOf: [TEXT, { $ref: '#/definitions/title' }] },
    date: DATE,
    from: NAMES,
    to: NAMES,
    unverified: keysOf(vocabulary.CHANGE_TERMS),
  },
  title: { zh: TEXT, en: TEXT },
});

function mapping(terms, contents, required) {
  const property = ({ key, about }) => ({ description: about.en, 'x-zh': about.zh, ...contents[key] });
  const names = ({ key, zh }) => [...new Set([zh, key])];
  // Each required entry in one dialect or the other.
  const present = terms
    .filter(({ key }) => required.includes(key))
    .map((term) => ({ anyOf: names(term).map((name) => ({ required: [name] })) }));
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(terms.flatMap((term) => names(term).map((name) => [name, property(term)]))),
    ...(present.length > 0 && { allOf: present }),
  };
}

export function registrySchema(vocabulary) {
  const contents = values(vocabulary);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'registry.schema.json',
    title: 'Workplan registry (工作方案名录)',
    description:
      'The government bodies of one jurisdiction: their names, when they were in force, what became of them.',
    'x-zh': '一个地区的单位名录：名称、起止时间和沿革。',
    ...mapping(vocabulary.FILE_TERMS, contents.file, ['registry', 'jurisdiction']),
    definitions: {
      body: mapping(vocabulary.BODY_TERMS, contents.body, ['short']),
      change: mapping(vocabulary.CHANGE_TERMS, contents.change, ['title', 'date', 'from', 'to']),
      title: { ...mapping(vocabulary.TITLE_TERMS, contents.title, []), minProperties: 1 },
    },
  };
}
