/** Whether this is `npm run test:long`. */
export const IS_LONG = process.env['WORKPLAN_LONG'] !== undefined;

/**
 * The size of a random test: a sample in `npm test`, the long form with `npm run test:long`. Both are the same for
 * everyone: the seeds are fixed.
 */
export const sample = (usual: number, long: number): number => (IS_LONG ? long : usual);

/** Whether this is `npm run test:pages`: all pages in Chromium, each in every way. */
export const IS_WHOLE = process.env['WORKPLAN_WHOLE_PAGES'] !== undefined;
