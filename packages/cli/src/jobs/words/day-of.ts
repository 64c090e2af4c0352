import { isDate } from '@workplan/command-line';
import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';

/** The day that a call is about: `--on`, else today where the command runs. `YYYY-MM-DD`. */
export function dayOf({ options: { on } }: Call): string {
  if (on === undefined) return today(new Date());
  if (!isDate(on)) throw new UsageError('bad-date', { value: on });
  return on;
}

const today = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
