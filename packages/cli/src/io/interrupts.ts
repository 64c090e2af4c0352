import { EXIT, type ExitCode } from '../exit.js';
import { discardDrafts } from '@workplan/workspace/node';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Milliseconds that a call has to end by itself. One that waits for its standard input, as servers do, would wait for ever. */
const GRACE = 300;

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
  const code = await Promise.race([call(controller.signal), graceOver(controller.signal)]);
  for (const name of SIGNALS) process.removeListener(name, listener);
  if (caught !== undefined) {
    // Files are written between two waits and never across one, so that only drafts can be under way here.
    discardDrafts();
    process.kill(process.pid, caught);
  }
  return code;
}

const graceOver = (signal: AbortSignal): Promise<ExitCode> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => setTimeout(() => resolve(EXIT.usage), GRACE), { once: true });
  });
