import { serve } from '@workplan/language-server';
import { createEnvironment } from '@workplan/workspace';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { fullPath, tuneV8ForBatch } from '@workplan/workspace/node';
import { workspaceOptions } from '../../jobs/plans/workspace.js';
import { createFraming } from '../../lsp/framing.js';
import { createLifecycle } from '../../lsp/lifecycle.js';
import { ruleFilesIn } from '../../lsp/rule-files.js';
import { createOneWrite } from '../../lsp/one-write.js';

/** Serves an editor on standard input and output until it leaves. */
export const run: Run = async (call) => {
  tuneV8ForBatch();
  const { base, ...options } = workspaceOptions(call);
  const lifecycle = createLifecycle();
  const connection = createConnection(
    ProposedFeatures.all,
    process.stdin.pipe(createFraming()),
    createOneWrite(process.stdout),
    { messageStrategy: lifecycle.strategy },
  );
  lifecycle.answer(connection);
  serve(
    connection,
    createEnvironment({
      ...options,
      // The folders of the client are the roots; without any it is the folder of the call.
      roots: [base],
      allowed: options.roots,
      language: call.terminal.language,
      toPath,
      toUri: (path) => pathToFileURL(path).href,
      rulePage: ruleFilesIn(join(__dirname, 'rules')),
    }),
  );
  return new Promise<ExitCode>((resolve) => {
    connection.onExit(() => resolve(EXIT.clean));
    connection.listen();
  });
};

/** Undefined for a document that is in no file, as one that was never saved. */
function toPath(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fullPath('/', fileURLToPath(uri)) : undefined;
  } catch {
    return undefined;
  }
}
