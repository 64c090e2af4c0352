import { setImmediate as pause } from 'node:timers/promises';
import type { LoadCommand } from './args/command.js';
import { readCall, readLeniently } from './args/read-call.js';
import { EXIT, worse, type ExitCode } from './exit.js';
import type { Environment } from './io/environment.js';
import { createTerminal } from './io/terminal.js';
import { UsageError } from './io/usage-error.js';
import { VERSION } from './version.js';

/** Runs one call of the command. Never throws: what goes wrong is said and becomes the exit code. */
export async function runWith(load: LoadCommand, args: readonly string[], environment: Environment): Promise<ExitCode> {
  const terminal = createTerminal(environment, readLeniently(args, environment.cwd));
  try {
    const { name, words, options } = readCall(args, environment.cwd);
    if (options.version) {
      environment.stdout.write(`${VERSION}\n`);
      return EXIT.clean;
    }
    const command = await load(name);
    const code = await command.run({ words, options, environment, terminal });
    // Streams tell of what could not be written a moment later.
    await pause();
    const { fault } = environment.stdout;
    if (fault === undefined) return code;
    // Loaded for the rare case: what explains faults brings more with it than a start should cost.
    terminal.note('output-not-written', { fault: (await import('./io/fault.js')).faultOf(fault) });
    return worse(code, EXIT.usage);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.note(error.key, error.values);
      return EXIT.usage;
    }
    terminal.note('crashed', { detail: error instanceof Error ? error.message : String(error) });
    if (environment.variables.WORKPLAN_DEBUG && error instanceof Error)
      environment.stderr.write(`${error.stack ?? ''}\n`);
    return EXIT.internal;
  }
}
