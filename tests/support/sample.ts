/** Whether this is `npm run test:long`. */
export const IS_LONG = process.env['WORKPLAN_LONG'] !== undefined;

/**
 * The size of a random test: a sample in `npm test`, the long form with `npm run test:long`. Both are the same for
 * everyone: the seeds are fixed.
 */
export const sample = (usual: number, long: number): number => (IS_LONG ? long : usual);

/** The first of some cases in `npm test`, all of them with `npm run test:long`. */
export const firstOf = <T>(usual: number, cases: readonly T[]): readonly T[] =>
  IS_LONG ? cases : cases.slice(0, usual);
