import { format } from '@workplan/core';
import type { Range, TextEdit } from 'vscode-languageserver';
import { offsetAt, type OpenPlan } from '../../open-plan.js';
import { textEdit } from './workspace-edit.js';

/** The edits that bring a plan into its usual layout, the same as `workplan fmt` makes. */
export const formatting = (plan: OpenPlan): TextEdit[] => format(plan.document).map((edit) => textEdit(plan, edit));

/** Those of the edits that lie within some lines. */
export function rangeFormatting(plan: OpenPlan, { start, end }: Range): TextEdit[] {
  const { lines } = plan.document;
  const from = lines.lineStart(lines.position(offsetAt(plan, start)).line);
  const to = lines.lineEnd(lines.position(offsetAt(plan, end)).line);
  return format(plan.document)
    .filter((edit) => edit.start >= from && edit.end <= to)
    .map((edit) => textEdit(plan, edit));
}
