import type { Environment } from '@workplan/workspace';
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

/** The files around the plans of an editor. What it trusts is asked for when a plan first needs it, and again after any change. */
export function worldOf(connection: Connection, reach: Reach): Environment {
  let folders: readonly string[] = [];
  let world: Promise<Environment> | undefined;
  const current = (): Promise<Environment> => (world ??= worldNow(connection, reach, folders));
  return {
    language: 'zh',
    setupOf: async (uri) => (await current()).setupOf(uri),
    sourceOf: async (uri, document, open) => (await current()).sourceOf(uri, document, open),
    registerBodies: async (uri, bodies) => (await current()).registerBodies?.(uri, bodies),
    textOf: async (uri) => (await current()).textOf(uri),
    async *plans(within) {
      yield* (await current()).plans(within);
    },
    setFolders(uris) {
      folders = uris;
      world = undefined;
    },
    forget() {
      world = undefined;
    },
  };
}

async function worldNow(connection: Connection, reach: Reach, folders: readonly string[]): Promise<Environment> {
  const roots = folders.flatMap((uri) => reach.toPath(uri) ?? []);
  const world = createEnvironment({
    ...reach,
    files: (await isTrusted(connection)) ? reach.files : confined(reach.files, roots),
    roots,
    language: 'zh',
  });
  world.setFolders(folders);
  return world;
}

/** A client that does not say so trusts nobody. */
async function isTrusted(connection: Connection): Promise<boolean> {
  try {
    return (await connection.sendRequest<boolean>(FILE_REQUESTS.trusted)) === true;
  } catch {
    return false;
  }
}
