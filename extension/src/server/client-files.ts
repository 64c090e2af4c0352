import { fileFault, PURPOSES, tooLarge, type FileSystem, type PurposeName } from '@workplan/workspace';
import type { Connection } from 'vscode-languageserver';
import { askTogether } from './ask-together.js';
import { FILE_REQUESTS, fromBase64, type FileAnswer, type FileQuestion } from './file-requests.js';

/** The files of the client: those of vscode.dev, of a remote repository, of anything that VS Code can open. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): FileSystem {
  const together = askTogether((questions) => connection.sendRequest<FileAnswer[]>(FILE_REQUESTS.ask, { questions }));
  const ask = (about: FileQuestion['about'], path: string, most?: number): Promise<FileAnswer> =>
    together({ about, uri: toUri(path), ...(most !== undefined && { most }) });
  const kindOf: FileSystem['kindOf'] = async (path) => {
    try {
      return (await ask('kind', path)).kind;
    } catch {
      return undefined;
    }
  };
  return {
    async read(path, purpose = 'plan') {
      const answer = await asked(ask('bytes', path, PURPOSES[purpose].most));
      if (answer.bytes === undefined) throw refusal(answer, purpose);
      return fromBase64(answer.bytes);
    },
    refusesOthers: true,
    kindOf,
    async list(folder) {
      const { entries } = await asked(ask('entries', folder));
      if (entries === undefined) throw fileFault('missing');
      return entries;
    },
    // Such file systems have no links that lead out of them.
    realPath: async (path) => ((await kindOf(path)) === undefined ? undefined : path),
  };
}

function refusal({ refused, size }: FileAnswer, purpose: PurposeName): Error {
  if (refused === 'tooLarge') return tooLarge(purpose, size);
  return fileFault(refused === 'folder' || refused === 'special' ? refused : 'missing');
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
