import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAD, GOOD, OFFICIAL } from '../../packages/cli/test/support/plans.js';
import { sample } from '../support/sample.js';
import { buildAll, type Built } from './built.js';
import { entriesOf } from './entries.js';
import { faultsInData } from './faults.js';
import { CANARY, hashOf, remove } from './place.js';
import { REPOSITORIES } from './repositories.js';
import { inTurns } from './run.js';
import { ToolServer } from './tool-server.js';

/** Part of what stands in every file outside: a quote that is found there shows that the file was read. */
const QUOTE = CANARY.slice(0, -1);

/** Of so many folders with a configuration one gets a server of its own. */
const EACH = sample(8, 1);

let built: Built;
beforeAll(() => {
  built = buildAll();
});
afterAll(() => remove(built.top));

type ToolCall = readonly [name: string, args: Readonly<Record<string, unknown>>];

/** What an agent may ask about a file. */
const about = (path: string): readonly ToolCall[] => [
  ['validate_plan', { path }],
  ['validate_plan', { path, text: GOOD }],
  ['fix_plan', { path, suggestions: true }],
  ['locate_quote', { path, quote: QUOTE }],
];

/** Every tool, with the text of a plan and in the folder of the server. */
const EVERYWHERE: readonly ToolCall[] = [
  ['validate_plan', { text: BAD, path: 'x.plan.yaml' }],
  ['fix_plan', { text: BAD }],
  ['look_up_body', { name: QUOTE }],
  ['look_up_body', { name: '市教委', on: '2016-02-18' }],
  ['locate_quote', { quote: '市教委', text: OFFICIAL }],
  ['get_schema', { name: 'config' }],
  ['explain_rule', { rule: 'fullwidth-colon', language: 'en' }],
];

/** Asks, and adds what is wrong with the answers. */
async function ask(server: ToolServer, calls: readonly ToolCall[], where: string, faults: string[]): Promise<void> {
  for (const [name, args] of calls) {
    const answer = await server.call(name, args).catch((error: unknown) => String(error));
    const found = answer.includes('"found":true') && args.quote === QUOTE ? ['found outside'] : faultsInData(answer);
    if (answer.startsWith('Error') || answer.includes('"error":{')) found.push('no result');
    for (const fault of found)
      faults.push(`${where}: ${name} ${JSON.stringify(args).slice(0, 200)}: ${fault}\n${answer.slice(0, 600)}`);
  }
}

test('one server of tools goes through all repositories, reads nothing outside and goes on answering', async () => {
  const faults: string[] = [];
  const server = ToolServer.start(built.repositories, join(built.top, 'caches'));
  let calls = 0;
  for (const [index, { name }] of REPOSITORIES.entries()) {
    const paths = entriesOf(built.folderOf(index)).map((entry) => `${index}/${entry}`);
    const asked = paths.flatMap(about);
    await ask(server, asked, name, faults);
    const sound = await server.call('validate_plan', { text: BAD });
    if (!sound.includes('fullwidth-colon')) faults.push(`${name}: the server is not sound any more\n${sound}`);
    calls += asked.length + 1;
  }
  await ask(server, EVERYWHERE, 'afterwards', faults);
  server.stop();
  console.log(`repositories: ${REPOSITORIES.length}, tool calls: ${calls}, faults: ${faults.length}`);
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(1000);
  expect(hashOf(built.outside)).toBe(built.before);
});

test('a server of tools in a repository with a configuration of its own reads nothing outside', async () => {
  const faults: string[] = [];
  const folders = REPOSITORIES.map(({ name }, index) => ({ name, folder: built.folderOf(index) })).filter(
    ({ folder }) => entriesOf(folder).includes('workplan.config.yaml') || existsSync(join(folder, '.gitignore')),
  );
  expect(folders.length).toBeGreaterThan(15);
  const tried = folders.filter((_, index) => index % EACH === 0);
  await inTurns(tried, 2, async ({ name, folder }) => {
    const server = ToolServer.start(folder, join(built.top, 'caches'));
    await ask(server, EVERYWHERE, name, faults);
    await ask(server, entriesOf(folder).slice(0, 20).flatMap(about), name, faults);
    server.stop();
  });
  expect(faults).toEqual([]);
  expect(hashOf(built.outside)).toBe(built.before);
});
