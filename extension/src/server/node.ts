import { serve } from '@workplan/language-server';
import type { FileSystem } from '@workplan/workspace';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { fullPath, nodeFiles, tuneV8ForBatch } from '@workplan/workspace/node';
import { clientFiles, toPath, toUri } from './client-files.js';
import { worldOf } from './world.js';

/** The server process: the disk as the command reads it, and everything else through the editor. */
tuneV8ForBatch();
const connection = createConnection(ProposedFeatures.all);
const others = clientFiles(connection);
const isAddress = (path: string): boolean => path.includes('://');
const reachOf = (path: string): FileSystem => (isAddress(path) ? others : nodeFiles);

const files: FileSystem = {
  read: (path, purpose) => reachOf(path).read(path, purpose),
  refusesOthers: true,
  kindOf: (path) => reachOf(path).kindOf(path),
  list: (folder) => reachOf(folder).list(folder),
  realPath: (path) => reachOf(path).realPath(path),
};

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return toPath(uri);
  try {
    return fullPath('/', fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

serve(
  connection,
  worldOf(connection, {
    files,
    toPath: pathOf,
    toUri: (path) => (isAddress(path) ? toUri(path) : pathToFileURL(path).href),
  }),
);
connection.listen();
