import { Session } from 'node:inspector';

/**
 * Work in numbers that are the same on every machine: how often the blocks of our own source ran, by the precise
 * coverage of V8. Tests hold cost by it, since a clock also measures whatever else the machine does.
 *
 * V8 counts the blocks of code that it compiles after the counting began. Therefore a test imports this file first.
 * Work within built-in functions (regular expressions, `indexOf`, `sort`) is not counted.
 */
const session = new Session();
session.connect();

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Calls of a session on its own thread are answered before `post` returns. */
function take(): Coverage {
  let taken: Coverage = { result: [] };
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error !== null) throw error;
    taken = coverage;
  });
  return taken;
}

session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

const isOurs = (url: string): boolean => /\/packages\/[\w-]+\/src\//.test(url);

/** How many blocks of the packages' sources run during the call. */
export function workOf(act: () => void): number {
  take();
  act();
  return take()
    .result.filter(({ url }) => isOurs(url))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0);
}

/**
 * How many times the work grows when the input grows `times` times. A smaller input goes first: the first call also
 * builds tables that last. No input is given twice, since some results are kept. What is kept is thrown away when there
 * is too much of it, and to make it again falls into one measure or the other. So a growth beyond that of the input is
 * measured once more with another size, and the smaller one counts.
 */
export function growthOf<T>(act: (input: T) => void, make: (size: number) => T, size: number, times = 2): number {
  act(make(size / 2));
  const growth = growthFrom(act, make, size, times);
  return growth <= times ? growth : Math.min(growth, growthFrom(act, make, size + OTHER_SIZE, times));
}

/** By so much the input of a second measure is longer, in characters. */
const OTHER_SIZE = 64;

function growthFrom<T>(act: (input: T) => void, make: (size: number) => T, size: number, times: number): number {
  const few = workOf(() => act(make(size)));
  return workOf(() => act(make(times * size))) / few;
}
