import type { MessageConnection } from 'vscode-jsonrpc/browser';
import { toBase64 } from './base64.js';
import type { PageFiles } from './page-files.js';

interface Asked {
  readonly uri: string;
}

/** Answers the server about files, as its worker asks any editor: it reaches nothing but what the page holds. */
export function serveFiles(connection: MessageConnection, files: PageFiles): void {
  connection.onRequest('workplan/files/trusted', () => true);
  connection.onRequest('workplan/files/read', ({ uri, most }: Asked & { readonly most: number }) => {
    const bytes = files.bytesOf(uri);
    if (bytes === undefined) throw new Error('there is no such file on the page');
    return bytes.length > most ? null : toBase64(bytes);
  });
  connection.onRequest('workplan/files/kind', ({ uri }: Asked) => {
    if (files.bytesOf(uri) !== undefined) return 'file';
    return files.list(uri) === undefined ? null : 'folder';
  });
  connection.onRequest('workplan/files/list', ({ uri }: Asked) => files.list(uri) ?? []);
}
