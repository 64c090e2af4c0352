import { join } from 'node:path';
import type { LoadCommand } from './args/command.js';
import type { ExitCode } from './exit.js';
import { nodeEnvironment } from './io/node-environment.js';
import { runWith } from './run-with.js';

/**
 * Runs the call that the process was started for. Nobody listens to signals: the system ends the process at once, whatever
 * it computes, and a shell sees the exit code 128 and the signal's number. Only writes of files are not cut off.
 */
export const processCall = (
  load: LoadCommand,
  workerFile: string | URL = join(__dirname, 'worker.cjs'),
): Promise<ExitCode> => runWith(load, process.argv.slice(2), nodeEnvironment(workerFile));
