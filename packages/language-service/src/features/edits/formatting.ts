import { applyEdits, format, parsePlan, type PlanDocument, type TextEdit as PlainEdit } from '@workplan/core';
import type { Range, TextEdit } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../open-plan.js';
import { textEdit } from './workspace-edit.js';

/** The edits that bring a plan into its usual layout, the same as `workplan fmt` makes. */
export const formatting = (plan: OpenPlan): TextEdit[] => format(plan.document).map((edit) => textEdit(plan, edit));

/**
 * Those of the edits that lie within some lines. Margins of lines that belong together change together: where the lines are
 * only some of them, margins stay, and the spaces within lines are set.
 */
export function rangeFormatting(plan: OpenPlan, { start, end }: Range): TextEdit[] {
  const { document } = plan;
  const { lines } = document;
  const from = lines.lineStart(lines.position(offsetAt(plan, start)).line);
  const to = lines.lineEnd(lines.position(offsetAt(plan, end)).line);
  const within = format(document).filter((edit) => edit.start >= from && edit.end <= to);
  const isInLine = (edit: PlainEdit): boolean => edit.start > lines.lineStart(lines.position(edit.start).line);
  const kept = [within, within.filter(isInLine)].find((edits) => keepsValues(document, edits)) ?? [];
  return kept.map((edit) => textEdit(plan, edit));
}

type Root = PlanDocument['syntax']['root'];

function keepsValues({ syntax, text }: PlanDocument, edits: readonly PlainEdit[]): boolean {
  const after = parsePlan(applyEdits(text, edits)).syntax;
  return after.problems.length === 0 && JSON.stringify(valuesOf(after.root)) === JSON.stringify(valuesOf(syntax.root));
}

function valuesOf(node: Root): unknown {
  if (node === null) return null;
  if (node.kind === 'scalar') return node.value;
  return node.kind === 'seq'
    ? node.items.map(({ value }) => valuesOf(value))
    : { map: node.entries.map(({ key, value }) => [key.value, valuesOf(value)]) };
}
