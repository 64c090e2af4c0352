import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openDraft } from '../src/io/draft.js';
import { createAtomic, writeAtomic } from '../src/io/write-atomic.js';
import { workspace } from './support/workspace.js';

/** What the system answers when a second name for a file is asked for; undefined when it gives one. */
let refusal: string | undefined;

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    linkSync(from: string, to: string): void {
      if (refusal !== undefined) throw Object.assign(new Error(refusal), { code: refusal });
      real.linkSync(from, to);
    },
  };
});

afterEach(() => {
  refusal = undefined;
});

describe.each([
  ['a disk that knows second names', undefined],
  ['a disk that knows none', 'EPERM'],
  ['a disk of another kind that knows none', 'ENOTSUP'],
])('on %s, a new file', (_, code) => {
  test('is made whole, and nothing beside it', () => {
    const { folder, path } = workspace();
    refusal = code;
    createAtomic(path('a'), Buffer.from('甲'));
    expect(readFileSync(path('a'), 'utf8')).toBe('甲');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('takes the place of nothing', () => {
    const { folder, path, read } = workspace({ a: '旧' });
    symlinkSync(path('nowhere'), path('b'));
    refusal = code;
    for (const name of ['a', 'b'])
      expect(() => createAtomic(path(name), Buffer.from('新'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(read('a')).toBe('旧');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });
});

test('a file that appears at the last moment is not replaced either', () => {
  const { folder, path } = workspace();
  refusal = 'EEXIST';
  expect(() => createAtomic(path('a'), Buffer.from('新'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readdirSync(folder)).toEqual([]);
});

/** As root may do everything, a device that is replaced is lost to the whole machine: a pipe stands for it here. */
describe('what goes to a pipe or a device goes through it', () => {
  test.each<[string, (path: string) => void]>([
    ['at once', (path) => writeAtomic(path, Buffer.from('甲乙'))],
    [
      'piece by piece',
      (path) => {
        const draft = openDraft(path);
        draft.write('甲');
        draft.write('乙');
        draft.commit();
      },
    ],
    [
      'until it is given up',
      (path) => {
        const draft = openDraft(path);
        draft.write('甲乙');
        draft.discard();
      },
    ],
  ])('%s', async (_, write) => {
    const { folder, path } = workspace();
    execFileSync('mkfifo', [path('pipe')]);
    symlinkSync('pipe', path('link'));
    const reader = spawn('cat', [path('pipe')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = new Promise<string>((resolve) => {
      let text = '';
      reader.stdout
        .setEncoding('utf8')
        .on('data', (piece: string) => void (text += piece))
        .on('end', () => resolve(text));
    });
    write(path('link'));
    expect(await read).toBe('甲乙');
    expect(lstatSync(path('pipe')).isFIFO()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link', 'pipe']);
  });
});
