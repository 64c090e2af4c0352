import type { ExitCode } from './exit.js';
import { loadCommand } from './load-command.js';
import { processCall } from './process-call.js';

/** A program that the build writes; `main` and `worker` load it. */
export interface Program {
  /**
   * Runs the call that the process was started for.
   *
   * @param runWhole runs it with the program of all commands, for one that has not got them
   * @param workerFile the program of threads; left out: a file beside this one
   */
  runCall(runWhole: () => Promise<ExitCode>, workerFile?: URL): Promise<ExitCode>;
}

/** The program of all commands. */
export const runCall: Program['runCall'] = (_, workerFile) => processCall(loadCommand, workerFile);
