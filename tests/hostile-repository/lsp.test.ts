import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { BAD, GOOD, OFFICIAL } from '../../packages/cli/test/support/plans.js';
import { buildAll, type Built } from './built.js';
import { Editor } from './editor.js';
import { entriesOf } from './entries.js';
import { CANARY, hashOf, remove } from './place.js';
import { REPOSITORIES } from './repositories.js';

let built: Built;
beforeAll(() => {
  built = buildAll();
  // The server has the environment of this process.
  vi.stubEnv('SECRET_TOKEN', CANARY);
});
afterAll(() => {
  vi.unstubAllEnvs();
  remove(built.top);
});

/** Files of a repository that an editor opens; of many alike the first ones. */
const OPENED = 3;
/** Names that a plan, a configuration or a registry has. */
const IS_YAML = /\.ya?ml$/;

/** What the editor has of a file: its text, or a plan where it cannot be one. */
function textOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size < 1e6 ? readFileSync(path, 'utf8') : BAD;
}

/** What an editor does in a repository that somebody opens. Returns what is wrong, in words. */
async function work(editor: Editor, folder: string, name: string): Promise<string[]> {
  const uriOf = (entry: string): string => pathToFileURL(join(folder, entry)).href;
  const entries = entriesOf(folder);
  await editor.ask('workspace/symbol', { query: '' });
  for (const entry of entries.filter((file) => IS_YAML.test(file)).slice(0, OPENED))
    await editor.read(uriOf(entry), textOf(join(folder, entry)));
  editor.notify('workspace/didChangeWatchedFiles', {
    changes: entries.map((entry) => ({ uri: uriOf(entry), type: 2 })),
  });
  const bytes = Buffer.from(OFFICIAL).toString('base64');
  for (const file of ['../../outside/text.txt', '/proc/self/environ', `${name}.txt`])
    await editor.ask('workplan/importText', { bytes, file });
  // A plan with a fault of its own: the server is as good as before.
  const sound = await editor.read(uriOf('sound.plan.yaml'), `${GOOD}x\n`);
  return sound.length === 0 ? ['a fault is not found any more'] : [];
}

test('one language server goes through all repositories, reads nothing outside and goes on answering', async () => {
  const faults: string[] = [];
  const editor = await Editor.start(built.folderOf(0));
  let removed: { uri: string; name: string }[] = [];
  for (const [index, { name }] of REPOSITORIES.entries()) {
    const folder = built.folderOf(index);
    const added = [{ uri: pathToFileURL(folder).href, name }];
    editor.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    removed = added;
    const found = await work(editor, folder, name).catch((error: unknown) => [String(error)]);
    faults.push(...[...found, ...editor.faults()].map((fault) => `${name}: ${fault}`));
  }
  console.log(`repositories: ${REPOSITORIES.length}, requests: ${editor.requests}, faults: ${faults.length}`);
  expect(faults).toEqual([]);
  expect(editor.requests).toBeGreaterThan(2000);
  expect(await editor.stop()).toBe(0);
  expect(hashOf(built.outside)).toBe(built.before);
});
