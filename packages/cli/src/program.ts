import type { ExitCode } from './exit.js';
import { loadCommand } from './load-command.js';
import { processCall } from './process-call.js';

/** A program that the build writes; `main` and `worker` load it. */
export interface Program {
  /**
   * Runs the call that the process was started for.
   *
   * @param runWhole runs it with the program of all commands, for one that has not got them
   */
  runCall(runWhole: () => Promise<ExitCode>): Promise<ExitCode>;
}

/** The program of all commands. */
export const runCall: Program['runCall'] = () => processCall(loadCommand);
