import type { ExitCode } from './exit.js';
import type { Environment } from './io/environment.js';
import { loadCommand } from './load-command.js';
import { runWith } from './run-with.js';

/** Runs one call of any command. Never throws. */
export const run = (args: readonly string[], environment: Environment): Promise<ExitCode> =>
  runWith(loadCommand, args, environment);
