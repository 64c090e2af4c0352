import type { AnyFinding, Fix } from '../finding.js';
import type { TextEdit } from '../text/range.js';

/**
 * Applies edits to a text; every byte outside them stays. Edits that overlap an earlier one are
 * left out. Offsets are UTF-16, all of them in the given text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The edits in the order of the text, without those that overlap an earlier one. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  let at = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((edit) => {
      if (edit.start < at) return false;
      at = edit.end;
      return true;
    });
}

/** Which fixes are applied. */
export interface ApplyFixesOptions {
  /** Also apply the first suggestion of findings that have no safe fix. */
  readonly suggestions?: boolean;
}

/** The edits of the findings' fixes that can be made together: a fix is taken whole or not at all. */
export function fixEdits(findings: readonly AnyFinding[], options: ApplyFixesOptions = {}): TextEdit[] {
  const taken: TextEdit[] = [];
  const near = new Map<number, TextEdit[]>();
  for (const finding of findings) {
    const fix = chooseFix(finding.fixes, options.suggestions === true);
    if (
      fix === undefined ||
      fix.edits.some((edit) =>
        regionsOf(edit).some((region) => near.get(region)?.some((other) => collide(edit, other))),
      )
    )
      continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      for (const region of regionsOf(edit)) near.set(region, [...(near.get(region) ?? []), edit]);
    }
  }
  return taken;
}

/** Edits are compared only within stretches of this many characters, so that thousands of fixes stay quick. */
const REGION = 256;

function regionsOf({ start, end }: TextEdit): number[] {
  const first = Math.floor(start / REGION);
  return Array.from({ length: Math.floor(end / REGION) - first + 1 }, (_, index) => first + index);
}

/** Applies the safe fixes of the findings. Findings must belong to this very text. */
export function applyFixes(text: string, findings: readonly AnyFinding[], options: ApplyFixesOptions = {}): string {
  return applyEdits(text, fixEdits(findings, options));
}

function chooseFix(fixes: readonly Fix[], suggestions: boolean): Fix | undefined {
  return fixes.find((fix) => fix.safe) ?? (suggestions ? fixes[0] : undefined);
}

/** Two edits collide when they share text, or insert at the same place. */
function collide(a: TextEdit, b: TextEdit): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  return a.start < b.end && b.start < a.end;
}
