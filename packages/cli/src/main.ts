import { EXIT } from './exit.js';
import { kindOfCall } from './start/kind-of-call.js';
import { loadProgram } from './start/load-program.js';

const kind = kindOfCall(process.argv.slice(2));
const { program, keepCode } = loadProgram(kind.like);

void program.runCall().then((code) => {
  process.exitCode = code;
  if (kind.isTypical && code !== EXIT.internal) keepCode();
});
