import { createLineIndex } from '@workplan/core';
import { UsageError } from '../../io/usage-error.js';

/** So many lines are named. */
const MOST_LINES = 5;

/** A text with bytes that cannot be read would be passed on with holes in it: the call ends here. */
export function refuseDamaged(path: string, text: string): never {
  const index = createLineIndex(text);
  const lines = new Set<number>();
  for (let at = text.indexOf('\uFFFD'); at !== -1 && lines.size < MOST_LINES; at = text.indexOf('\uFFFD', at + 1))
    lines.add(index.position(at).line);
  throw new UsageError('damaged', { path, lines: [...lines].join(', ') });
}
