// What a merge and a shell leave behind: marks of a conflict in prose, files that nobody meant to make.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.cache']);
const PROSE: ReadonlySet<string> = new Set(['.md', '.yml', '.yaml', '.json']);

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });

/** Also as a formatter of Markdown writes them, which takes > for a quotation. */
const CONFLICT = /^(?:<{7} (?:HEAD|ours|Updated)|>{7} \S|(?:> ){7})/m;
/** The page of the rule about conflicts, and what plans look like with them. */
const SHOWS_CONFLICTS = /merge-conflict|conflict/;

test('no text has the marks of a conflict', () => {
  const texts = filesIn('').filter((file) => PROSE.has(extname(file)) && !SHOWS_CONFLICTS.test(file));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((file) => CONFLICT.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('a file at the top has a name that says what it is', () => {
  const files = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(
    files.map(({ name }) => name).filter((name) => !/^\.?[A-Za-z][\w.-]*\.\w+$|^LICENSE$|^\.[a-z-]+$/.test(name)),
  ).toEqual([]);
});

test('no file of one machine is kept', () => {
  const { status, stdout } = spawnSync('git', ['ls-files', '*.tsbuildinfo', '*.local.*', '*.log', '*.orig', '*.rej'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // Sources without their history are all kept.
  expect([status === 0 ? stdout : '']).toEqual(['']);
});
