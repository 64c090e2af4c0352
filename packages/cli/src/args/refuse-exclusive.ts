import type { OptionName, Options } from '@workplan/command-line';
import { UsageError } from '../io/usage-error.js';

/** Options that ask for one thing, and those beside them of which nothing would come. */
const EXCLUSIVE: readonly (readonly [option: OptionName, others: readonly OptionName[]])[] = [
  ['no-config', ['config']],
  [
    'print-config',
    ['format', 'baseline', 'update-baseline', 'changed', 'staged', 'watch', 'shard', 'coverage', 'cache', 'cache-file'],
  ],
];

/** @throws UsageError where one option takes another's meaning away: left out in silence, a wrong call looks right */
export function refuseExclusive(options: Options): void {
  for (const [option, others] of EXCLUSIVE) {
    const other = options[option] === undefined ? undefined : others.find((name) => options[name] !== undefined);
    if (other !== undefined) throw new UsageError('options-exclude', { a: `--${option}`, b: `--${other}` });
  }
}
