import { ran } from './ran.mjs';

/**
 * Work in numbers that are the same on every machine: how often the blocks of our own source ran. Tests hold cost by it, since a
 * clock also measures whatever else the machine does. In a file that imports this one, the sources count (`scripts/build/count-blocks.mjs`).
 * Work within built-in functions (regular expressions, `indexOf`, `sort`) is not counted.
 */
export function workOf(act: () => void): number {
  const before = ran[0] ?? 0;
  act();
  return (ran[0] ?? 0) - before;
}

/**
 * How many times the work grows when the input grows `times` times. A smaller input goes first: the first call also
 * builds tables that last. No input is given twice, since some results are kept. What is kept is thrown away when there
 * is too much of it, and to make it again falls into one measure or the other. So a growth that a test might find too much is
 * measured once more with another size, and the smaller one counts.
 */
export function growthOf<T>(act: (input: T) => void, make: (size: number) => T, size: number, times = 2): number {
  act(make(size / 2));
  const growth = growthFrom(act, make, size, times);
  return growth <= times * PROPORTIONAL ? growth : Math.min(growth, growthFrom(act, make, size + OTHER_SIZE, times));
}

/** No test asks for less. */
const PROPORTIONAL = 1.05;
/** By so much the input of a second measure is longer, in characters. */
const OTHER_SIZE = 64;

function growthFrom<T>(act: (input: T) => void, make: (size: number) => T, size: number, times: number): number {
  const few = workOf(() => act(make(size)));
  return workOf(() => act(make(times * size))) / few;
}
