import { workspace, type Uri } from 'vscode';
import { toBase64 } from '../../server/file-requests.js';
import { nameOf } from './beside.js';

/** Files as the server takes them: the name, and the bytes in base64. */
export const readFiles = (files: readonly Uri[]): Promise<{ file: string; bytes: string }[]> =>
  Promise.all(files.map(async (file) => ({ file: nameOf(file), bytes: toBase64(await workspace.fs.readFile(file)) })));
