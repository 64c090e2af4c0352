/** A JSON Schema, as far as answers need it. */
export type Schema = Readonly<Record<string, unknown>> & { readonly type: 'object' };

const STRING = { type: 'string' };
const STRINGS = { type: 'array', items: STRING };
const BOOLEAN = { type: 'boolean' };
const COUNT = { type: 'integer', minimum: 0 };
const OPEN = { type: 'object' };
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items });

/** An object with these members, all of which are there unless they are said to be optional. */
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const PATH = { type: 'string', description: 'Path of the plan, relative to the current folder' };
const FINDING = object({
  rule: STRING,
  severity: { enum: ['error', 'warning', 'info'] },
  message: object({ zh: STRING, en: STRING }),
  url: STRING,
  range: object({ start: OPEN, end: OPEN }),
  data: OPEN,
  fixes: listOf(object({ title: object({ zh: STRING, en: STRING }), safe: BOOLEAN, edits: listOf(OPEN) })),
});
const PLACE = object({ anchor: STRING, line: COUNT, column: COUNT, text: STRING });
const TASK = object({
  plan: STRING,
  task: { type: 'string', description: 'JSON pointer to the task in the plan, with English keys' },
  line: COUNT,
  number: orNull(STRING),
  sections: STRINGS,
  text: STRING,
  roles: { type: 'object', additionalProperties: STRINGS },
  deadlines: STRINGS,
  due: orNull(STRING),
});

/** What each tool answers with. Members may be added; those that are there keep their meaning. */
export const OUTPUTS = {
  validate_plan: object({
    path: PATH,
    findings: listOf(FINDING),
    summary: object({ files: COUNT, errors: COUNT, warnings: COUNT, infos: COUNT }),
  }),
  fix_plan: object({ path: PATH, changed: BOOLEAN, text: STRING, findings: listOf(FINDING) }),
  look_up_body: object({
    name: STRING,
    on: orNull(STRING),
    results: listOf(object({ place: STRING, status: STRING })),
  }),
  locate_quote: object(
    {
      found: BOOLEAN,
      places: listOf(PLACE),
      nearest: object({ anchor: STRING, text: STRING, likeness: { type: 'number' } }),
    },
    ['nearest'],
  ),
  get_schema: { type: 'object', description: 'The schema itself' },
  explain_rule: object({ id: STRING, markdown: STRING }),
  import_text: object({
    yaml: { type: 'string', description: 'The plan; write it where its path to the official text holds' },
    exact: { type: 'boolean', description: 'Whether the plan prints the very text that it was made from' },
    tasks: COUNT,
    findings: listOf(FINDING),
  }),
  render_plan: object({
    path: PATH,
    form: STRING,
    content: STRING,
    not_written: {
      type: 'array',
      description: 'Keys of the plan that the form has no place for',
      items: object({ type: STRING, key: STRING, count: COUNT }),
    },
  }),
  convert_plan: object({ path: PATH, changed: BOOLEAN, text: STRING }),
  list_tasks: object({
    path: PATH,
    tasks: listOf(TASK),
    likely: {
      ...STRINGS,
      description:
        'Names in the plan that were not taken for the body, since no registry lists them, but may be it by the usual pattern of names',
    },
  }),
  compare_plans: object({
    same: BOOLEAN,
    head: { type: 'array', description: 'Values of the plan as a whole that differ', items: OPEN },
    tasks: { type: 'array', description: 'Tasks that differ, as `workplan diff -f json` has them', items: OPEN },
  }),
} as const satisfies Readonly<Record<string, Schema>>;
