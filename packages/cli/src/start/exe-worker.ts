import { filesInside } from './inside.js';
import { loadProgram } from './load-program.js';

// The program of threads of a single executable.
void loadProgram<typeof import('../lint-program.js')>('lint', 'lint', filesInside()).program.runThread();
