const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Writes that are under way, or that ended a moment ago. */
let writes = 0;

function end(signal: NodeJS.Signals): void {
  for (const name of SIGNALS) process.removeListener(name, end);
  process.kill(process.pid, signal);
}

/**
 * Does a short piece of work on files that no signal may end half-way: a signal that arrives meanwhile ends the process
 * right afterwards.
 *
 * Everywhere else the system ends the process at once, by its own default, whatever the program computes. A listener
 * would be called only when that computation is over. So there is none but for the time of this work.
 */
export function undisturbed<T>(work: () => T): T {
  writes += 1;
  if (writes === 1) for (const name of SIGNALS) process.on(name, end);
  try {
    return work();
  } finally {
    // Node hands signals on between two turns of its loop: the one after the next has heard of all that came.
    setImmediate(() => setImmediate(release));
  }
}

function release(): void {
  writes -= 1;
  if (writes === 0) for (const name of SIGNALS) process.removeListener(name, end);
}
