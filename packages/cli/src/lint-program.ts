import { processCall } from './process-call.js';
import type { Program } from './program.js';

/** The program of `lint` alone: half as much to read, and half as much to make ready. */
export const runCall: Program['runCall'] = (runWhole, workerFile) =>
  processCall(async (name) => (name === 'lint' ? import('./commands/check/lint.js') : { run: runWhole }), workerFile);

/** What a thread does: it checks the plans that it is sent. */
export const runThread = async (): Promise<void> => (await import('./jobs/check/thread.js')).runThread();
