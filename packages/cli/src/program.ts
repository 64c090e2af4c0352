import { join } from 'node:path';
import type { ExitCode } from './exit.js';
import { untilInterrupted } from './io/interrupts.js';
import { nodeEnvironment } from './io/node-environment.js';
import { run } from './run.js';

/** Runs the call that the process was started for. */
export const runCall = (): Promise<ExitCode> => untilInterrupted((signal) => run(process.argv.slice(2), nodeEnvironment(join(__dirname, 'worker.cjs'), signal)));

/** What a thread does: it judges the plans that it is sent. */
export const runThread = async (): Promise<void> => (await import('./jobs/thread.js')).runThread();
