import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARY, filesWith, hashOf, newFolder, placeIn, remove } from './place.js';
import { REPOSITORIES, buildOutside, type Repository } from './repositories.js';
import { inTurns, run, type Outcome } from './run.js';

let top = '';
let before = '';
const outside = (): string => join(top, 'outside');
const folderOf = (index: number): string => join(top, 'repos', String(index));
const caches = (): string => join(top, 'caches');

beforeAll(() => {
  top = newFolder();
  buildOutside(placeIn(outside()));
  for (const [index, repository] of REPOSITORIES.entries()) {
    mkdirSync(folderOf(index), { recursive: true });
    // Some are cloned, some come in an archive.
    if (index % 2 === 0) mkdirSync(join(folderOf(index), '.git'));
    repository.build(placeIn(folderOf(index)));
  }
  before = hashOf(outside());
});

afterAll(() => remove(top));

/** What is wrong with how a call went, in words. */
function faultsOf({ code, output, hung }: Outcome, exit: Repository['exit']): string[] {
  const faults: string[] = [];
  if (hung) faults.push('hung');
  else if (code === null || code > 2) faults.push(`exit code ${code}`);
  else if (exit !== undefined && code !== exit) faults.push(`exit code ${code}, not ${exit}`);
  if (output.includes(CANARY)) faults.push('read outside');
  if (/internal error|defect of the tool/i.test(output)) faults.push('internal error');
  if (/^\s*::/m.test(output)) faults.push('a workflow command');
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(output)) faults.push('a control character');
  return faults;
}

describe('repositories from somebody who means ill', () => {
  test('there are many, each by its own name', () => {
    expect(REPOSITORIES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(REPOSITORIES.map(({ name }) => name)).size).toBe(REPOSITORIES.length);
  });

  test('nothing outside is read or written by any call, and every call ends as documented', async () => {
    const faults: string[] = [];
    let calls = 0;
    const work = REPOSITORIES.map((repository, index) => ({ ...repository, folder: folderOf(index) }));
    await inTurns(work, 2, async ({ name, calls: own = [['lint']], exit, folder }) => {
      for (const args of own) {
        calls += 1;
        const outcome = await run(args, folder, caches());
        for (const fault of faultsOf(outcome, exit))
          faults.push(`${name}: ${args.join(' ')}: ${fault}\n${outcome.output.slice(0, 600)}`);
      }
      if (hashOf(outside()) !== before) faults.push(`${name}: written outside`);
    });
    console.log(`hostile repositories: ${REPOSITORIES.length}, calls: ${calls}, faults: ${faults.length}`);
    expect(faults).toEqual([]);
    expect(filesWith(join(top, 'repos'), CANARY)).toEqual([]);
    expect(filesWith(caches(), CANARY)).toEqual([]);
  });

  test.each([['lint'], ['fix'], ['fmt']])(
    'all at once: %s',
    async (command) => {
      const folders = REPOSITORIES.map((_, index) => String(index));
      const outcome = await run([command, ...folders], join(top, 'repos'), caches());
      expect(faultsOf(outcome, 2)).toEqual([]);
      expect(hashOf(outside())).toBe(before);
    },
    120_000,
  );
});
