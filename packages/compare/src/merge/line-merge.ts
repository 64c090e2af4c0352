import { diff3Merge } from 'node-diff3';
import type { Conflict, Labels, Printed } from './print-merged.js';

const OPEN = /^<{7}(?: |$)/;

/** Merges three versions line by line, as git does: for files whose tasks cannot be distinguished. */
export function mergeLines(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  labels: Labels,
): Printed {
  const regions = diff3Merge([...ours], [...base], [...theirs], { excludeFalseConflicts: true });
  const lines: string[] = [];
  const conflicts: Conflict[] = [];
  for (const { ok = [], conflict } of regions) {
    for (const line of ok) {
      // One that a side has open still: git must not take the file for merged.
      if (OPEN.test(line)) conflicts.push({ line: lines.length + 1, number: '', key: '' });
      lines.push(line);
    }
    if (conflict === undefined) continue;
    conflicts.push({ line: lines.length + 1, number: '', key: '' });
    lines.push(`<<<<<<< ${labels.ours}`, ...conflict.a, '=======', ...conflict.b, `>>>>>>> ${labels.theirs}`);
  }
  return { lines, conflicts };
}
