import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BAD, GOOD } from '../../packages/cli/test/support/plans.js';
import { faultsIn } from './faults.js';
import { CANARY, hashOf, newFolder, remove } from './place.js';
import { BIN, HANGS } from './run.js';

const SAVE_AT = fileURLToPath(new URL('../support/save-at.cjs', import.meta.url));
/** More than the calls of the system that one plan takes. */
const PLANS = 40;
const NAMES = Array.from({ length: PLANS }, (_, index) => `${index + 1}.plan.yaml`);

let top = '';
beforeAll(() => {
  top = newFolder();
});
afterAll(() => remove(top));

/** Plans in which there is something to do. */
const COMMANDS = { lint: BAD, fix: BAD, fmt: GOOD.replace('标题: 2016', '标题:    2016') };

/** What takes the place of a plan, or happens to it, while the command has it in hand. */
const WAYS = ['link', 'pipe', 'gone', 'cut'] as const;

/**
 * Plan 1 changes before the first call of the system on it, plan 2 before the second call, and so on: a race that the
 * other program always wins, at every moment.
 */
test.each(Object.entries(COMMANDS).flatMap(([command, text]) => WAYS.map((way) => ({ command, text, way }))))(
  '$command reads and writes nothing outside while a $way takes the place of plans',
  ({ command, text, way }) => {
    const place = join(top, `${command}-${way}`);
    const [folder, outside, pipes] = [join(place, 'inside'), join(place, 'outside'), join(place, 'pipes')];
    for (const path of [folder, join(folder, '.git'), outside, pipes]) mkdirSync(path, { recursive: true });
    for (const name of NAMES) writeFileSync(join(folder, name), text);
    if (way === 'pipe') execFileSync('mkfifo', NAMES, { cwd: pipes });
    const victim = join(outside, 'victim.plan.yaml');
    writeFileSync(victim, `${BAD}备注: ${CANARY}\n`);
    const before = hashOf(outside);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', SAVE_AT, BIN, command, '.'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en', SAVE_AS: way, SAVE_IN: realpathSync(folder), SAVE_LINK: victim },
      timeout: HANGS,
      killSignal: 'SIGKILL',
    });
    const changed = JSON.parse(stderr.split('\n').at(-1) ?? '') as Readonly<Record<string, string>>;
    expect(Object.keys(changed).length).toBeGreaterThan(command === 'lint' ? 4 : 12);
    expect([1, 2]).toContain(status);
    expect(faultsIn(`${stdout}${stderr}`)).toEqual([]);
    expect(hashOf(outside)).toBe(before);
    expect(NAMES.filter((name) => isRead(join(folder, name)))).toEqual([]);
  },
);

/** Whether what lies outside has come into a file inside. */
function isRead(path: string): boolean {
  try {
    return realpathSync(path) === path && readsText(path).includes(CANARY);
  } catch {
    return false;
  }
}

/** A pipe has no text, and whoever reads it waits. */
const readsText = (path: string): string => (path.includes('-pipe') ? '' : readFileSync(path, 'utf8'));
