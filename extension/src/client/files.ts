import type { BaseLanguageClient } from 'vscode-languageclient';
import { FileType, Uri, workspace } from 'vscode';
import {
  FILE_REQUESTS,
  toBase64,
  type FileKind,
  type FileParams,
  type FolderEntry,
  type ReadParams,
} from '../server/file-requests.js';

/** Answers the server about files through the file systems of the editor. */
export function serveFiles(client: BaseLanguageClient): void {
  const { fs } = workspace;
  client.onRequest(FILE_REQUESTS.trusted, () => workspace.isTrusted);
  client.onRequest(FILE_REQUESTS.read, async ({ uri, most }: ReadParams): Promise<string | null> => {
    const file = Uri.parse(uri);
    return (await fs.stat(file)).size > most ? null : toBase64(await fs.readFile(file));
  });
  client.onRequest<FileKind | null, void>(FILE_REQUESTS.kind, async ({ uri }: FileParams): Promise<FileKind | null> => {
    try {
      return kindOf((await fs.stat(Uri.parse(uri))).type);
    } catch {
      return null;
    }
  });
  client.onRequest(FILE_REQUESTS.list, async ({ uri }: FileParams): Promise<FolderEntry[]> =>
    (await fs.readDirectory(Uri.parse(uri))).map(([name, type]) => ({
      name,
      kind: (type & FileType.SymbolicLink) !== 0 ? 'link' : kindOf(type),
    })),
  );
}

const kindOf = (type: FileType): FileKind =>
  (type & FileType.Directory) !== 0 ? 'folder' : (type & FileType.File) !== 0 ? 'file' : 'other';
