import { nodeEnvironment } from './io/node-environment.js';
import { untilInterrupted } from './io/interrupts.js';
import { run } from './run.js';

process.exitCode = await untilInterrupted((signal) => run(process.argv.slice(2), nodeEnvironment(new URL('./worker.js', import.meta.url), signal)));
