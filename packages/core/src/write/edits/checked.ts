import { parsePlan, type PlanDocument } from '@workplan/plan';
import { applyEdits } from '@workplan/plan/edit';
import type { TextEdit } from '@workplan/plan/text';
import { written } from '@workplan/plan/write';
import { isRecord } from '../misfits.js';

/** The plan as written, with every list and object of its own. */
export function writtenDraft({ draft }: PlanDocument): Readonly<Record<string, unknown>> {
  const data = written(draft);
  return isRecord(data) ? data : {};
}

/**
 * Edits are handed out only if the plan then says what it should and has no more mistakes of form than before: a layout
 * that nobody thought of gives no edits instead of wrong ones.
 */
export function checked(
  document: PlanDocument,
  edits: TextEdit[] | undefined,
  expected: Readonly<Record<string, unknown>>,
): TextEdit[] | undefined {
  if (edits === undefined || edits.length === 0) return edits;
  const after = parsePlan(applyEdits(document.text, edits));
  if (after.syntax.problems.length > document.syntax.problems.length) return undefined;
  return isSame(writtenDraft(after), expected) ? edits : undefined;
}

const DERIVED: ReadonlySet<string> = new Set(['derivedLead', 'resolvedNames']);

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  const [one, other] = [a, b].map((record) => membersOf(record));
  return (
    one !== undefined &&
    other !== undefined &&
    one.size === other.size &&
    [...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)))
  );
}

const membersOf = (record: object): Map<string, unknown> =>
  new Map(Object.entries(record).filter(([key, value]) => value !== undefined && !DERIVED.has(key)));
