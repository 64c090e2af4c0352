import { fileFault, folderOf, joinPath, nameOf, type Reach } from '@workplan/workspace';
import {
  exists,
  fullPath,
  isThere,
  makeFolder,
  NO_LINK,
  readNow,
  readOwn,
  realPathNow,
  replaceFile,
  writeOwn,
} from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { sha256Of } from '../../io/hash.js';
import { placeOf } from '../../io/open-result.js';

/** The file that keeps results. */
export interface CacheStore {
  /** As messages name it. */
  readonly shown: string;
  /** Empty where there is none that can be read. */
  read(): Promise<string>;
  /** @throws FileFault or the error of the system */
  write(text: string): Promise<void>;
}

/**
 * The file of the user's cache folder for this workspace: a repository cannot bring it along. Another one counts when
 * `--cache-file` names it.
 *
 * @param caches the user's folder for caches of this program
 */
export function cacheStore({ options, environment: { cwd } }: Call, caches: string, reach: Reach): CacheStore {
  const named = options['cache-file'];
  return named === undefined ? ownStore(cwd, caches) : namedStore(fullPath(cwd, named), named, reach);
}

function ownStore(cwd: string, caches: string): CacheStore {
  const name = sha256Of(Buffer.from(realPathNow(cwd) ?? cwd)).slice(0, 32);
  const file = joinPath(joinPath(fullPath(caches, '.'), 'findings'), `${name}.jsonl`);
  return {
    shown: file,
    read: async () => readOwn(file, 'cache')?.toString('utf8') ?? '',
    write: async (text) => writeOwn(file, Buffer.from(text), false),
  };
}

function namedStore(file: string, shown: string, reach: Reach): CacheStore {
  return {
    shown,
    async read() {
      if (!isThere(file)) return '';
      return readNow(await reach.follow(file), 'cache', NO_LINK).toString('utf8');
    },
    async write(text) {
      await makeFolders(folderOf(file), reach);
      replaceFile(await placeOf(file, reach), Buffer.from(text));
    },
  };
}

/** Folders are made where the user may write, and not behind a link that leads out. */
async function makeFolders(folder: string, reach: Reach): Promise<void> {
  if (exists(folder)) return;
  const above = folderOf(folder);
  if (above === folder) throw fileFault('missing');
  await makeFolders(above, reach);
  makeFolder(joinPath(await reach.followFolder(above), nameOf(folder)));
}
