import { readFile } from '@workplan/workspace';
import { expect, test, vi } from 'vitest';
import { answerTogether } from '../../extension/src/client/file-answers.js';
import { clientFiles } from '../../extension/src/server/client-files.js';
import type { FileQuestions } from '../../extension/src/server/file-requests.js';

vi.mock('vscode', () => ({
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  Uri: { parse: (text: string) => ({ path: decodeURIComponent(text.replace(/^mem:\/\/w/, '')) }) },
}));

const MB = 1024 * 1024;

/** What the editor has: texts by path, `null` for a folder, `undefined` for a device, a number for a size alone. */
function editor(entries: Readonly<Record<string, string | number | null | undefined>>) {
  const calls: string[] = [];
  const messages: number[] = [];
  const find = (path: string) => {
    if (!(path in entries)) throw new Error(`${path} is not there`);
    return entries[path];
  };
  const bytesOf = (path: string): Uint8Array => {
    const found = find(path);
    return typeof found === 'number' ? new Uint8Array(found) : new TextEncoder().encode(String(found));
  };
  const typeOf = (path: string): number => {
    const found = find(path);
    return found === null ? 2 : found === undefined ? 0 : 1;
  };
  const fs = {
    async stat({ path }: { path: string }) {
      calls.push(`stat ${path}`);
      const type = typeOf(path);
      return { type, size: type === 1 ? bytesOf(path).length : 0, ctime: 0, mtime: 0 };
    },
    async readFile({ path }: { path: string }) {
      calls.push(`read ${path}`);
      return bytesOf(path);
    },
    async readDirectory({ path }: { path: string }) {
      if (typeOf(path) !== 2) throw new Error(`${path} is no folder`);
      return Object.keys(entries)
        .filter((name) => name.startsWith(`${path}/`))
        .map((name): [string, number] => [name.slice(path.length + 1), typeOf(name)]);
    },
  };
  const connection = {
    async sendRequest(_: string, params: FileQuestions) {
      messages.push(params.questions.length);
      return structuredClone(await answerTogether(params.questions, fs as never));
    },
  };
  return { calls, messages, files: clientFiles(connection as never) };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('files that are read at the same time go in one message, each looked at once before it is read', async () => {
  const names = Array.from({ length: 64 }, (_, at) => `mem://w/第${at}份.plan.yaml`);
  const { calls, messages, files } = editor(
    Object.fromEntries(names.map((name, at) => [name.slice(7), `标题: ${at}`])),
  );
  const read = await Promise.all(names.map((name) => readFile(name, 'plan', files)));
  expect(read.map(text)).toEqual(names.map((_, at) => `标题: ${at}`));
  expect(messages).toEqual([64]);
  expect(calls).toHaveLength(128);
  for (const name of names)
    expect(calls.indexOf(`stat ${name.slice(7)}`)).toBeLessThan(calls.indexOf(`read ${name.slice(7)}`));
});

test('nothing but a regular file of a size that its purpose allows is read', async () => {
  const { calls, files } = editor({
    '/large.yaml': MB + 1,
    '/limit.yaml': MB,
    '/folder.yaml': null,
    '/device.yaml': undefined,
  });
  const codeOf = async (name: string) =>
    readFile(`mem://w/${name}`, 'config', files).then(
      ({ length }) => length,
      ({ code }: { code: string }) => code,
    );
  expect(
    await Promise.all(['large.yaml', 'limit.yaml', 'folder.yaml', 'device.yaml', 'missing.yaml'].map(codeOf)),
  ).toEqual(['EFBIG', MB, 'EISDIR', 'EOPNOTSUPP', 'ENOENT']);
  expect(calls.filter((call) => call.startsWith('read'))).toEqual(['read /limit.yaml']);
});

test('a message holds no more than some megabytes, if it is not one file', async () => {
  const { messages, files } = editor({ '/a': 7 * MB, '/b': 7 * MB, '/c': MB, '/d': 9 * MB });
  const read = await Promise.all(['a', 'b', 'c', 'd'].map((name) => readFile(`mem://w/${name}`, 'plan', files)));
  expect(read.map(({ length }) => length / MB)).toEqual([7, 7, 1, 9]);
  expect(messages).toEqual([4, 2, 1]);
});

test('kinds and folders are asked for in the same way', async () => {
  const { messages, files } = editor({ '/a': null, '/a/b.txt': '文', '/a/c': null });
  expect(
    await Promise.all([files.kindOf('mem://w/a'), files.kindOf('mem://w/a/b.txt'), files.kindOf('mem://w/none')]),
  ).toEqual(['folder', 'file', undefined]);
  expect(messages).toEqual([3]);
  expect(await files.list('mem://w/a')).toEqual([
    { name: 'b.txt', kind: 'file' },
    { name: 'c', kind: 'folder' },
  ]);
  await expect(files.list('mem://w/none')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await files.realPath('mem://w/a/b.txt')).toBe('mem://w/a/b.txt');
  expect(await files.realPath('mem://w/none')).toBeUndefined();
});

test('a client that does not answer has no files', async () => {
  const files = clientFiles({ sendRequest: () => Promise.reject(new Error('gone')) } as never);
  expect(await files.kindOf('mem://w/a')).toBeUndefined();
  await expect(files.read('mem://w/a')).rejects.toMatchObject({ code: 'ENOENT' });
});
