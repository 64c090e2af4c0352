import { mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAD, GOOD } from '../../packages/cli/test/support/plans.js';
import { newFolder, remove } from './place.js';
import { BIN } from './run.js';

const SAVE_AT = fileURLToPath(new URL('../support/save-at.cjs', import.meta.url));
/** More than the calls of the system that reading and writing one plan takes. */
const PLANS = 40;

let top = '';
beforeAll(() => {
  top = newFolder();
});
afterAll(() => remove(top));

/** Plans with something to fix, and with a layout to change. */
const COMMANDS: Readonly<Record<string, { readonly args: readonly string[]; readonly text: string }>> = {
  fix: { args: ['fix', '.'], text: BAD },
  fmt: { args: ['fmt', '.'], text: GOOD.replace('标题: 2016', '标题:    2016') },
};

/** How another program saves, and the calls before which such a save is lost. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  // Between a look at the file and the rename there is no call left. Node offers no exchange of two names (decision 070).
  new: ['renameSync'],
  same: [],
};

/**
 * Another program saves plan 1 before the first call of the system on it, plan 2 before the second call, and so on: so
 * every moment of a rewrite is tried, whatever the speed of the machine.
 */
test.each(
  Object.entries(COMMANDS).flatMap(([name, command]) => Object.keys(WAYS).map((way) => ({ name, way, ...command }))),
)('$name loses no save of another program (by a $way file)', ({ name, way, args, text }) => {
  const folder = join(top, `${name}-${way}`);
  mkdirSync(folder);
  for (let index = 1; index <= PLANS; index += 1) writeFileSync(join(folder, `${index}.plan.yaml`), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', SAVE_AT, BIN, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en', SAVE_AS: way, SAVE_IN: realpathSync(folder) },
  });
  const saved = JSON.parse(stderr.split('\n').at(-1) ?? '') as Readonly<Record<string, string>>;
  const calls = new Set(Object.values(saved));
  const isLost = (index: string): boolean =>
    !readFileSync(join(folder, `${index}.plan.yaml`), 'utf8').includes('# saved');
  expect(
    Object.keys(saved)
      .filter(isLost)
      .map((index) => saved[index]),
  ).toEqual(WAYS[way]);
  for (const call of ['readSync', 'fsyncSync', 'linkSync', 'lstatSync', 'renameSync']) expect(calls).toContain(call);
  const conflicts = `${stdout}${stderr}`.split('was changed by another program').length - 1;
  expect(conflicts).toBeGreaterThan(5);
  expect(status).toBe(2);
  expect(readdirSync(folder).filter((file) => !file.endsWith('.plan.yaml'))).toEqual([]);
});
