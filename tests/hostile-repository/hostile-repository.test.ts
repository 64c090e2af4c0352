import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.js';
import { buildAll, type Built } from './built.js';
import { Caller } from './caller.js';
import { faultsIn } from './faults.js';
import { CANARY, filesWith, hashOf, remove } from './place.js';
import { REPOSITORIES } from './repositories.js';
import type { Repository } from './repository.js';
import { inTurns, run, type Call, type Outcome } from './run.js';

let built: Built;
/**
 * Of so many repositories one gets a process for each call, as a user has it. The others share two processes, which run
 * the same built program; in the long form none does.
 */
const OWN_PROCESS = sample(30, 1);
const caches = (): string => join(built.top, 'caches');

beforeAll(() => {
  built = buildAll();
});

afterAll(() => remove(built.top));

/** What is wrong with how a call went, in words. */
function faultsOf({ code, output, hung }: Outcome, exit: Repository['exit']): string[] {
  const faults: string[] = [];
  if (hung) faults.push('hung');
  else if (code === null || code > 2) faults.push(`exit code ${code}`);
  else if (exit !== undefined && code !== exit) faults.push(`exit code ${code}, not ${exit}`);
  return [...faults, ...faultsIn(output)];
}

describe('repositories from somebody who means ill', () => {
  test('there are many, each by its own name', () => {
    expect(REPOSITORIES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(REPOSITORIES.map(({ name }) => name)).size).toBe(REPOSITORIES.length);
  });

  test('nothing outside is read or written by any call, and every call ends as documented', async () => {
    const faults: string[] = [];
    let calls = 0;
    const work = REPOSITORIES.map((repository, index) => ({ ...repository, index, folder: built.folderOf(index) }));
    const callers: readonly [Caller, Caller] = [new Caller(caches()), new Caller(caches())];
    await inTurns(work, callers.length, async ({ name, calls: own = [['lint']], exit, index, folder }, lane) => {
      const call: Call =
        index % OWN_PROCESS === 0 ? (args, cwd) => run(args, cwd, caches()) : (callers[lane] ?? callers[0]).run;
      for (const args of own) {
        calls += 1;
        const outcome = await call(args, folder);
        for (const fault of faultsOf(outcome, exit))
          faults.push(`${name}: ${args.join(' ')}: ${fault}\n${outcome.output.slice(0, 600)}`);
      }
      if (hashOf(built.outside) !== built.before) faults.push(`${name}: written outside`);
    });
    for (const caller of callers) caller.stop();
    console.log(`hostile repositories: ${REPOSITORIES.length}, calls: ${calls}, faults: ${faults.length}`);
    expect(faults).toEqual([]);
    expect(filesWith(built.repositories, CANARY)).toEqual([]);
    expect(filesWith(caches(), CANARY)).toEqual([]);
  });

  test.each([['lint'], ['fix'], ['fmt']])(
    'all at once: %s',
    async (command) => {
      const folders = REPOSITORIES.map((_, index) => String(index));
      const outcome = await run([command, ...folders], built.repositories, caches());
      expect(faultsOf(outcome, 2)).toEqual([]);
      expect(hashOf(built.outside)).toBe(built.before);
    },
    120_000,
  );
});
