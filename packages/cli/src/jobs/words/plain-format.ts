import type { Options } from '@workplan/command-line';
import { UsageError } from '../../io/usage-error.js';

const KNOWN = ['pretty', 'json'] as const;

/** The format of a command that prints for people or for programs, and nothing else. */
export function plainFormat({ format = [] }: Options): (typeof KNOWN)[number] {
  const word = format.at(-1) ?? 'pretty';
  const known = KNOWN.find((name) => name === word);
  if (known === undefined)
    throw new UsageError('option-wants-one-of', { option: '--format', value: word, known: KNOWN.join(', ') });
  return known;
}
