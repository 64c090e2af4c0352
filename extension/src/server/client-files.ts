import { PURPOSES, tooLarge, type FileSystem } from '@workplan/workspace';
import type { Connection } from 'vscode-languageserver';
import { FILE_REQUESTS, fromBase64, type FileKind, type FolderEntry, type ReadParams } from './file-requests.js';

/** The files of the client: those of vscode.dev, of a remote repository, of anything that VS Code can open. */
export function clientFiles(connection: Connection): FileSystem {
  const kindOf = async (path: string): Promise<FileKind | undefined> => {
    try {
      return (await connection.sendRequest<FileKind | null>(FILE_REQUESTS.kind, { uri: toUri(path) })) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    async read(path, purpose = 'plan') {
      const params: ReadParams = { uri: toUri(path), most: PURPOSES[purpose].most };
      const answer = await asked(connection.sendRequest<string | null>(FILE_REQUESTS.read, params));
      if (answer === null) throw tooLarge(purpose, undefined);
      return fromBase64(answer);
    },
    kindOf,
    list: (folder) => asked(connection.sendRequest<FolderEntry[]>(FILE_REQUESTS.list, { uri: toUri(folder) })),
    // Such file systems have no links that lead out of them.
    realPath: async (path) => ((await kindOf(path)) === undefined ? undefined : path),
  };
}

async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw Object.assign(new Error(error instanceof Error ? error.message : String(error)), { code: 'ENOENT' });
  }
}

const ADDRESS = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i;

/** The path of a document by its address; undefined for one that was never saved. */
export function toPath(uri: string): string | undefined {
  const [, place, path] = ADDRESS.exec(uri.replace(/[?#][^]*/, '')) ?? [];
  if (place === undefined || path === undefined) return undefined;
  try {
    return place + decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

export function toUri(path: string): string {
  const [, place = '', rest = path] = ADDRESS.exec(path) ?? [];
  return place + rest.split('/').map(encodeURIComponent).join('/');
}
