import { EXIT, type ExitCode } from '../exit.js';
import type { Program } from '../program.js';
import { kindOfCall } from './kind-of-call.js';
import { loadProgram, type ProgramFiles } from './load-program.js';

/**
 * Runs the call that the process was started for.
 *
 * @param files where the programs are; left out: beside this file
 * @param workerFile the program of threads; left out: a file beside the programs
 */
export function runCall(files?: ProgramFiles, workerFile?: URL): void {
  const kind = kindOfCall(process.argv.slice(2));
  const { program, keepCode } = loadProgram<Program>(kind.program, kind.command, files);
  let isAsGuessed = kind.isTypical;

  function runWhole(): Promise<ExitCode> {
    isAsGuessed = false;
    return loadProgram<Program>('program', 'help', files).program.runCall(runWhole, workerFile);
  }

  void program.runCall(runWhole, workerFile).then((code) => {
    process.exitCode = code;
    // A call that went wrong has not run what the next one will.
    if (isAsGuessed && (code === EXIT.clean || code === EXIT.findings)) keepCode();
  });
}
