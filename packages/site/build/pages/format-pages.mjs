// The reference of the format, from its schema: a table of keys for each kind of object.

const WORDS = {
  zh: {
    title: '格式',
    intro:
      '方案是一个 YAML 文件，名称以 `.plan.yaml` 或 `.工作方案.yaml` 结尾。键可以写中文，也可以写英文，一个文件只用一种。本页由格式的 JSON Schema 生成；同一份 Schema 也供编辑器使用：[中文键](../schemas/plan.zh.schema.json)、[英文键](../schemas/plan.schema.json)。',
    heads: ['键', '英文键', '写什么', '说明'],
    required: '必填',
    list: (item) => `列表：${item}`,
    or: ' 或 ',
  },
  en: {
    title: 'Format',
    intro:
      'A plan is a YAML file whose name ends in `.plan.yaml` or `.工作方案.yaml`. Its keys are Chinese or English, one language in a file. This page is made of the JSON Schema of the format, which editors use too: [Chinese keys](../schemas/plan.zh.schema.json), [English keys](../schemas/plan.schema.json).',
    heads: ['Key', 'Chinese key', 'Value', 'Meaning'],
    required: 'required',
    list: (item) => `list: ${item}`,
    or: ' or ',
  },
};

/** What a value is, by `x-value` of the schema. */
const VALUES = {
  anchor: { zh: '出处', en: 'anchor' },
  bodies: { zh: '单位', en: 'bodies' },
  body: { zh: '单位', en: 'body' },
  boolean: { zh: 'true、false', en: 'true, false' },
  citationNumber: { zh: '文号', en: 'document number' },
  date: { zh: '日期', en: 'date' },
  deadline: { zh: '时限', en: 'deadline' },
  documentNumber: { zh: '文号', en: 'document number' },
  hash: { zh: '校验值', en: 'checksum' },
  identifier: { zh: '序号', en: 'number' },
  issuer: { zh: '机关', en: 'issuer' },
  note: { zh: '文字', en: 'text' },
  numeral: { zh: '序号', en: 'numeral' },
  path: { zh: '文件', en: 'file' },
  period: { zh: '期间', en: 'period' },
  person: { zh: '姓名', en: 'person' },
  place: { zh: '地区', en: 'place' },
  prose: { zh: '文字', en: 'text' },
  reader: { zh: '读法', en: 'reader' },
  quantity: { zh: '数值', en: 'quantity' },
  taskReference: { zh: '任务序号', en: 'task number' },
  unit: { zh: '单位', en: 'unit' },
  url: { zh: '网址', en: 'address' },
  verbatim: { zh: '照原文', en: 'as printed' },
  version: { zh: '1', en: '1' },
};

/** Objects of the resolved form are what programs get, and nobody writes. */
const isWritten = ([name]) => !/^(?:resolved|open)/.test(name);

/** @returns the page in Markdown */
export function formatPage(schema, language) {
  const { title, intro } = WORDS[language];
  const objects = Object.entries(schema.definitions).filter(isWritten);
  return [
    `# ${title}`,
    intro,
    `## ${titleOf(schema, language)}`,
    described(schema, language),
    keyTable(schema, schema, language),
    ...objects.flatMap(([, object]) => [
      `## ${titleOf(object, language)}`,
      described(object, language),
      keyTable(schema, object, language),
    ]),
  ].join('\n\n');
}

const titleOf = (object, language) => (language === 'zh' ? object['x-title-zh'] : object.title);
const described = (object, language) => (language === 'zh' ? object['x-description-zh'] : object.description) ?? '';

function keyTable(schema, { properties, required = [] }, language) {
  const { heads, required: must } = WORDS[language];
  const rows = Object.entries(properties).map(([key, property]) => {
    const keys = [`\`${property['x-key-zh']}\``, `\`${key}\``];
    const [own, other] = language === 'zh' ? keys : [keys[1], keys[0]];
    const isRequired = required.includes(key) ? `（${must}）` : '';
    return [`${own}${isRequired}`, other, valueOf(schema, property, language), described(property, language)];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function valueOf(schema, property, language) {
  const { list, or } = WORDS[language];
  const { $ref, type, items, enum: values } = property;
  if ($ref !== undefined) return linkTo(schema, $ref, language);
  const words = language === 'zh' ? (property['x-enum-zh'] ?? values) : values;
  if (words !== undefined) return words.map((word) => `\`${word}\``).join(or);
  if (type === 'array') return list(valueOf(schema, items, language));
  const known = VALUES[property['x-value']];
  if (known === undefined) throw new Error(`no word for values of the kind ${property['x-value']}`);
  return known[language];
}

function linkTo(schema, reference, language) {
  const object = schema.definitions[reference.split('/').at(-1)];
  const title = titleOf(object, language);
  return `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
}
