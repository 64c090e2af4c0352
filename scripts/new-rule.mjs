// npm run new-rule GROUP ID: writes the folder of a new rule, which works as it is, and takes it into the lists of rules.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { put } from './generate.mjs';
import { folderOf, GROUPS, ruleLists, rulesIn } from './generate/rule-lists.mjs';
import { ROOT, fail } from './lib.mjs';
import { skeletonOf } from './new-rule/skeletons.mjs';

/** What the engine itself finds has no check of its own. */
const OPEN_GROUPS = GROUPS.filter((group) => group !== 'config');
const USAGE = `npm run new-rule GROUP ID, for example: npm run new-rule task vague-target
GROUP is one of ${OPEN_GROUPS.join(', ')}. ID is in lower case, its words joined by hyphens.`;

const [group = '', id = '', ...more] = process.argv.slice(2);
if (!OPEN_GROUPS.includes(group)) fail(group === '' ? USAGE : `There is no group “${group}” to add to.\n${USAGE}`, 2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) || more.length > 0) fail(USAGE, 2);
const other = rulesIn(ROOT).find((rule) => rule.id === id);
if (other !== undefined) fail(`There is a rule ${id} in the group ${other.group}. Ids are never used twice.`, 2);

const folder = `${folderOf(group)}/${id}`;
if (existsSync(join(ROOT, folder))) fail(`${folder} is there already.`, 2);
mkdirSync(join(ROOT, folder));
for (const [file, text] of Object.entries(skeletonOf(group, id))) writeFileSync(join(ROOT, folder, file), text);
console.error(`wrote ${folder}`);
put(ruleLists(ROOT), { check: false });
console.error(`
The rule runs already: npx vitest run packages/rules/test/rule-examples.test.ts -t ${id}
Write in ${folder}
  examples.ts  what it finds and what it accepts, at least three of each
  texts.ts     what it says, in both languages
  index.ts     how it finds that
and then run npm run generate, which writes its page and the schema of the configuration.`);
