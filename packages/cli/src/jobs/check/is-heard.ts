import type { Call } from '../../args/command.js';

/**
 * Whether what a call finds still goes anywhere. A reader of standard output may have gone away (`| head`); a report in
 * a file, a baseline, or the plans themselves shall be whole all the same.
 */
export const hasConsumer = ({ environment: { stdout }, options }: Call, writesPlans: boolean): boolean =>
  !stdout.closed ||
  writesPlans ||
  options['update-baseline'] === true ||
  (options.format ?? []).some((word) => word.includes('=') && !word.endsWith('=-'));
