// Writes the pages of the rules (docs/rules), the rules of the configuration's schema, the type of their ids and the page for man, all from
// what the built command says of each rule. With --check it writes nothing and fails when a committed file differs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, fail } from './lib.mjs';

const check = process.argv.includes('--check');
const FOLDER = join(ROOT, 'docs/rules');
const SCHEMA = join(ROOT, 'schemas/config.schema.json');
const MAN = join(ROOT, 'packages/cli/man/workplan.1');
const IDS = join(ROOT, 'packages/plan/src/rule-id.ts');

const rules = JSON.parse(said('explain', '--format', 'json'));

const row = ({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title.zh} | ${title.en} |`;
const groups = [...new Set(rules.map(({ group }) => group))];
const index = `# 规则 · Rules

每条规则一页，中文在前，英文在后，例子都由程序实际检查过。\`workplan explain 规则名\` 离线显示同样的内容。本文件夹由
\`npm run generate\` 生成，请不要手改。

A page for each rule, Chinese first, then English; what is said of the examples was found by running them.
\`workplan explain RULE\` shows the same offline. This folder is written by \`npm run generate\`.

${groups
  .map(
    (group) =>
      `## ${group}\n\n| | | | |\n|---|---|---|---|\n${rules
        .filter((rule) => rule.group === group)
        .map(row)
        .join('\n')}`,
  )
  .join('\n\n')}
`;

const wanted = new Map([['README.md', index], ...rules.map(({ id, page }) => [`${id}.md`, page])]);
let drifted = 0;
for (const folder of [FOLDER, join(ROOT, 'packages/cli/man')]) mkdirSync(folder, { recursive: true });
for (const [name, text] of wanted) put(join(FOLDER, name), `docs/rules/${name}`, text);
for (const name of readdirSync(FOLDER).filter((file) => !wanted.has(file))) {
  if (check) drift(`docs/rules/${name} is the page of no rule`);
  else rmSync(join(FOLDER, name));
}
put(SCHEMA, 'schemas/config.schema.json', schemaWithRules());
put(MAN, 'packages/cli/man/workplan.1', said('help', '--man', '--lang', 'en'));
put(IDS, 'packages/plan/src/rule-id.ts', typeOfIds());
process.exitCode = drifted > 0 ? 1 : 0;

/** What the built command prints. */
function said(...words) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'packages/cli/bin/workplan.js'), ...words],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) fail(`workplan ${words[0]} failed: ${stderr}`);
  return stdout;
}

/** The schema knows every rule by name, for completion and for words beside it; names it does not know are left to the command. */
function schemaWithRules() {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8'));
  const settable = rules.filter((rule) => rule.settable);
  schema.definitions.rules.properties = Object.fromEntries(
    settable.map(({ id, title }) => [
      id,
      { description: title.en, 'x-zh': title.zh, allOf: [{ $ref: '#/definitions/level' }] },
    ]),
  );
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The ids of all rules as a type, so that the compiler finds a misspelt one. */
function typeOfIds() {
  const ids = rules
    .map(({ id }) => id)
    .sort()
    .map((id) => `  | '${id}'`);
  return `/* Generated from the rules by \`npm run generate\`. Do not edit. */

/** The id of every rule that a finding may name. Ids never change and are never translated. */
export type RuleId =
${ids.join('\n')};
`;
}

function put(path, shown, text) {
  let current = '';
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    /* not written yet */
  }
  if (current === text) return;
  if (check) return drift(`${shown} is not what the rules give`);
  writeFileSync(path, text);
  console.error(`wrote ${shown}`);
}

function drift(message) {
  console.error(`drift: ${message}; run npm run build && npm run generate`);
  drifted += 1;
}
