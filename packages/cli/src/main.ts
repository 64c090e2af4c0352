import { nodeEnvironment } from './io/node-environment.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), nodeEnvironment());
