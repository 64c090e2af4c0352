import type { BaseLanguageClient } from 'vscode-languageclient';
import { workspace } from 'vscode';
import { FILE_REQUESTS, type FileQuestions } from '../server/file-requests.js';
import { answerTogether } from './file-answers.js';

/** Answers the server about files through the file systems of the editor. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FILE_REQUESTS.trusted, () => workspace.isTrusted);
  client.onRequest(FILE_REQUESTS.ask, ({ questions }: FileQuestions) => answerTogether(questions, workspace.fs));
}
