import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFile, openOutput, type Draft } from '@workplan/workspace/node';
import { workspace } from '../support/workspace.js';

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
    createFile(path('a'), Buffer.from('甲'));
    expect(readFileSync(path('a'), 'utf8')).toBe('甲');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('takes the place of nothing', () => {
    const { folder, path, read } = workspace({ a: '旧' });
    symlinkSync(path('nowhere'), path('b'));
    refusal = code;
    for (const name of ['a', 'b'])
      expect(() => createFile(path(name), Buffer.from('新'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(read('a')).toBe('旧');
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });
});

test('a file that appears at the last moment is not replaced either', () => {
  const { folder, path } = workspace();
  refusal = 'EEXIST';
  expect(() => createFile(path('a'), Buffer.from('新'))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(readdirSync(folder)).toEqual([]);
});

/** As root may do everything, a device that is replaced is lost to the whole machine: a pipe stands for it here. */
describe('what goes to a pipe goes through it', () => {
  test.each<[string, (path: string) => Promise<void>]>([
    [
      'piece by piece',
      async (path) => {
        const draft = await openWhenRead(path);
        draft.write('甲');
        draft.write('乙');
        await draft.commit();
      },
    ],
    [
      'until it is given up',
      async (path) => {
        const draft = await openWhenRead(path);
        await new Promise<void>((resolve) => {
          draft.write('甲乙');
          setTimeout(resolve, 50);
        });
        draft.discard();
      },
    ],
  ])('%s', async (_, write) => {
    const { folder, path } = workspace();
    execFileSync('mkfifo', [path('pipe')]);
    const reader = spawn('cat', [path('pipe')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = new Promise<string>((resolve) => {
      let text = '';
      reader.stdout
        .setEncoding('utf8')
        .on('data', (piece: string) => void (text += piece))
        .on('end', () => resolve(text));
    });
    await write(path('pipe'));
    expect(await read).toBe('甲乙');
    expect(lstatSync(path('pipe')).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  /** Until somebody reads from it, opening a pipe is refused. */
  async function openWhenRead(pipe: string): Promise<Draft> {
    for (;;) {
      try {
        return openOutput(pipe);
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENXIO' });
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
  }
});
