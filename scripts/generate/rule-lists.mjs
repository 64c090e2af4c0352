// The lists of rules follow from the folders: packages/rules/src/GROUP/RULE with index.ts, texts.ts and examples.ts. The
// folder's name is the id of the rule, and its one export has the same name in camel case.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the order in which rules are listed. A rule of `source` comes with the source of a plan, see `openSource`. */
export const GROUPS = ['yaml', 'shape', 'document', 'task', 'body', 'text', 'source', 'config'];

/** Rules that come with something else than a source, and so are in no list that every linter loads. */
const WITH_WORD_LISTS = ['term'];

const FILES = ['index.ts', 'texts.ts', 'examples.ts'];
const HEAD = '/* Generated from the folders of the rules by `npm run generate`. Do not edit. */\n';

export const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** The folder of every rule, by group and then by id. @throws Error for one that lacks a file */
export function rulesIn(root) {
  const sources = join(root, 'packages/rules/src');
  return GROUPS.flatMap((group) =>
    readdirSync(join(sources, group), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(sources, group, entry.name, 'texts.ts')))
      .map(({ name: id }) => {
        const missing = FILES.filter((file) => !existsSync(join(sources, group, id, file)));
        if (missing.length > 0) throw new Error(`packages/rules/src/${group}/${id} lacks ${missing.join(' and ')}`);
        return { group, id };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** The generated files by path. */
export function ruleLists(root) {
  const rules = rulesIn(root);
  const ofSource = rules.filter(({ group }) => group === 'source');
  const withWords = rules.filter(({ id }) => WITH_WORD_LISTS.includes(id));
  const ofPlan = rules.filter((rule) => !ofSource.includes(rule) && !withWords.includes(rule));
  const folder = 'packages/rules/src/generated';
  return {
    [`${folder}/plan-rules.ts`]: listOf('PLAN_RULES', 'The rules that look at the plan alone.', ofPlan),
    [`${folder}/source-rules.ts`]: listOf('SOURCE_RULES', 'The rules that come with the source of a plan.', ofSource),
    [`${folder}/word-rules.ts`]: listOf('WORD_RULES', 'The rules that come with a word list.', withWords),
    [`${folder}/about.ts`]: tableOf('ABOUT', 'RuleAbout', 'What is said about every rule, by id.', 'about', rules),
    [`${folder}/examples.ts`]: tableOf(
      'EXAMPLES',
      'RuleExamples',
      'The executed examples of every rule, by id. Apart from the rules, so that a linter need not load them.',
      'examples',
      rules,
    ),
    [`${folder}/rule-ids.ts`]: idsOf([...withWords, ...ofSource]),
    'packages/plan/src/generated/rule-id.ts': typeOfIds(rules),
    'packages/plan/src/generated/finding-data.ts': typesOfData(root, rules),
  };
}

const importsOf = (rules, file, named) =>
  rules.map(({ group, id }) => `import { ${named(id)} } from '../${group}/${id}/${file}.js';\n`).join('');

const listOf = (name, comment, rules) => `${HEAD}
import type { Rule } from '@workplan/lint';
${importsOf(rules, 'index', camelCase)}
/** ${comment} */
export const ${name}: readonly Rule[] = [
${rules.map(({ id }) => `  ${camelCase(id)},\n`).join('')}];
`;

const tableOf = (name, type, comment, member, rules) => `${HEAD}
import type { ${type} } from '@workplan/lint';
${importsOf(rules, member === 'about' ? 'texts' : member, (id) => `${member} as ${camelCase(id)}`)}
/** ${comment} */
export const ${name}: Readonly<Record<string, ${type}>> = {
${rules.map(({ id }) => `  '${id}': ${camelCase(id)},\n`).join('')}};
`;

const idsOf = (rules) => `${HEAD}
import type { RuleId } from '@workplan/plan';

/** The ids of rules that come with a word list or a source, without the rules. */
export const OPTIONAL_RULE_IDS = [
${rules.map(({ id }) => `  '${id}',\n`).join('')}] as const satisfies readonly RuleId[];
`;

const typeOfIds = (rules) => `${HEAD}
/** The id of every rule that has a folder. */
export type RuleWithFolder =
${rules
  .map(({ id }) => `  | '${id}'`)
  .sort()
  .join('\n')};
`;

/** What the findings of a rule carry, as its texts declare it. @throws Error for a rule that declares nothing */
function dataOf(root, { group, id }) {
  const file = `packages/rules/src/${group}/${id}/texts.ts`;
  const [, type] = /^export type Data = ([^;{]+|\{\n[^}]*\});$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  if (type === undefined) throw new Error(`${file} does not declare Data, what its findings carry`);
  return type.replaceAll('\n', '\n  ');
}

const typesOfData = (root, rules) => `${HEAD}
import type { Localized, MessageData } from '../localized.js';

/**
 * The values behind the messages of each rule, by its id: \`FindingData['deadline-conflict']\`. They are what the messages
 * name in braces, and what else a program may need. A value that not every finding of the rule has is optional. Rules of
 * others are not here: what they carry is \`MessageData\`.
 */
export interface FindingData {
${rules
  .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  .map((rule) => `  readonly '${rule.id}': ${dataOf(root, rule)};\n`)
  .join('')}  readonly 'config-invalid': MessageData;
  readonly 'registry-invalid': MessageData;
  readonly 'unknown-rule': MessageData;
  /** The rule that failed, and the words of its error. */
  readonly 'internal-error': {
    readonly rule: string;
    readonly detail: string;
  };
}
`;
