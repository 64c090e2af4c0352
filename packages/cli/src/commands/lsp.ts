import { serve } from '@workplan/language-server';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Run } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { planWorld } from '../jobs/plan-world.js';

/** Serves an editor on standard input and output until it leaves. */
export const run: Run = async ({ environment, options, terminal }) => {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, planWorld(environment.cwd, options, terminal.language));
  return new Promise<ExitCode>((resolve) => {
    connection.onExit(() => resolve(EXIT.clean));
    connection.listen();
  });
};
