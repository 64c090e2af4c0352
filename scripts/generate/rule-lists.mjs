// The lists of rules follow from the folders: packages/PACKAGE/src/GROUP/RULE with index.ts, texts.ts and examples.ts. The
// folder's name is the id of the rule, and its one export has the same name in camel case.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The package of every group, in the order in which rules are listed. A rule of `source` comes with the source of a plan, see
 * `openSource`.
 */
const PACKAGE_OF = {
  yaml: 'rules-writing',
  shape: 'rules-writing',
  document: 'rules-content',
  task: 'rules-content',
  body: 'rules-content',
  text: 'rules-writing',
  source: 'rules',
  config: 'rules',
};
export const GROUPS = Object.keys(PACKAGE_OF);
const PACKAGES = [...new Set(Object.values(PACKAGE_OF))];

/** The folder of a group, where its rules lie. */
export const folderOf = (group) => `packages/${PACKAGE_OF[group]}/src/${group}`;
const generatedIn = (name) => `packages/${name}/src/generated`;

/** Rules that come with something else than a source, and so are in no list that every linter loads. */
const WITH_WORD_LISTS = ['term'];

const FILES = ['index.ts', 'texts.ts', 'examples.ts'];
const HEAD = '/* Generated from the folders of the rules by `npm run generate`. Do not edit. */\n';

export const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Every rule, by group and then by id. @throws Error for one that lacks a file */
export function rulesIn(root) {
  return GROUPS.flatMap((group) =>
    readdirSync(join(root, folderOf(group)), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, folderOf(group), entry.name, 'texts.ts')))
      .map(({ name: id }) => {
        const missing = FILES.filter((file) => !existsSync(join(root, folderOf(group), id, file)));
        if (missing.length > 0) throw new Error(`${folderOf(group)}/${id} lacks ${missing.join(' and ')}`);
        return { group, id };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** The generated files by path. */
export function ruleLists(root) {
  const rules = rulesIn(root);
  const withWords = rules.filter(({ id }) => WITH_WORD_LISTS.includes(id));
  const others = rules.filter((rule) => !withWords.includes(rule));
  const ofSource = others.filter(({ group }) => group === 'source');
  return {
    ...Object.fromEntries(GROUPS.map((group) => listOf(group, others))),
    [`${generatedIn('rules-writing')}/word-rules.ts`]: listFile('WORD', 'that come with a word list', withWords),
    ...Object.assign({}, ...PACKAGES.map((name) => tablesOf(name, rules))),
    [`${generatedIn('rules')}/plan-rules.ts`]: planRules(),
    [`${generatedIn('rules')}/rule-ids.ts`]: idsOf([...withWords, ...ofSource]),
    'packages/plan/src/generated/rule-id.ts': typeOfIds(rules),
    'packages/plan/src/generated/finding-data.ts': typesOfData(root, rules),
  };
}

const importsOf = (rules, file, named) =>
  rules.map(({ group, id }) => `import { ${named(id)} } from '../${group}/${id}/${file}.js';\n`).join('');

const listName = (group) => `${group.toUpperCase()}_RULES`;

const listOf = (group, rules) => [
  `${generatedIn(PACKAGE_OF[group])}/${group}-rules.ts`,
  listFile(
    group.toUpperCase(),
    `of the group \`${group}\``,
    rules.filter((rule) => rule.group === group),
  ),
];

const listFile = (name, which, rules) => `${HEAD}
import type { Rule } from '@workplan/lint';
${importsOf(rules, 'index', camelCase)}
/** The rules ${which}. */
export const ${name}_RULES: readonly Rule[] = [
${rules.map(({ id }) => `  ${camelCase(id)},\n`).join('')}];
`;

/** What is said about the rules of a package, and their examples. */
function tablesOf(name, rules) {
  const own = rules.filter(({ group }) => PACKAGE_OF[group] === name);
  const folder = generatedIn(name);
  return {
    [`${folder}/about.ts`]: tableOf('ABOUT', 'RuleAbout', 'What is said about each rule here, by id.', 'about', own),
    [`${folder}/examples.ts`]: tableOf(
      'EXAMPLES',
      'RuleExamples',
      'The executed examples of each rule here, by id. Apart from the rules, so that a linter need not load them.',
      'examples',
      own,
    ),
  };
}

const tableOf = (name, type, comment, member, rules) => `${HEAD}
import type { ${type} } from '@workplan/lint';
${importsOf(rules, member === 'about' ? 'texts' : member, (id) => `${member} as ${camelCase(id)}`)}
/** ${comment} */
export const ${name}: Readonly<Record<string, ${type}>> = {
${rules.map(({ id }) => `  '${id}': ${camelCase(id)},\n`).join('')}};
`;

/** The groups that look at the plan alone, in their order. */
function planRules() {
  const groups = GROUPS.filter((group) => group !== 'source');
  const imports = PACKAGES.filter((name) => name !== 'rules').map((name) => {
    const names = groups.filter((group) => PACKAGE_OF[group] === name).map(listName);
    return `import { ${names.sort().join(', ')} } from '@workplan/${name}';\n`;
  });
  const own = groups
    .filter((group) => PACKAGE_OF[group] === 'rules')
    .map((group) => `import { ${listName(group)} } from './${group}-rules.js';\n`);
  return `${HEAD}
import type { Rule } from '@workplan/lint';
${imports.join('')}${own.join('')}
/** The rules that look at the plan alone. */
export const PLAN_RULES: readonly Rule[] = [
${groups.map((group) => `  ...${listName(group)},\n`).join('')}];
`;
}

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
  const file = `${folderOf(group)}/${id}/texts.ts`;
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
