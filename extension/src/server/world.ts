import type { Environment } from '@workplan/language-server';
import { createEnvironment, type FileSystem } from '@workplan/workspace';
import type { Connection } from 'vscode-languageserver';
import { confined } from './confined.js';
import { FILE_REQUESTS } from './file-requests.js';

/** How a host reaches files. */
export interface Reach {
  readonly files: FileSystem;
  toPath(uri: string): string | undefined;
  toUri(path: string): string;
}

/** The files around the plans of an editor. Its folders are asked for when a plan first needs them, and again after any change. */
export function worldOf(connection: Connection, reach: Reach): Environment {
  let world: Promise<Environment> | undefined;
  const current = (): Promise<Environment> => (world ??= worldNow(connection, reach));
  return {
    language: 'zh',
    setupOf: async (uri) => (await current()).setupOf(uri),
    sourceOf: async (uri, document) => (await current()).sourceOf(uri, document),
    forget() {
      world = undefined;
    },
  };
}

async function worldNow(connection: Connection, reach: Reach): Promise<Environment> {
  const [roots, trusted] = await Promise.all([rootsOf(connection, reach), isTrusted(connection)]);
  return createEnvironment({ ...reach, files: trusted ? reach.files : confined(reach.files, roots), roots, language: 'zh' });
}

/** A client that does not say so trusts nobody. */
async function isTrusted(connection: Connection): Promise<boolean> {
  try {
    return (await connection.sendRequest<boolean>(FILE_REQUESTS.trusted)) === true;
  } catch {
    return false;
  }
}

async function rootsOf(connection: Connection, { toPath }: Reach): Promise<string[]> {
  try {
    return ((await connection.workspace.getWorkspaceFolders()) ?? []).flatMap(({ uri }) => toPath(uri) ?? []);
  } catch {
    return [];
  }
}
