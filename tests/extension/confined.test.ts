import { createEnvironment, createWorkspace, type FileSystem } from '@workplan/workspace';
import { describe, expect, test } from 'vitest';
import { confined } from '../../extension/src/server/confined.js';

/** Files by their path, and links by where they lead. */
function table(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): FileSystem & { readonly asked: string[] } {
  const asked: string[] = [];
  const real = (path: string): string => links[path] ?? path;
  const kind = (path: string): 'file' | 'folder' | undefined =>
    path in files ? 'file' : Object.keys(files).some((name) => name.startsWith(`${path}/`)) ? 'folder' : undefined;
  return {
    asked,
    async read(path) {
      asked.push(path);
      const text = files[real(path)];
      if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return new TextEncoder().encode(text);
    },
    kindOf: async (path) => kind(real(path)),
    list: async (folder) =>
      Object.keys(files)
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => ({ name: name.slice(folder.length + 1), kind: 'file' as const })),
    realPath: async (path) => (kind(real(path)) === undefined ? undefined : real(path)),
  };
}

const FILES = {
  '/top/workplan.config.yaml': '规则:\n  fullwidth-colon: off\n',
  '/top/secret.txt': '密',
  '/top/in/a.plan.yaml': '工作方案: 1\n',
  '/top/in/source.txt': '文',
  '/top/inner/b.txt': '邻',
};

describe('files of a folder that is not trusted', () => {
  const files = table(FILES, { '/top/in/link.txt': '/top/secret.txt' });
  const within = confined(files, ['/top/in']);

  test('are there, and nothing else is', async () => {
    expect(new TextDecoder().decode(await within.read('/top/in/source.txt'))).toBe('文');
    expect((await within.list('/top/in')).map(({ name }) => name)).toEqual(['a.plan.yaml', 'source.txt']);
    for (const path of ['/top/secret.txt', '/top/in/link.txt', '/top/inner/b.txt', '/top/workplan.config.yaml']) {
      expect(await within.kindOf(path), path).toBeUndefined();
      expect(await within.realPath(path), path).toBeUndefined();
      await expect(within.read(path), path).rejects.toMatchObject({ code: 'ENOENT' });
    }
    await expect(within.list('/top')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('keep plans from configurations and texts above', async () => {
    const plan = '/top/in/a.plan.yaml';
    const free = createWorkspace({ files, roots: ['/top/in'] });
    expect((await free.setupOf(plan)).path).toBe('/top/workplan.config.yaml');
    expect(await free.sourceNamed('../secret.txt', plan)).toMatchObject({ text: '密' });
    files.asked.length = 0;
    const kept = createWorkspace({ files: within, roots: ['/top/in'] });
    expect((await kept.setupOf(plan)).path).toBeUndefined();
    expect(await kept.sourceNamed('../secret.txt', plan)).toEqual({ problem: 'outside', folder: '/top' });
    expect(await kept.sourceNamed('source.txt', plan)).toMatchObject({ text: '文' });
    expect(files.asked.filter((path) => !path.startsWith('/top/in/'))).toEqual([]);
  });

  test('without any folder nothing is read', async () => {
    const nowhere = confined(files, []);
    const environment = createEnvironment({
      files: nowhere,
      roots: [],
      language: 'zh',
      toPath: (uri) => uri.slice('file://'.length),
      toUri: (path) => `file://${path}`,
    });
    files.asked.length = 0;
    expect((await environment.setupOf('file:///top/in/a.plan.yaml')).reports).toEqual([]);
    expect(files.asked).toEqual([]);
  });
});
