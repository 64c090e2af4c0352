/**
 * The files of Node: the file system for `createWorkspace` and `createEnvironment`, and everything by which
 * the command reads and writes. Nothing else names `node:fs`. An entry of its own, so that the rest of the package stays
 * free of Node.
 *
 * @packageDocumentation
 */
import { resolve, sep } from 'node:path';

export { tuneV8ForBatch } from './tune-v8.js';
export { nodeFiles } from './files/node/disk.js';
export { exists, isThere, namedKind, realPathNow, type NamedKind } from './files/node/names.js';
export { listingState, pathState } from './files/node/state.js';
export { NO_LINK, readNow, readState, type FileState } from './files/node/read-now.js';
export { readNamed } from './files/node/read-pipe.js';
export { descriptorOf, isDescriptor } from './files/node/streams.js';
export { createFile, replaceFile, type Expected } from './files/node/write.js';
export { appendToFile } from './files/node/append.js';
export { openDraft, type Draft } from './files/node/draft.js';
export { isStream, openOutput } from './files/node/output.js';
export { makeFolder, readOwn, writeOwn } from './files/node/own.js';

/** A path as the workspace takes it: whole, and separated by `/`. What is relative starts at `folder`. */
export const fullPath = (folder: string, path: string): string => resolve(folder, path).replaceAll(sep, '/');
