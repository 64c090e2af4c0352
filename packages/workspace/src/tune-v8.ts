import { setFlagsFromString } from 'node:v8';

/** Flags of V8 that may change while it runs; one that another V8 does not know changes nothing. See docs/decisions/069-thousands-of-plans.md. */
const FLAGS = [
  // Functions are compiled into those that call them, up to a quarter of the size that V8 takes by itself: compiling
  // takes most of the first second, and what comes of it is as fast.
  '--max-inlined-bytecode-size=100',
  '--max-inlined-bytecode-size-cumulative=200',
  // Of the first tasks everything stays for a while. V8 must not conclude that it does of all: what it then puts among
  // the old objects is garbage a moment later, and keeps other garbage alive.
  '--no-allocation-site-pretenuring',
];

/**
 * Tunes V8 for thousands of tasks: a long plan is checked in half the time. It changes the whole process, so only programs
 * that do little else call it, and no library does.
 */
export function tuneV8ForBatch(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
