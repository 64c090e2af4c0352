import { fileFault, FileFault, folderOf, pathWithin } from '@workplan/workspace';
import { exists, realPathNow } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { isStdin } from '../../io/find-files.js';
import { readIndex } from '../../io/git-index.js';
import { openObjects } from '../../io/git-objects.js';
import { indexFiles } from '../../io/index-files.js';
import { UsageError } from '../../io/usage-error.js';
import { textOf } from '../../texts/say.js';
import type { CallFiles } from './call-files.js';
import { affectedBy } from './changed.js';

/** The next commit: what git's index holds, whatever the working tree has. See docs/decisions/130-what-is-staged.md. */
export function openStaged({ environment: { cwd }, words }: Call): CallFiles {
  if (words.some(isStdin)) throw new UsageError('options-exclude', { a: '--staged', b: '-' });
  const index = readIndex(cwd);
  if ('problem' in index)
    throw new UsageError(`changed-${index.problem}`, { option: '--staged', commit: '', detail: index.detail ?? '' });
  const objects = openObjects(cwd);
  const files = indexFiles(index, objects);
  const { root, changed } = index;
  const isOfIndex = (path: string): boolean =>
    pathWithin(root, path) !== undefined || pathWithin(root, realPathNow(folderOf(path)) ?? path) !== undefined;
  return {
    files,
    isIndex: true,
    hasThreads: false,
    async kindOf(path) {
      if (!isOfIndex(path)) throw new FileFault('ENOENT', textOf('fault-not-in-repository'));
      const kind = await files.kindOf(path);
      if (kind !== undefined) return kind;
      if (changed.has(path) || [...changed].some((name) => name.startsWith(`${path}/`))) return 'gone';
      throw exists(path) ? new FileFault('ENOENT', textOf('fault-not-staged')) : fileFault('missing');
    },
    bytesOf: ({ real }) => files.read(real, 'plan'),
    affected: (workspace) => affectedBy({ paths: changed, root }, files, workspace),
    close: () => objects.close(),
  };
}
