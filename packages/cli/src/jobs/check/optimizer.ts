import { tuneV8ForBatch } from '@workplan/workspace/node';
import { setFlagsFromString } from 'node:v8';

/** Bytes of plans after which a second compilation pays; see docs/decisions/037-compiled-code.md for the measurement. */
const ENOUGH = 500_000;

/**
 * Which functions are compiled once more, by name: none, and all, as V8 does by itself. It must be as it was in the end, or the code of
 * this call is of no use to the next one: `--no-opt` cannot be taken back in Node 22, a limit of size not at all.
 */
const [HOLD, LET_GO] = ['--turbo-filter=~', '--turbo-filter=*'];

/** V8's optimizing compiler, held back until there is enough to do. */
export interface Optimizer {
  /** So many more bytes of plans are about to be checked. */
  expect(bytes: number): void;
  /** Lets it work from now on. */
  release(): void;
}

/**
 * V8 compiles once more what has run some hundred times. In a call that is over in a moment that takes longer than all
 * the rest, and what comes of it is hardly used.
 */
export function holdOptimizer(): Optimizer {
  let left = ENOUGH;
  let isHeld = true;
  setFlagsFromString(HOLD);
  // Nor is room made for more: to touch memory for the first time takes longer than to clear a little of it more often.
  setFlagsFromString('--semi-space-growth-factor=1');
  const release = (): void => {
    if (!isHeld) return;
    isHeld = false;
    setFlagsFromString(LET_GO);
    setFlagsFromString('--semi-space-growth-factor=2');
  };
  return {
    expect(bytes) {
      left -= bytes;
      if (left >= 0 || !isHeld) return;
      release();
      tuneV8ForBatch();
    },
    release,
  };
}
