import type { Call } from '../../args/command.js';
import { UsageError } from '../../io/usage-error.js';

/** The proposals that `--accept` names by their numbers: `--accept 2 --accept 5`, or `--accept 2,5`. */
export function chosenNumbers<T extends { readonly number: number }>(
  { options: { accept = [] } }: Call,
  proposals: readonly T[],
): T[] {
  const words = accept.flatMap((word) => word.split(/[,，、]/)).map((word) => word.trim());
  return [...new Set(words)].map((word) => {
    const found = /^\d{1,6}$/.test(word) ? proposals.find(({ number }) => number === Number(word)) : undefined;
    if (found === undefined) throw new UsageError('accept-unknown', { number: word, count: proposals.length });
    return found;
  });
}
