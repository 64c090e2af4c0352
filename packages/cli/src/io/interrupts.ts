import type { ExitCode } from '../exit.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a call that ends early and tidily when the user or the system wants it to. Then the process ends by that very
 * signal, so that the shell knows: its exit code is 128 and the signal's number. A second signal ends it at once.
 */
export async function untilInterrupted(call: (signal: AbortSignal) => Promise<ExitCode>): Promise<ExitCode> {
  const controller = new AbortController();
  let caught: NodeJS.Signals | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    caught = signal;
    controller.abort();
    for (const name of SIGNALS) process.removeListener(name, listener);
  };
  for (const name of SIGNALS) process.on(name, listener);
  const code = await call(controller.signal);
  for (const name of SIGNALS) process.removeListener(name, listener);
  if (caught !== undefined) process.kill(process.pid, caught);
  return code;
}
