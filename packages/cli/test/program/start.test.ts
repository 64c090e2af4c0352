import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCode, writeCode } from '../../src/start/code-files.js';
import { codeFolder } from '../../src/start/code-folder.js';
import { kindOfCall } from '../../src/start/kind-of-call.js';

describe('the kind of a call', () => {
  test.each([
    [[], 'lint', 'lint', true],
    [['plans/a.plan.yaml'], 'lint', 'lint', true],
    [['lint', '-q'], 'lint', 'lint', true],
    [['fix'], 'program', 'fix', true],
    [['--version'], 'lint', 'lint', false],
    [['-q', 'fix'], 'lint', 'lint', false],
    [['lsp', '--stdio'], 'program', 'lsp', false],
    [['mcp'], 'program', 'mcp', false],
  ] as const)('%j needs %s for %s', (args, program, command, isTypical) => {
    expect(kindOfCall(args)).toEqual({ program, command, isTypical });
  });
});

describe('the folder for compiled code', () => {
  test.each([
    ['linux', { HOME: '/home/a' }, join('/home/a', '.cache', 'workplan', 'code')],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/c' }, join('/c', 'workplan', 'code')],
    ['darwin', { HOME: '/Users/a', XDG_CACHE_HOME: '/c' }, join('/Users/a', 'Library', 'Caches', 'workplan', 'code')],
    ['win32', { LOCALAPPDATA: 'C:', HOME: '/home/a' }, join('C:', 'workplan', 'code')],
    ['linux', {}, undefined],
    ['darwin', { HOME: '' }, undefined],
    ['linux', { HOME: '/home/a', WORKPLAN_CODE_CACHE: 'off' }, undefined],
    ['linux', { HOME: '/home/a', WORKPLAN_CODE_CACHE: '/d' }, '/d'],
  ] as const)('on %s with %j is %s', (platform, variables, folder) => {
    expect(codeFolder(variables, platform)).toBe(folder);
  });
});

describe('files of compiled code', () => {
  let folder = '';
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'workplan-code-')), 'deep', 'code');
  });
  afterAll(() => rmSync(join(folder, '..', '..'), { recursive: true, force: true }));

  test('are read as they were written, and nothing is left beside them', () => {
    writeCode(folder, 'a.code', Buffer.from('one'));
    writeCode(folder, 'a.code', Buffer.from('two'));
    expect(readCode(folder, 'a.code')?.toString()).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.code']);
  });

  test('that are missing, or are no files, are none', () => {
    expect(readCode(folder, 'b.code')).toBeUndefined();
    expect(readCode(join(folder, '..'), 'code')).toBeUndefined();
    expect(readCode(join(folder, 'a.code'), 'c.code')).toBeUndefined();
  });

  test('that are old are removed by the next one; what is not ours stays', () => {
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    for (const name of ['workplan-old.code', 'workplan-old.code.1.tmp', 'other.code', 'other.tmp', 'notes.txt']) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), old, old);
    }
    writeCode(folder, 'workplan-new.code', Buffer.from('new'));
    expect(readdirSync(folder).sort()).toEqual(['a.code', 'notes.txt', 'other.code', 'other.tmp', 'workplan-new.code']);
  });

  test('that are too many go, the oldest first', () => {
    const many = join(folder, 'many');
    const names = Array.from({ length: 20 }, (_, at) => `workplan-${at}.code`);
    for (const [at, name] of names.entries()) {
      writeCode(many, name, Buffer.from(name));
      utimesSync(join(many, name), new Date(Date.now() - (60 - at) * 1000), new Date(Date.now() - (60 - at) * 1000));
    }
    writeCode(many, 'workplan-last.code', Buffer.from('last'));
    expect(readdirSync(many)).toHaveLength(16);
    expect(names.filter((name) => readCode(many, name) !== undefined)).toEqual(names.slice(-15));
  });
});

describe.skipIf(process.getuid === undefined)('compiled code and the folders of other users', () => {
  /** Nobody's number, on most systems. */
  const OTHER = 65_534;
  let home = '';
  const become = (user: number): void => void vi.spyOn(process, 'getuid').mockReturnValue(user);

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'workplan-home-'));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(home, { recursive: true, force: true });
  });

  test('root leaves no folder in the home of a user', () => {
    // A folder of somebody who is not root, whoever runs the test.
    if (process.getuid?.() === 0) chownSync(home, OTHER, OTHER);
    become(0);
    writeCode(join(home, '.cache', 'workplan', 'code'), 'a.code', Buffer.from('one'));
    expect(readdirSync(home)).toEqual([]);
  });

  test('what root left before is neither run nor written to, and nothing is said', () => {
    const folder = join(home, 'code');
    mkdirSync(folder);
    writeCode(folder, 'a.code', Buffer.from('one'));
    expect(readCode(folder, 'a.code')?.toString()).toBe('one');
    become((process.getuid?.() ?? 0) + 1);
    expect(readCode(folder, 'a.code')).toBeUndefined();
    expect(() => writeCode(folder, 'b.code', Buffer.from('two'))).not.toThrow();
    expect(existsSync(join(folder, 'b.code'))).toBe(false);
  });

  test('a user keeps code in a folder of their own', () => {
    const folder = join(home, '.cache', 'code');
    writeCode(folder, 'a.code', Buffer.from('one'));
    expect(readCode(folder, 'a.code')?.toString()).toBe('one');
  });
});
