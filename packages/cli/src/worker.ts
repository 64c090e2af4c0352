import { loadProgram } from './start/load-program.js';

void loadProgram<typeof import('./lint-program.js')>('lint', 'lint').program.runThread();
