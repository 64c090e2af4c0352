import { EXIT, type ExitCode } from './exit.js';
import type { Program } from './program.js';
import { kindOfCall } from './start/kind-of-call.js';
import { loadProgram } from './start/load-program.js';

const kind = kindOfCall(process.argv.slice(2));
const { program, keepCode } = loadProgram<Program>(kind.program, kind.command);
let isAsGuessed = kind.isTypical;

function runWhole(): Promise<ExitCode> {
  isAsGuessed = false;
  return loadProgram<Program>('program', 'help').program.runCall(runWhole);
}

void program.runCall(runWhole).then((code) => {
  process.exitCode = code;
  // A call that went wrong has not run what the next one will.
  if (isAsGuessed && (code === EXIT.clean || code === EXIT.findings)) keepCode();
});
