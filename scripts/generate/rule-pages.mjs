// Writes the pages of the rules (docs/rules), the rules of the configuration's schema and the page for man, all from what
// the command says of each rule. With --check it writes nothing and fails when a committed file differs.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printedBy } from '../from-sources.mjs';
import { put } from '../generate.mjs';
import { ROOT } from '../lib.mjs';

const check = process.argv.includes('--check');
const SCHEMA = 'schemas/config.schema.json';

const [explained, man] = await printedBy([
  ['explain', '--format', 'json'],
  ['help', '--man', '--lang', 'en'],
]);
const rules = JSON.parse(explained);

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

const pages = { 'docs/rules/README.md': index };
for (const { id, page } of rules) pages[`docs/rules/${id}.md`] = page;
let drifted = put({ ...pages, [SCHEMA]: schemaWithRules(), 'packages/cli/man/workplan.1': man }, { check });
for (const name of readdirSync(join(ROOT, 'docs/rules')).filter((file) => !(`docs/rules/${file}` in pages))) {
  if (!check) rmSync(join(ROOT, 'docs/rules', name));
  else {
    console.error(`drift: docs/rules/${name} is the page of no rule; run npm run generate`);
    drifted += 1;
  }
}
process.exitCode = drifted > 0 ? 1 : 0;

/**
 * The schema knows every rule by name, for completion and for words beside it; names it does not know are left to the
 * command.
 */
function schemaWithRules() {
  const schema = JSON.parse(readFileSync(join(ROOT, SCHEMA), 'utf8'));
  const settable = rules.filter((rule) => rule.settable);
  schema.definitions.rules.properties = Object.fromEntries(
    settable.map(({ id, title }) => [
      id,
      { description: title.en, 'x-zh': title.zh, allOf: [{ $ref: '#/definitions/level' }] },
    ]),
  );
  return `${JSON.stringify(schema, null, 2)}\n`;
}
