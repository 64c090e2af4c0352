import type { MessageConnection } from 'vscode-jsonrpc/browser';
import { toBase64 } from './base64.js';
import type { PageFiles } from './page-files.js';

/** What the server asks: see `file-requests.ts` of the extension. */
interface Question {
  readonly about: 'bytes' | 'kind' | 'entries';
  readonly uri: string;
  readonly most?: number;
}

/** Answers the server about files, as its worker asks any editor: it reaches nothing but what the page holds. */
export function serveFiles(connection: MessageConnection, files: PageFiles): void {
  connection.onRequest('workplan/files/trusted', () => true);
  connection.onRequest('workplan/files/ask', ({ questions }: { readonly questions: readonly Question[] }) =>
    questions.map((question) => ANSWERS[question.about](files, question)),
  );
}

const ANSWERS: Readonly<Record<Question['about'], (files: PageFiles, question: Question) => object>> = {
  bytes(files, { uri, most = 0 }) {
    const bytes = files.bytesOf(uri);
    if (bytes === undefined) return files.list(uri) === undefined ? {} : { refused: 'folder' };
    return bytes.length > most ? { refused: 'tooLarge', size: bytes.length } : { bytes: toBase64(bytes) };
  },
  kind(files, { uri }) {
    if (files.bytesOf(uri) !== undefined) return { kind: 'file' };
    return files.list(uri) === undefined ? {} : { kind: 'folder' };
  },
  entries: (files, { uri }) => ({ entries: files.list(uri) ?? [] }),
};
