import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll, type Built } from './built.js';
import { faultsIn } from './faults.js';
import { CANARY, filesWith, hashOf, remove } from './place.js';
import { REPOSITORIES } from './repositories.js';
import type { Repository } from './repository.js';
import { inTurns, run, type Outcome } from './run.js';

let built: Built;
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
    const work = REPOSITORIES.map((repository, index) => ({ ...repository, folder: built.folderOf(index) }));
    await inTurns(work, 2, async ({ name, calls: own = [['lint']], exit, folder }) => {
      for (const args of own) {
        calls += 1;
        const outcome = await run(args, folder, caches());
        for (const fault of faultsOf(outcome, exit))
          faults.push(`${name}: ${args.join(' ')}: ${fault}\n${outcome.output.slice(0, 600)}`);
      }
      if (hashOf(built.outside) !== built.before) faults.push(`${name}: written outside`);
    });
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
