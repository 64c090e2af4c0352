import { nodeEnvironment } from './io/node-environment.js';
import { run } from './run.js';

/** Runs the command in the surroundings of this process. */
export async function start(args: readonly string[]): Promise<void> {
  process.exitCode = await run(args, nodeEnvironment());
}
