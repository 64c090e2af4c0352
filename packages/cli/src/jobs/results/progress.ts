import type { Call } from '../../args/command.js';

/** How far a call is, on a terminal only. */
export interface Progress {
  /** One more of the plans is done. */
  step(): void;
  /** Takes the bar off the screen, for other lines to be printed. */
  clear(): void;
}

const CELLS = 24;
/** Milliseconds: nothing is shown of calls that are over by then, and not more often than the eye follows. */
const DELAY = 300;
const BETWEEN = 80;

export function createProgress({ environment: { stderr }, options, terminal }: Call, total: number): Progress {
  if (total < 2 || options.quiet === true || !stderr.isTerminal)
    return { step: () => undefined, clear: () => undefined };
  let done = 0;
  let drawn = false;
  let last = Date.now() + DELAY - BETWEEN;
  return {
    step() {
      done += 1;
      const now = Date.now();
      if (now - last < BETWEEN) return;
      last = now;
      drawn = true;
      const full = Math.floor((done / total) * CELLS);
      stderr.write(
        `\r${terminal.say('progress', { bar: `[${'='.repeat(full)}${' '.repeat(CELLS - full)}]`, done, total })}\u001B[K`,
      );
    },
    clear() {
      if (drawn) stderr.write('\r\u001B[K');
      drawn = false;
    },
  };
}
