import { diff3Merge } from 'node-diff3';
import type { Conflict, Labels, Printed } from './print-merged.js';

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
    lines.push(...ok);
    if (conflict === undefined) continue;
    conflicts.push({ line: lines.length + 1, number: '', key: '' });
    lines.push(`<<<<<<< ${labels.ours}`, ...conflict.a, '=======', ...conflict.b, `>>>>>>> ${labels.theirs}`);
  }
  return { lines, conflicts };
}
