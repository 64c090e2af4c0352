/**
 * The size of a random test: a sample in `npm test`, the long form with `npm run test:long`. Both are the same for
 * everyone: the seeds are fixed.
 */
export const sample = (usual: number, long: number): number =>
  process.env['WORKPLAN_LONG'] === undefined ? usual : long;
