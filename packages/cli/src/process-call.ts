import { join } from 'node:path';
import type { LoadCommand } from './args/command.js';
import type { ExitCode } from './exit.js';
import { untilInterrupted } from './io/interrupts.js';
import { nodeEnvironment } from './io/node-environment.js';
import { runWith } from './run-with.js';

/** Runs the call that the process was started for. */
export const processCall = (load: LoadCommand): Promise<ExitCode> =>
  untilInterrupted((signal) =>
    runWith(load, process.argv.slice(2), nodeEnvironment(join(__dirname, 'worker.cjs'), signal)),
  );
