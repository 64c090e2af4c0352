import { loadProgram } from './start/load-program.js';

void loadProgram('lint').program.runThread();
